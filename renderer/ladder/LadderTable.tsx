import { type ReactElement, useMemo, useState } from 'react'
import {
  Cell,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import { STATUSES } from '../../core/model/answer.ts'
import type { Edge } from '../../core/model/catalogue.ts'
import { neighboursOf } from '../../core/ladder/index.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import {
  gradeText,
  levelName,
  missingCell,
  onFile,
  payText,
  tableColumns,
  tableLabel,
  standingWords,
} from '../../core/words/screens/ladder.ts'
import { StatusMark } from '../components/StatusMark.tsx'
import type { CardFacts, LadderModel } from '../../core/charts/ladder/model.ts'
import './table.css'

interface LadderTableProps {
  model: LadderModel
  edges: readonly Edge[]
  jurisdictionName: (id: string) => string
  hasStatus: boolean
  open: string | null
  onOpen: (id: string) => void
}

type ColumnId = keyof typeof tableColumns

const ROW = { height: 36, head: 36 }
const WIDTHS: Record<ColumnId, number> = {
  title: 300,
  jurisdiction: 212,
  level: 180,
  status: 156,
  remaining: 150,
  eligibleOn: 110,
  code: 90,
  grade: 90,
  pay: 190,
  documented: 112,
  leadsTo: 360,
}
const PERSONAL: ReadonlySet<ColumnId> = new Set(['status', 'remaining', 'eligibleOn'])
const COLUMNS: readonly ColumnId[] = [
  'title',
  'jurisdiction',
  'level',
  'status',
  'remaining',
  'eligibleOn',
  'code',
  'grade',
  'pay',
  'documented',
  'leadsTo',
]

/** The ladder's table twin: the same facts, sortable, one row a class. */
export function LadderTable({
  model,
  edges,
  jurisdictionName,
  hasStatus,
  open,
  onOpen,
}: LadderTableProps): ReactElement {
  const [sort, setSort] = useState<SortDescriptor>({ column: 'jurisdiction', direction: 'ascending' })
  const rows = useMemo(() => {
    const found = new Set(model.found)
    const turn = sort.direction === 'descending' ? -1 : 1
    return [...model.facts.values()]
      .filter(({ summary }) => found.has(summary.id))
      .map(facts => ({ facts, key: sortKey(facts, String(sort.column), jurisdictionName) }))
      .toSorted((a, b) => turn * compare(a.key, b.key))
      .map(({ facts }) => ({ id: facts.summary.id, facts }))
  }, [model, sort, jurisdictionName])
  const leads = useMemo(() => leadsTo(model, edges), [model, edges])
  const columns = COLUMNS.filter(id => hasStatus || !PERSONAL.has(id))

  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: ROW.height, headingHeight: ROW.head }}>
      <Table
        className="ladder-table"
        aria-label={tableLabel}
        sortDescriptor={sort}
        onSortChange={setSort}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={open === null ? [] : [open]}
        onRowAction={key => onOpen(String(key))}
        onSelectionChange={keys => {
          const [id] = keys === 'all' ? [] : keys
          if (id !== undefined) onOpen(String(id))
        }}
      >
        <TableHeader>
          {columns.map(id => (
            <Column
              key={id}
              id={id}
              isRowHeader={id === 'title'}
              allowsSorting={id !== 'leadsTo'}
              width={WIDTHS[id]}
            >
              {({ sortDirection }) => (
                <>
                  {tableColumns[id]}
                  {sortDirection && (
                    <span aria-hidden="true">{sortDirection === 'ascending' ? ' ↑' : ' ↓'}</span>
                  )}
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={rows} dependencies={[columns, leads]}>
          {({ facts }) => (
            <Row columns={columns.map(id => ({ id }))}>
              {({ id }) => (
                <Cell>{cell(id, facts, leads.get(facts.summary.id) ?? '', jurisdictionName)}</Cell>
              )}
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  )
}

function cell(
  column: ColumnId,
  { summary, standing }: CardFacts,
  leads: string,
  jurisdictionName: (id: string) => string,
): ReactElement | string {
  switch (column) {
    case 'title':
      return summary.title
    case 'jurisdiction':
      return jurisdictionName(summary.jurisdiction)
    case 'level':
      return `${summary.level} ${levelName(summary.level)}`
    case 'code':
      return summary.code ?? ''
    case 'grade':
      return summary.grade === null ? '' : gradeText(summary.grade)
    case 'pay':
      return summary.pay ? payText(summary.pay) : ''
    case 'documented':
      return onFile(summary.documented)
    case 'status':
      return standing ? (
        <StatusMark
          status={standing.status}
          {...(standing.status === 'met' && summary.unsure && { detail: standingWords.unconfirmed })}
        />
      ) : (
        ''
      )
    case 'remaining':
      return standing ? missingCell(standing) : ''
    case 'eligibleOn':
      return standing?.eligibleOn && standing.status !== 'met' ? shortDate(standing.eligibleOn) : ''
    case 'leadsTo':
      return leads
    default:
      return column satisfies never
  }
}

/** Unknown figures come last. */
function sortKey(
  { summary, standing }: CardFacts,
  column: string,
  jurisdictionName: (id: string) => string,
): string | number {
  switch (column) {
    case 'level':
      return summary.level
    case 'jurisdiction':
      return `${jurisdictionName(summary.jurisdiction)} ${9 - summary.level}`
    case 'code':
      return summary.code ?? '\uffff'
    case 'grade':
      return summary.grade === null ? '\uffff' : summary.grade.padStart(8)
    case 'pay':
      return summary.pay?.min ?? Number.POSITIVE_INFINITY
    case 'documented':
      return summary.documented ? 0 : 1
    case 'status':
      return standing ? STATUSES.indexOf(standing.status) : 9
    case 'remaining':
      return standing?.remaining?.days ?? Number.POSITIVE_INFINITY
    case 'eligibleOn':
      return standing?.eligibleOn ?? '\uffff'
    default:
      return summary.title
  }
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The titles each class leads to by stated relations. */
function leadsTo({ facts }: LadderModel, edges: readonly Edge[]): Map<string, string> {
  const stated = edges.filter(({ kind }) => kind !== 'feeder' && kind !== 'comparable')
  const by = Map.groupBy(stated, ({ from }) => from)
  return new Map(
    [...by].map(([id, own]) => [
      id,
      neighboursOf(own, id)
        .goesTo.map(({ classId }) => facts.get(classId)?.summary.title ?? '')
        .filter(title => title !== '')
        .join(', '),
    ]),
  )
}
