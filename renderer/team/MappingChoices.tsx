import type { ReactElement } from 'react'
import type { RosterDoubt, RosterReading } from '../../core/contract/team-shapes.ts'
import { withColumns } from '../../core/team/index.ts'
import { HoursUnit, ROSTER_FIELDS, type RosterField, type RosterMapping } from '../../core/team/model.ts'
import { fieldName, rosterWords, sayHoursUnit } from '../../core/words/screens/roster.ts'
import { useRead } from '../client/use-operations.ts'
import { Select } from '../components/fields.tsx'
import { NOTHING } from './ColumnsTable.tsx'
import type { MappingStepProps } from './mapping-props.ts'

interface MappingChoicesProps extends MappingStepProps {
  /** Choices between columns that would each do. */
  toldOnce: readonly RosterDoubt[]
}

/** What is settled of a roster besides its columns: which of two, in what order, in what unit, by which mapping. */
export function MappingChoices(props: MappingChoicesProps): ReactElement {
  const { reading, mapping, doubts, overview, onChange, onSheet } = props
  const asksUnit = mapping.columns.hours !== undefined || doubts.some(({ why }) => why === 'hours-unit')
  return (
    <div className="mapping__choices">
      <ToldOnce {...props} />
      {onSheet && (
        <Select
          label={rosterWords.sheet}
          value={reading.sheet}
          choices={reading.sheets.map(({ name, hidden }) => ({
            id: name,
            name,
            ...(hidden && { detail: rosterWords.hidden }),
          }))}
          onChange={onSheet}
        />
      )}
      <KeptMappings reading={reading} mapping={mapping} onChange={onChange} />
      <Select
        label={rosterWords.jurisdiction}
        value={mapping.jurisdiction ?? NOTHING}
        choices={[
          { id: NOTHING, name: rosterWords.anyJurisdiction },
          ...overview.jurisdictions.map(({ id, name }) => ({ id, name })),
        ]}
        onChange={id => {
          const { jurisdiction: _, ...rest } = mapping
          onChange(id === NOTHING ? rest : { ...rest, jurisdiction: id }, [])
        }}
      />
      {asksUnit && (
        <Select
          label={rosterWords.hours}
          value={mapping.hours ?? null}
          placeholder={
            doubts.some(({ why }) => why === 'hours-unit') ? rosterWords.choose : rosterWords.hoursShown
          }
          choices={HoursUnit.options.map(id => ({ id, name: sayHoursUnit(id) }))}
          onChange={hours => onChange({ ...mapping, hours }, [])}
        />
      )}
      {dateFields(mapping, doubts).map(field => (
        <Select
          key={field}
          label={rosterWords.dateOrder(mapping.columns[field] ?? fieldName(field))}
          value={mapping.dates?.[field] ?? null}
          placeholder={rosterWords.choose}
          choices={[
            { id: 'day-first', name: rosterWords.dayFirst },
            { id: 'month-first', name: rosterWords.monthFirst },
          ]}
          onChange={order => onChange({ ...mapping, dates: { ...mapping.dates, [field]: order } }, [])}
        />
      ))}
    </div>
  )
}

/** Between columns of which each could be meant, the person chooses. */
function ToldOnce({ toldOnce, mapping, settled, onChange }: MappingChoicesProps): ReactElement {
  return (
    <>
      {toldOnce.map(({ field, why, columns }) => (
        <Select
          key={field}
          label={rosterWords.which(fieldName(field), why)}
          value={settled.has(field) ? (mapping.columns[field] ?? NOTHING) : null}
          placeholder={rosterWords.choose}
          choices={[
            ...columns.map(header => ({ id: header, name: rosterWords.quoted(header) })),
            { id: NOTHING, name: rosterWords.noneOf(why) },
          ]}
          onChange={header => {
            const others = Object.entries(mapping.columns).filter(
              ([own, column]) => own !== field && column !== header,
            )
            const chosen = header === NOTHING ? [] : [[field, header]]
            onChange(withColumns(mapping, Object.fromEntries([...others, ...chosen])), [field])
          }}
        />
      ))}
    </>
  )
}

const GUESSED = 'as guessed'

/** How it reads the columns: what titles mean is settled after that, and changes as it goes. */
const printOf = ({ columns, dates, hours, jurisdiction }: RosterMapping): string =>
  JSON.stringify([columns, dates, hours, jurisdiction])

/** Mappings remembered whose columns this file has, and the guess. */
function KeptMappings({
  reading: { fitting, guess },
  mapping,
  onChange,
}: Pick<MappingChoicesProps, 'mapping' | 'onChange'> & { reading: RosterReading }): ReactElement | null {
  const kept = useRead('team.mappings', {}).data ?? []
  const known = kept.filter(({ name }) => fitting.includes(name))
  if (known.length === 0) return null
  const print = printOf(mapping)
  const current = known.find(each => printOf(each.mapping) === print)?.name
  return (
    <Select
      label={rosterWords.kept}
      value={current === undefined ? (print === printOf(guess) ? GUESSED : null) : `kept ${current}`}
      placeholder={rosterWords.keptChanged}
      choices={[
        { id: GUESSED, name: rosterWords.keptNone },
        ...known.map(({ name }) => ({ id: `kept ${name}`, name })),
      ]}
      onChange={id => {
        const found = known.find(({ name }) => `kept ${name}` === id)
        if (found) onChange(found.mapping, ROSTER_FIELDS)
        else onChange(guess, [])
      }}
    />
  )
}

/** Columns whose order of day and month is asked, or was answered. */
const dateFields = (mapping: RosterMapping, doubts: readonly RosterDoubt[]): RosterField[] =>
  ROSTER_FIELDS.filter(
    field =>
      mapping.dates?.[field] !== undefined ||
      doubts.some(
        doubt => doubt.field === field && (doubt.why === 'date-order' || doubt.why === 'two-date-orders'),
      ),
  )
