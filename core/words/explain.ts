/** An answer in plain sentences, made from the answer alone. */
import { type ClassAnswer, type Note, type Route, STATUSES } from '../model/answer.ts'
import { sayCounted, sayMissing } from './clauses.ts'
import { sayDate } from './dates.ts'
import { joined } from './lists.ts'
import { sayNote, type Speech } from './notes.ts'
import { sayServiceLong } from './service.ts'

export interface Explanation {
  readonly headline: string
  /** Most useful first: what is missing, what closes it first and when, what counted. */
  readonly sentences: string[]
}

export const NOT_AN_APPOINTMENT =
  'Meeting the qualifications is not being appointed: vacancies, examinations and lists come after.'

export function explain(answer: ClassAnswer, speech: Speech): Explanation {
  const nearest = answer.routes.toSorted(nearestFirst)[0]
  return {
    headline: sayHeadline(answer, speech),
    sentences: [
      ...(nearest ? sentencesOf(answer, nearest, speech) : sayNothingOnFile(speech)),
      ...sayCaveats(speech),
      NOT_AN_APPOINTMENT,
    ],
  }
}

/** Best status, then earliest date, then least service. */
function nearestFirst(a: Route, b: Route): number {
  const byStatus = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
  const byDate = (a.eligibleOn ?? '9').localeCompare(b.eligibleOn ?? '9')
  return byStatus || byDate || (a.remaining?.days ?? Infinity) - (b.remaining?.days ?? Infinity) || 0
}

function sayHeadline(
  { status, asOf, eligibleOn, remaining, routes }: ClassAnswer,
  { jobClass }: Speech,
): string {
  const { title, qualifications } = jobClass
  const date = sayDate(asOf)
  switch (status) {
    case 'met':
      return `Met on ${date}: all that ${title} ${qualifications === 'typical' ? 'typically asks' : 'asks'}.`
    case 'conditional':
      return `Met on ${date} for some positions of ${title} only.`
    case 'discretionary':
      return `${title}: the appointing authority decides. It is not met firmly on ${date}, but a clause that leaves room may close the gap.`
    case 'unknown':
      return routes.length === 0
        ? `Unknown: the requirements of ${title} are not on file.`
        : `Unknown on ${date}: part of what ${title} asks cannot be decided.`
    case 'not-met': {
      if (eligibleOn !== null)
        return `Not met on ${date}. As the profile stands, ${title} is met on ${sayDate(eligibleOn)}.`
      if (remaining === null) return `Not met on ${date}: no service alone closes the gap to ${title}.`
      return `Not met on ${date}: ${sayServiceLong(remaining, 'more')} of further service is the least that closes the gap to ${title}.`
    }
    default:
      return status satisfies never
  }
}

function sentencesOf(answer: ClassAnswer, nearest: Route, speech: Speech): string[] {
  const route = answer.routes.length > 1 ? `By the route “${nearest.label}”` : ''
  const missing = nearest.clauses.flatMap(clause => sayMissing(clause, speech) ?? [])
  const counted = nearest.clauses.flatMap(clause => sayCounted(clause, speech) ?? [])
  if (answer.status === 'met')
    return [...(route ? [`${route} everything is met.`] : []), ...counted, ...sayAlsoMet(answer, nearest)]
  const openings = notesOf(answer, nearest)
    .filter(decides)
    .map(note => sayNote(note, speech))
  const lacks =
    missing.length > 0 ? [`${route ? `${route} there is missing` : 'Missing'}: ${missing.join('; ')}.`] : []
  return [...openings, ...lacks, ...sayWhen(answer), ...counted]
}

/** What closes it first and when. */
function sayWhen({ eligibleOn, remaining, routes }: ClassAnswer): string[] {
  const several = routes.length > 1
  const by = (date: Route | undefined): string => (several && date ? ` by the route “${date.label}”` : '')
  const lines: string[] = []
  if (eligibleOn !== null) {
    const first = routes.find(route => route.eligibleOn === eligibleOn)
    lines.push(
      `If open jobs go on and the dates in the profile hold, everything is met on ${sayDate(eligibleOn)}${by(first)}.`,
    )
  } else lines.push('As the profile stands, it is not met firmly within 60 years.')
  if (remaining === null)
    lines.push('No service alone closes the gap: something else is missing or open on every route.')
  else if (remaining.days > 0) {
    const least = routes.find(route => route.remaining?.days === remaining.days)
    lines.push(
      `Full-time service in the right kinds closes the gap after ${sayServiceLong(remaining, 'more')}${by(least)}, at the least.`,
    )
  }
  return lines
}

function sayAlsoMet({ routes }: ClassAnswer, nearest: Route): string[] {
  const others = routes
    .filter(route => route !== nearest && route.status === 'met')
    .map(({ label }) => `“${label}”`)
  return others.length === 0 ? [] : [`Also met: ${joined(others)}.`]
}

const sayNothingOnFile = ({ jobClass }: Speech): string[] => [
  `${jobClass.title} is named by another specification, but its own is not on file, so neither yes nor no can be said.`,
  'Ask the employer for its class specification.',
]

function sayCaveats({ jobClass: { qualifications, tentative } }: Speech): string[] {
  const typical = 'These are typical qualifications, not a minimum: the lower end of each range is the test.'
  return [...(qualifications === 'typical' ? [typical] : []), ...(tentative === undefined ? [] : [tentative])]
}

const notesOf = ({ notes }: ClassAnswer, { clauses }: Route): Note[] => {
  const all = [...notes, ...clauses.flatMap(clause => clause.notes)]
  const said = new Map(all.map(note => [JSON.stringify(note), note]))
  return [...said.values()]
}

/** Notes on which a status below *met* rests. */
function decides(note: Note): boolean {
  switch (note.code) {
    case 'open-equivalency':
    case 'open-substitution':
      return note.closes
    case 'comparable':
    case 'position-only':
    case 'judgement':
    case 'unreadable-degree':
      return true
    case 'estimated':
    case 'hours-not-stated':
    case 'no-start':
    case 'unknown-class':
    case 'unknown-kind':
    case 'yield-by-assignment':
    case 'typical':
    case 'requirements-not-on-file':
      return false
    default:
      return note satisfies never
  }
}
