import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { type LadderFilter, NO_FILTER } from '../../core/ladder/index.ts'
import { STATUSES } from '../../core/model/answer.ts'
import { LEVELS } from '../../core/model/primitives.ts'
import { foundOf, ladderTools, levelName, statusFilterName } from '../../core/words/screens/ladder.ts'
import type { LadderView } from '../app/view-state.ts'
import { Button } from '../components/Button.tsx'
import { Checkbox } from '../components/fields.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { Segmented } from '../components/Segmented.tsx'
import './tools.css'

interface LadderToolsProps {
  overview: CatalogueOverview
  view: LadderView
  onView: (change: Partial<LadderView>) => void
  search: string
  onSearch: (text: string) => void
  /** Enter in the search field goes to the next class it means. */
  onNext: () => void
  found: number | null
  shown: number
  hasStatus: boolean
  /** What else can be done with what is shown. */
  children: ReactNode
}

/** Search, filter, and how the ladder is shown. */
export function LadderTools({
  overview,
  view,
  onView,
  search,
  onSearch,
  onNext,
  found,
  shown,
  hasStatus,
  children,
}: LadderToolsProps): ReactElement {
  return (
    <div className="ladder-tools">
      <SearchBox
        label={ladderTools.find}
        hint={ladderTools.findHint}
        value={search}
        onChange={onSearch}
        onSubmit={onNext}
      >
        <span className="search__count" role="status">
          {found !== null && foundOf(found, shown)}
        </span>
      </SearchBox>
      <FilterButton
        overview={overview}
        filter={view.filter}
        onChange={filter => onView({ filter })}
        hasStatus={hasStatus}
      />
      <Segmented
        label={ladderTools.columns}
        value={view.columns}
        onChange={columns => onView({ columns })}
        choices={[
          { id: 'jurisdictions', name: ladderTools.jurisdictions },
          { id: 'series', name: ladderTools.series },
        ]}
      />
      <Segmented
        label={ladderTools.show}
        value={view.show}
        onChange={show => onView({ show })}
        choices={[
          { id: 'chart', name: ladderTools.chart },
          { id: 'table', name: ladderTools.table },
        ]}
      />
      {children}
    </div>
  )
}

interface FilterProps {
  overview: CatalogueOverview
  filter: LadderFilter
  onChange: (filter: LadderFilter) => void
  hasStatus: boolean
}

function FilterButton({ overview, filter, onChange, hasStatus }: FilterProps): ReactElement {
  const active =
    filter.jurisdictions.length + filter.levels.length + filter.statuses.length + (filter.documented ? 1 : 0)
  return (
    <DialogTrigger>
      <Button icon="filter">
        {ladderTools.filter}
        {active > 0 && <span className="badge">{active}</span>}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="filters" aria-label={ladderTools.filters}>
          <Checkbox
            isSelected={filter.documented}
            onChange={documented => onChange({ ...filter, documented })}
          >
            {ladderTools.documented}
          </Checkbox>
          <Picks
            title={ladderTools.jurisdictions}
            choices={overview.jurisdictions.map(({ id, name }) => ({ value: id, name }))}
            chosen={filter.jurisdictions}
            onChange={jurisdictions => onChange({ ...filter, jurisdictions })}
          />
          <Picks
            title={ladderTools.levels}
            choices={LEVELS.toReversed().map(level => ({
              value: level,
              name: `${level} ${levelName(level)}`,
            }))}
            chosen={filter.levels}
            onChange={levels => onChange({ ...filter, levels })}
          />
          {hasStatus && (
            <Picks
              title={ladderTools.statuses}
              choices={STATUSES.map(status => ({ value: status, name: statusFilterName(status) }))}
              chosen={filter.statuses}
              onChange={statuses => onChange({ ...filter, statuses })}
            />
          )}
          {/* Never disabled: it would lose the focus, and with it the Escape that closes the dialog. */}
          <Button size="s" look="quiet" onPress={() => onChange(NO_FILTER)}>
            {ladderTools.clear}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

interface PicksProps<T extends string | number> {
  title: string
  choices: readonly { value: T; name: string }[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}

/** Some of a list; none ticked narrows nothing. */
function Picks<T extends string | number>({ title, choices, chosen, onChange }: PicksProps<T>): ReactElement {
  return (
    <fieldset className="filters__group">
      <legend>{title}</legend>
      {choices.map(({ value, name }) => (
        <Checkbox
          key={value}
          isSelected={chosen.includes(value)}
          onChange={ticked => onChange(ticked ? [...chosen, value] : chosen.filter(each => each !== value))}
        >
          {name}
        </Checkbox>
      ))}
    </fieldset>
  )
}
