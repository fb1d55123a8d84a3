/** Charts and tables to look at and to carry away: gathered here, drawn in `core/sheets/`, written in `data/exports/`. */
import { audit, findingsIn } from '../../core/audit/index.ts'
import { bestPlan } from '../../core/charts/ladder/model.ts'
import { fillingsOf, stepQuestions } from '../../core/charts/plan/fillings.ts'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import type { Handlers, SlowHandlers } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Plan } from '../../core/model/plan.ts'
import { findPlans } from '../../core/plans/index.ts'
import { evaluate, evaluateGap, standings } from '../../core/rules/index.ts'
import { madeOn, personShown } from '../../core/sheets/about.ts'
import { auditSheet } from '../../core/sheets/audit-sheet.ts'
import { compareSheet } from '../../core/sheets/compare-sheet.ts'
import { composeAs } from '../../core/sheets/compose.ts'
import { gapSheet } from '../../core/sheets/gap-sheet.ts'
import { ladderSheet } from '../../core/sheets/ladder-sheet.ts'
import { planCalendar, planSheet } from '../../core/sheets/plan-sheet.ts'
import { PageSettings } from '../../core/sheets/settings.ts'
import type { Sheet } from '../../core/sheets/sheet.ts'
import { writeSvg } from '../../core/sheets/svg.ts'
import { explained, labelled } from '../../core/words/explain.ts'
import { ladderSheetWords, sheetWords } from '../../core/words/sheets.ts'
import { sayExport } from '../../core/words/exports.ts'
import { benchSheetOf, ladderTeamOf, matrixOf, peopleSheetOf, scenarioSheetOf } from './team-exports.ts'
import type { Desk, TeamQuestions } from './team-pages.ts'
import { localDay } from '../local-day.ts'
import { mayBePrinted, MIME, writeSheet } from '../exports/write-sheet.ts'
import { waitingFor } from '../imports/drafting.ts'
import { detailOf } from './catalogue.ts'
import type { PersonWithFacts } from './people.ts'
import type { Room } from './room.ts'

/** A window draws nothing wider or higher than this, in pixels. */
const MOST_SHOWN = 32_000

const USUAL_EDGES = ['series', 'differentiated', 'qualifying'] as const

/** @param questions what is asked about a team as a whole */
export const exportHandlers = (
  room: Room,
  questions: TeamQuestions,
  now: () => Date,
): Pick<Handlers, 'export.preview'> => ({
  'export.preview': ({ subject, format = 'pdf', settings = PageSettings.parse({}), most }) => {
    const sheet = madeOn(sheetOf({ room, questions }, subject, settings), localDay(now()))
    const { pages, warnings } = composeAs(format, sheet, settings)
    const shown = pages.slice(0, most)
    mayBePrinted(shown.length)
    const largest = Math.max(...shown.flatMap(({ scene }) => [scene.width, scene.height]))
    const isTooLarge = largest > MOST_SHOWN
    return {
      pages: isTooLarge
        ? []
        : shown.map(({ scene, css }) =>
            writeSvg(scene, { title: sheet.title, greyscale: settings.greyscale, size: css }),
          ),
      of: pages.length,
      places: shown.flatMap(({ place }) => place ?? []),
      warnings: isTooLarge ? [...warnings, sheetWords.tooLargeToShow(largest)] : [...warnings],
    }
  },
})

export const slowExportHandlers = (
  room: Room,
  questions: TeamQuestions,
  now: () => Date,
): Pick<SlowHandlers, 'export.file'> => ({
  'export.file': async ({ subject, format, settings = PageSettings.parse({}) }) => {
    const sheet = madeOn(sheetOf({ room, questions }, subject, settings), localDay(now()))
    const { bytes, warnings } = await writeSheet(sheet, format, settings)
    return {
      name: `${sheet.name}.${format}`,
      mime: MIME[format],
      base64: bytes.toString('base64'),
      bytes: bytes.length,
      warnings: [...warnings],
    }
  },
})

type SheetWithCalendar = Sheet & { readonly calendar?: string }

function sheetOf(desk: Desk, subject: ExportSubject, settings: PageSettings): SheetWithCalendar {
  const { room } = desk
  switch (subject.what) {
    case 'ladder':
      return ladderOf(desk, subject, settings)
    case 'compare':
      return compareSheet(
        subject.classIds.map((id, at) => detailOf(room.catalogue(), id, `subject.classIds[${at}]`)),
        { overview: room.catalogue().overview, asOf: subject.asOf },
      )
    case 'gap':
      return gapOf(room, subject, settings)
    case 'plan':
      return planOf(room, subject, settings)
    case 'matrix':
      return matrixOf(desk, subject, settings)
    case 'people':
      return peopleSheetOf(desk, subject, settings)
    case 'bench':
      return benchSheetOf(desk, subject, settings)
    case 'scenarios':
      return scenarioSheetOf(desk, subject, settings)
    case 'audit':
      return auditOf(room, subject)
    default:
      return subject satisfies never
  }
}

type Subject<W extends ExportSubject['what']> = Extract<ExportSubject, { what: W }>

function ladderOf(desk: Desk, subject: Subject<'ladder'>, settings: PageSettings): Sheet {
  const { room } = desk
  const { overview, pack, rules, mustHaveJurisdiction } = room.catalogue()
  const { asOf, jurisdictions = [], series, search = '', target } = subject
  const { levels = [], statuses = [], documented = false } = subject
  for (const id of jurisdictions) mustHaveJurisdiction(id, 'subject.jurisdictions')
  const person = subject.profile && room.person(subject.profile)
  const plans =
    person && target !== undefined ? findPlans(rules, person.facts, { to: target, asOf, whatIf: {} }) : null
  const shown = among(inSeries(overview, series), subject.classIds)
  if (shown.classes.length === 0)
    throw new Refusal('not-found', sayExport.noSeries(series ?? ''), 'subject.series')
  const sheet = ladderSheet({
    overview: shown,
    columns: subject.columns ?? 'jurisdictions',
    edges: subject.edges ?? USUAL_EDGES,
    filter: { jurisdictions, levels, statuses, documented },
    search,
    standings: person ? standings(rules, person.facts, asOf) : null,
    target: target ?? null,
    plan: plans && bestPlan(plans.plans),
    asOf,
    person: person ? (nameOf(person, settings) ?? sayExport.unnamed) : null,
    details: pack.classes,
    only: limitsOf(subject, shown.classes[0]?.series ?? ''),
    ...(subject.team && { team: ladderTeamOf(desk, subject.team, asOf, settings) }),
  })
  if (sheet.table.rows.length === 0) throw new Refusal('not-found', sayExport.nothingLeft, 'subject')
  return sheet
}

/** What the ladder leaves out, so that nobody takes a part for the whole; jurisdictions are named by the columns. */
const limitsOf = (
  { levels = [], statuses = [], documented, search = '', ...subject }: Subject<'ladder'>,
  series: string,
): string[] => [
  ...(search.trim() === '' ? [] : [ladderSheetWords.onlyFound(search.trim())]),
  ...(subject.series === undefined ? [] : [ladderSheetWords.onlySeries(series)]),
  ...(subject.classIds === undefined ? [] : [ladderSheetWords.onlyClasses(subject.classIds.length)]),
  ...(levels.length === 0 ? [] : [ladderSheetWords.onlyLevels(levels.toSorted((a, b) => a - b))]),
  ...(statuses.length === 0 ? [] : [ladderSheetWords.onlyStatuses(statuses)]),
  ...(documented === true ? [ladderSheetWords.onlyDocumented] : []),
]

function inSeries(overview: CatalogueOverview, series: string | undefined): CatalogueOverview {
  if (series === undefined) return overview
  const wanted = series.toLocaleLowerCase('en-US')
  const classes = overview.classes.filter(each => each.series?.toLocaleLowerCase('en-US') === wanted)
  return { ...overview, classes }
}

function among(overview: CatalogueOverview, classIds: readonly string[] | undefined): CatalogueOverview {
  if (classIds === undefined) return overview
  const wanted = new Set(classIds)
  return { ...overview, classes: overview.classes.filter(({ id }) => wanted.has(id)) }
}

function gapOf(room: Room, { profile, classId, asOf }: Subject<'gap'>, settings: PageSettings): Sheet {
  const { rules, lexicon, overview } = room.catalogue()
  const detail = detailOf(room.catalogue(), classId, 'subject.classId')
  const person = room.person(profile)
  const answer = evaluateGap(rules, person.facts, classId, asOf)
  return gapSheet({
    answer: explained(answer, { profile: person.document, jobClass: detail, lexicon }),
    detail,
    document: person.document,
    overview,
    asOf,
    person: nameOf(person, settings),
  })
}

function planOf(room: Room, subject: Subject<'plan'>, settings: PageSettings): SheetWithCalendar {
  const { rules, overview, lexicon, classOf } = room.catalogue()
  const { asOf, to, whatIf = {} } = subject
  const target = detailOf(room.catalogue(), to, 'subject.to')
  const person = room.person(subject.profile)
  const plan =
    subject.plan ?? chosen(findPlans(rules, person.facts, { to, asOf, whatIf }).plans, subject.choice)
  const questions = stepQuestions(person.document, plan, whatIf, asOf)
  const answers = questions.map(question =>
    labelled(evaluate(rules, room.person(question.profile).facts, question.classId, question.asOf), {
      jobClass: classOf(question.classId, 'subject.to'),
      lexicon,
    }),
  )
  const input = {
    plan,
    whatIf,
    target,
    details: plan.steps.map(({ classId }) => detailOf(room.catalogue(), classId, 'subject.to')),
    fillings: fillingsOf(plan, whatIf, asOf, answers),
    document: person.document,
    overview,
    asOf,
    person: nameOf(person, settings),
  }
  return { ...planSheet(input), calendar: planCalendar(input, `${asOf}T00:00:00Z`) }
}

function chosen(plans: readonly Plan[], choice: number | undefined): Plan {
  const plan = choice === undefined ? bestPlan(plans) : plans[choice]
  if (!plan) throw new Refusal('not-found', sayExport.noPlan(plans.length), 'subject.choice')
  return plan
}

function auditOf(room: Room, { jurisdiction, asOf }: Subject<'audit'>): Sheet {
  const { pack, overview, mustHaveJurisdiction } = room.catalogue()
  if (jurisdiction !== undefined) mustHaveJurisdiction(jurisdiction, 'subject.jurisdiction')
  const waiting = room.store.read(reader => waitingFor(reader, pack))
  const findings = audit(pack, new Set(waiting.keys()))
  return auditSheet({
    findings: jurisdiction === undefined ? findings : findingsIn(findings, jurisdiction),
    jurisdiction: jurisdiction ?? null,
    details: pack.classes,
    overview,
    asOf,
  })
}

/** Null: the profile names nobody. */
function nameOf({ document }: PersonWithFacts, { names }: PageSettings): string | null {
  const name = document.basics?.name?.trim()
  return name ? personShown(name, names) : null
}
