import { type ReactElement, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { MOST_COMPARED } from '../../core/contract/export-shapes.ts'
import type { CatalogueOverview, ClassDetail } from '../../core/contract/shapes.ts'
import type { ClassStanding } from '../../core/model/answer.ts'
import { LEVELS } from '../../core/model/primitives.ts'
import { classWords, compareWords } from '../../core/words/screens/class.ts'
import { levelName } from '../../core/words/screens/ladder.ts'
import { pathTo, readPath, type ScreenProps } from '../app/paths.ts'
import { Screen } from '../app/Screen.tsx'
import { usePerson } from '../app/use-person.ts'
import { setView, useView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { useReads } from '../client/use-reads.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { Button, IconButton } from '../components/Button.tsx'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { Checkbox } from '../components/fields.tsx'
import { EmptyState, Loaded } from '../components/messages.tsx'
import { Menu, MenuChoice } from '../components/overlays.tsx'
import { classNames } from '../../core/charts/class-names.ts'
import { classOf } from '../../core/charts/names.ts'
import {
  asksDiffer,
  type CompareCell,
  type CompareRow,
  compareRows,
  leftOutOfLevels,
} from '../../core/charts/compare.ts'
import { Requirement } from './Requirement.tsx'
import { Standing } from './Standing.tsx'
import './class.css'
import './compare.css'

/** Classes side by side; the address says which, and one that says none brings back those of the last time. */
export default function CompareScreen({ classIds }: ScreenProps): ReactElement | null {
  const overview = useRead('catalogue.overview', {})
  const [location, navigate] = useLocation()
  const returns = useView(({ compared }) => compared.length > 0 && classIds.length === 0)
  useEffect(() => {
    const { classIds: asked } = readPath(location, ['compare'])
    const { compared } = useView.getState()
    if (asked.length > 0) setView({ compared: asked })
    else if (compared.length > 0) navigate(pathTo('compare', ...compared), { replace: true })
  }, [location, navigate])
  if (returns) return null
  return (
    <Loaded query={overview}>
      {value => {
        const known = classIds.filter(id => value.classes.some(each => each.id === id))
        return <Compare overview={value} classIds={[...new Set(known)].slice(0, MOST_COMPARED)} />
      }}
    </Loaded>
  )
}

function Compare({
  overview,
  classIds,
}: {
  overview: CatalogueOverview
  classIds: readonly string[]
}): ReactElement {
  const [, navigate] = useLocation()
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  // Whoever picked one goes on with the next.
  const [hasPicked, setPicked] = useState(false)
  const details = useReads(
    'catalogue.class',
    classIds.map(id => ({ id })),
  ).filter(detail => detail !== undefined)
  const { ref, asOf } = usePerson()
  const standings = useRead('gap.standings', ref && { profile: ref, asOf })
  const show = (ids: readonly string[]): void => {
    setView({ compared: [...ids] })
    navigate(pathTo('compare', ...ids), { replace: true })
  }
  return (
    <Screen
      title={compareWords.title}
      subtitle={compareWords.subtitle}
      tools={
        <>
          {classIds.length > 1 && (
            <Checkbox isSelected={onlyDifferences} onChange={setOnlyDifferences}>
              {compareWords.onlyDifferences}
            </Checkbox>
          )}
          {classIds.length > 0 && (
            <ExportButton subject={{ what: 'compare', asOf, classIds: [...classIds] }} />
          )}
          <Levels overview={overview} compared={classIds} onChoose={show} />
          {classIds.length < MOST_COMPARED && (
            <ClassPicker
              key={classIds.length}
              label={compareWords.add}
              hideLabel
              overview={overview}
              value={null}
              without={classIds}
              takesFocus={hasPicked}
              onChange={id => {
                if (id === null) return
                setPicked(true)
                show([...classIds, id])
              }}
            />
          )}
        </>
      }
    >
      {classIds.length === 0 ? (
        <EmptyState icon="compare" title={compareWords.emptyTitle}>
          <p>{compareWords.emptyBody}</p>
        </EmptyState>
      ) : (
        details.length === classIds.length && (
          <>
            <LeftOut classes={details} overview={overview} />
            <CompareTable
              classes={details}
              overview={overview}
              standings={ref ? (standings.data ?? null) : null}
              onlyDifferences={onlyDifferences}
              onRemove={id => show(classIds.filter(each => each !== id))}
            />
          </>
        )
      )}
    </Screen>
  )
}

/** Takes in the classes on file of one level of responsibility, in all jurisdictions, beside those compared already. */
function Levels({
  overview,
  compared,
  onChoose,
}: {
  overview: CatalogueOverview
  compared: readonly string[]
  onChoose: (ids: readonly string[]) => void
}): ReactElement {
  const levels = LEVELS.map(level => {
    const all = overview.classes.filter(each => each.level === level)
    const own = all.filter(each => each.documented).map(({ id }) => id)
    return {
      level,
      count: own.length,
      byName: all.length - own.length,
      ids: [...new Set([...compared, ...own])],
    }
  }).filter(({ count }) => count > 1)
  return (
    <Menu trigger={<Button>{compareWords.level}</Button>} label={compareWords.level}>
      {levels.map(({ level, count, byName, ids }) => (
        <MenuChoice
          key={level}
          name={levelName(level)}
          detail={
            ids.length > MOST_COMPARED
              ? compareWords.tooMany(count, MOST_COMPARED)
              : compareWords.onFile(count, byName)
          }
          isDisabled={ids.length > MOST_COMPARED}
          onAction={() => onChoose(ids)}
        />
      ))}
    </Menu>
  )
}

/** Of a whole level, what has no specification to be compared. */
function LeftOut({
  classes,
  overview,
}: {
  classes: readonly ClassDetail[]
  overview: CatalogueOverview
}): ReactElement {
  const { titleOf, placeOf } = classNames(overview)
  return (
    <>
      {leftOutOfLevels(classes, overview).map(({ level, classIds }) => (
        <p key={level} className="compare__left-out quiet">
          {compareWords.leftOut(
            levelName(level),
            classIds.map(id => ({ title: titleOf(id), place: placeOf(id) })),
          )}
        </p>
      ))}
    </>
  )
}

interface CompareTableProps {
  classes: readonly ClassDetail[]
  overview: CatalogueOverview
  standings: readonly ClassStanding[] | null
  onlyDifferences: boolean
  onRemove: (id: string) => void
}

/** Pixels; what has no room beside the others is scrolled to, the facts staying in sight. */
const COLUMNS = { fact: 168, class: 190 }

function CompareTable({
  classes,
  overview,
  standings,
  onlyDifferences,
  onRemove,
}: CompareTableProps): ReactElement {
  const rows = compareRows(classes, overview).filter(({ differs }) => !onlyDifferences || differs)
  const asks = asksDiffer(classes)
  return (
    <table
      className="compare"
      aria-label={compareWords.table}
      style={{ minWidth: `${COLUMNS.fact + classes.length * COLUMNS.class}px` }}
    >
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{compareWords.fact}</span>
          </th>
          {classes.map(({ id, title, jurisdiction }) => (
            <th key={id} scope="col">
              <span className="compare__class">
                <span>
                  {title}
                  <span className="quiet">
                    {overview.jurisdictions.find(place => place.id === jurisdiction)?.name}
                  </span>
                </span>
                <IconButton icon="close" label={compareWords.remove(title)} onPress={() => onRemove(id)} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standings && (
          <tr>
            <Head label={compareWords.status} differs={false} />
            {classes.map(({ id }) => (
              <td key={id}>
                <Standing
                  standing={standings.find(({ classId }) => classId === id) ?? null}
                  unsure={classOf(overview, id)?.unsure ?? false}
                />
              </td>
            ))}
          </tr>
        )}
        {(asks || !onlyDifferences) && (
          <tr className={asks ? 'compare__differs' : ''}>
            <Head label={classWords.asks} differs={asks && classes.length > 1} />
            {classes.map(detail => (
              <td key={detail.id}>
                <Requirement detail={detail} />
              </td>
            ))}
          </tr>
        )}
        {rows.map(row => (
          <Row key={row.label} row={row} classes={classes} />
        ))}
      </tbody>
    </table>
  )
}

const Head = ({ label, differs }: { label: string; differs: boolean }): ReactElement => (
  <th scope="row">
    {label}
    {differs && <span className="compare__mark">≠ {compareWords.differs}</span>}
  </th>
)

const Row = ({ row, classes }: { row: CompareRow; classes: readonly ClassDetail[] }): ReactElement => (
  <tr className={row.differs ? 'compare__differs' : ''}>
    <Head label={row.label} differs={row.differs && classes.length > 1} />
    {row.cells.map((cell, at) => (
      <td key={classes[at]?.id}>
        <Cell cell={cell} marks={classes.length > 1 && row.cells.some(({ phrases }) => phrases.length > 1)} />
      </td>
    ))}
  </tr>
)

/** @param marks where cells are lists, phrases that others share stand back behind those that are only here. */
function Cell({ cell: { phrases }, marks }: { cell: CompareCell; marks: boolean }): ReactElement {
  const [first] = phrases
  if (!first) return <span className="quiet">{compareWords.missing}</span>
  if (phrases.length === 1) return <>{first.text}</>
  return (
    <ul className="phrases">
      {phrases.map(({ text, isOnlyHere }) => (
        <li key={text} className={marks && !isOnlyHere ? 'compare__shared' : ''}>
          {text}
          {marks && !isOnlyHere && <span className="visually-hidden"> ({compareWords.same})</span>}
        </li>
      ))}
    </ul>
  )
}
