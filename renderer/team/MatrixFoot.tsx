import type { ReactElement } from 'react'
import type { MatrixLayout, Place } from '../../core/charts/matrix/index.ts'
import type { TeamQuestion } from '../../core/contract/team-shapes.ts'
import { STATUSES } from '../../core/model/answer.ts'
import type { Cell, Matrix } from '../../core/team/cells.ts'
import { cellAt, lacksBy } from '../../core/team/index.ts'
import { sayLack } from '../../core/words/screens/bench.ts'
import { matrixWords, sayCell } from '../../core/words/screens/matrix.ts'
import { setTeamView, useView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { choicesOf } from '../components/fields.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { StatusMark } from '../components/StatusMark.tsx'
import { useSettled } from '../components/use-settled.ts'
import type { OnlyLack } from './MatrixLine.tsx'

interface MatrixFootProps {
  question: TeamQuestion
  matrix: Matrix
  layout: MatrixLayout
  /** Under the pointer or the keyboard. */
  reached: Place | null
  only: OnlyLack
  hasOnly: boolean
  /** How far what takes long is; null: it is done. */
  progress: string | null
  /** People of the team whose job is none of the catalogue's classes. */
  unplaced: number
  /** Titles of classes they hold, of which nothing says what service in them counts as. */
  silent: readonly string[]
}

/** What is under the pointer or the keyboard, in words, and what the marks mean. */
export function MatrixFoot(props: MatrixFootProps): ReactElement {
  const { said, lacks } = useSaid(props)
  const { density } = useView().team
  return (
    <div className="team-matrix__foot">
      <p className="team-matrix__said">{said}</p>
      {/* What a cell says of itself is heard with it; only what is asked for it is news. */}
      <p className="visually-hidden" role="status">
        {lacks}
      </p>
      <Segmented
        label={matrixWords.density}
        value={density}
        choices={choicesOf(matrixWords.densities)}
        onChange={next => setTeamView({ density: next })}
      />
      <ul className="team-matrix__legend">
        {STATUSES.map(status => (
          <li key={status}>
            <StatusMark status={status} />
          </li>
        ))}
        <li>
          <i className="team-matrix__frame" /> {matrixWords.frame}
        </li>
        {!props.layout.upright && (
          <>
            <li>{matrixWords.dated}</li>
            <li>{matrixWords.lacking}</li>
          </>
        )}
        {props.hasOnly && (
          <li>
            <i className="team-matrix__only" /> {matrixWords.only}
          </li>
        )}
      </ul>
    </div>
  )
}

/** Long enough that a pointer passing over cells asks nothing. */
const RESTS = 120

/** All that is said of it, and of that what the cell itself does not say. */
function useSaid(props: MatrixFootProps): { said: string; lacks: string | null } {
  const { question, matrix, layout, reached, only, unplaced, silent, progress } = props
  const row = reached ? layout.lines[reached.line]?.row : null
  const column = reached && reached.column >= 0 ? layout.columns[reached.column] : undefined
  const cell = row && column && reached ? cellAt(matrix, row.row, reached.column) : null
  const asked = row && column?.isOnFile && cell && isShort(cell) ? `${row.row} ${column.classId}` : null
  const rested = useSettled(asked, RESTS)
  const [from, classId] = rested?.split(' ') ?? []
  const blockers = useRead(
    'team.blockers',
    classId === undefined ? null : { ...question, classId, from: Number(from), count: 1 },
  )
  if (!row) return { said: progress ?? matrixWords.hint(unplaced, silent), lacks: null }
  const { id, name, title, unit } = row.person
  if (!column || !cell) return { said: [name, title, unit].filter(Boolean).join(', '), lacks: null }
  const lacks = asked === rested && blockers.data ? lacksBy(blockers.data).get(id) : undefined
  const { title: className, band: place, isOnFile } = column
  const standing = sayCell(
    name,
    className,
    cell,
    { place, isOnFile },
    lacks ? undefined : only(id, column.classId),
  )
  if (!lacks) return { said: standing, lacks: null }
  const named = matrixWords.lacks(lacks.map(sayLack))
  return { said: `${standing}. ${named}`, lacks: named }
}

/** Neither held nor met: something is missing that can be named. */
const isShort = ({ held, status }: Cell): boolean => !held && status !== 'met'
