/** What classes ask, a clause a row, so that a spreadsheet can filter it: by amount, by kind, by way in. */
import { classNames } from '../charts/class-names.ts'
import type { CatalogueOverview, ClassDetail } from '../contract/shapes.ts'
import type { LeafNode, NestedExperience, RequirementNode } from '../model/requirement.ts'
import { childrenOf } from '../model/walk.ts'
import { YEAR } from '../time/day-count.ts'
import { durationDays } from '../time/duration.ts'
import { clauseWords } from '../words/screens/clauses.ts'
import { classWords } from '../words/screens/class.ts'
import { clauseTableWords } from '../words/sheets.ts'
import type { Cell, Column, Table } from './table.ts'

/** One clause with where it stands. */
interface Placed {
  readonly path: string
  readonly clause: LeafNode | NestedExperience
  /** The alternatives it belongs to, the outermost first. */
  readonly ways: readonly string[]
  /** The positions it is asked for, where it is not of all. */
  readonly only: string | null
  /** Within another amount of experience. */
  readonly nested: boolean
}

interface Clause extends Column {
  readonly of: (placed: Placed, jobClass: ClassDetail) => Cell | undefined
}

/** Every clause of every class in the order of its outline; what may stand in for experience follows; a row at least for each class. */
export function clauseTable(classes: readonly ClassDetail[], overview: CatalogueOverview): Table {
  const { titleOf, placeOf } = classNames(overview)
  const columns = columnsFor(overview, titleOf)
  const words = clauseTableWords
  return {
    columns: [
      { title: words.class, type: 'text' },
      { title: words.jurisdiction, type: 'text' },
      ...columns.map(({ title, type }) => ({ title, type })),
    ],
    rows: classes.flatMap(jobClass => {
      const name = [jobClass.title, placeOf(jobClass.id)]
      if (!jobClass.documented)
        return [[...name, ...alone(columns, classWords.notOnFile, classWords.notOnFile)]]
      return [
        ...placedIn(jobClass.requirement).map(placed => [
          ...name,
          ...columns.map(({ of }) => of(placed, jobClass) ?? null),
        ]),
        ...jobClass.outline
          .filter(({ path }) => path.startsWith('substitutions/'))
          .map(({ text }) => [...name, ...alone(columns, words.standsIn, text)]),
      ]
    }),
  }
}

/** What is no clause of the rule has words only. */
const alone = (columns: readonly Column[], asks: string, text: string): Cell[] =>
  columns.map(({ title }) =>
    title === clauseTableWords.sort ? asks : title === clauseTableWords.says ? text : null,
  )

function columnsFor({ kinds }: CatalogueOverview, titleOf: (id: string) => string): Clause[] {
  const names = new Map(kinds.map(({ id, name }) => [id, name]))
  const words = clauseTableWords
  return [
    { title: words.way, type: 'text', of: ({ ways }) => listed(ways) },
    { title: words.sort, type: 'text', of: ({ clause, nested }) => sortOf(clause, nested) },
    {
      title: words.says,
      type: 'text',
      of: ({ path }, { outline }) => outline.find(line => line.path === path)?.text,
    },
    { title: words.years, type: 'number', of: placed => years(experience(placed)?.amount) },
    { title: words.upTo, type: 'number', of: placed => years(experience(placed)?.upTo) },
    {
      title: words.kinds,
      type: 'text',
      of: placed => listed(experience(placed)?.kinds.map(kind => names.get(kind) ?? kind)),
    },
    { title: words.held, type: 'text', of: placed => listed(experience(placed)?.held?.map(titleOf)) },
    { title: words.within, type: 'number', of: placed => years(experience(placed)?.within) },
    {
      title: words.level,
      type: 'text',
      of: ({ clause }) => ('education' in clause ? clauseWords.levels[clause.education.level] : undefined),
    },
    {
      title: words.fields,
      type: 'text',
      of: ({ clause }) =>
        'education' in clause
          ? listed(clause.education.fields)
          : 'credits' in clause
            ? clause.credits.subject
            : undefined,
    },
    {
      title: words.hours,
      type: 'number',
      of: ({ clause }) => ('credits' in clause ? clause.credits.semesterHours : undefined),
    },
    { title: words.only, type: 'text', of: ({ only }) => only },
    {
      title: words.qualifications,
      type: 'text',
      of: (_, { qualifications }) => words[qualifications],
    },
  ]
}

const experience = ({ clause }: Placed) =>
  'experience' in clause ? clause.experience : 'amount' in clause ? clause : undefined
const years = (duration: string | undefined): number | undefined =>
  duration === undefined ? undefined : Math.round((durationDays(duration) / YEAR) * 100) / 100
const listed = (all: readonly string[] | undefined): string | undefined =>
  all === undefined || all.length === 0 ? undefined : all.join('; ')

function sortOf(clause: Placed['clause'], nested: boolean): string {
  if (nested) return clauseTableWords.part
  if ('judgement' in clause)
    return clause.judgement.status === 'unknown' ? clauseWords.sorts.unread : clauseWords.sorts.authority
  if ('education' in clause) return clauseWords.sorts.education
  if ('credits' in clause) return clauseWords.sorts.credits
  if ('licence' in clause) return clauseWords.sorts.licence
  return 'unknown' in clause ? classWords.notOnFile : clauseWords.sorts.experience
}

function placedIn(
  node: RequirementNode,
  around: Pick<Placed, 'ways' | 'only'> & { readonly path: string } = { path: '', ways: [], only: null },
): Placed[] {
  const path = `${around.path}${node.id}`
  const { ways, only } = around
  if ('any' in node)
    return node.any.flatMap((child, index) =>
      placedIn(child, { path: `${path}/`, only, ways: [...ways, child.label ?? `(${index + 1})`] }),
    )
  if ('position' in node)
    return placedIn(node.position.of, { path: `${path}/`, ways, only: node.position.only })
  if ('all' in node)
    return childrenOf(node).flatMap(child => placedIn(child, { path: `${path}/`, ways, only }))
  const own: Placed = { path, clause: node, ways, only, nested: false }
  return 'experience' in node ? [own, ...partsOf(node.experience.ofWhich, own)] : [own]
}

const partsOf = (parts: readonly NestedExperience[] = [], around: Placed): Placed[] =>
  parts.flatMap(clause => {
    const own = { ...around, clause, path: `${around.path}/${clause.id}`, nested: true }
    return [own, ...partsOf(clause.ofWhich, own)]
  })
