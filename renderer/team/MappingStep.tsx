import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { RosterDoubt, RosterReading } from '../../core/contract/team-shapes.ts'
import { isToldOnce } from '../../core/team/index.ts'
import { ROSTER_FIELDS, type RosterField, type RosterMapping } from '../../core/team/model.ts'
import { doubtText, fieldName, rosterWords } from '../../core/words/screens/roster.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Select } from '../components/fields.tsx'
import { Callout } from '../components/messages.tsx'

interface MappingStepProps {
  reading: RosterReading
  mapping: RosterMapping
  doubts: readonly RosterDoubt[]
  overview: CatalogueOverview
  /** Fields of which the person has said which column is meant. */
  settled: ReadonlySet<RosterField>
  /** `said`: fields that this settles. */
  onChange: (mapping: RosterMapping, said: readonly RosterField[]) => void
  /** Reads another sheet of the workbook. */
  onSheet?: (sheet: string) => void
}

/** More columns than these are not all shown at once. */
const MANY = 24
const NOTHING = 'nothing'
type Meaning = RosterField | typeof NOTHING

/** Their columns, with examples, and what each is read as. Guessed where there is no doubt. */
export function MappingStep(props: MappingStepProps): ReactElement {
  const { reading, mapping, doubts, overview, settled, onChange, onSheet } = props
  const kept = useRead('team.mappings', {}).data ?? []
  const fitting = kept.filter(({ name }) => reading.fitting.includes(name))
  const meaningOf = (header: string): Meaning =>
    ROSTER_FIELDS.find(field => mapping.columns[field] === header) ?? NOTHING
  const mean = (header: string, meaning: Meaning): void => {
    const others = Object.entries(mapping.columns).filter(
      ([field, column]) => column !== header && field !== meaning,
    )
    const columns = Object.fromEntries([...others, ...(meaning === NOTHING ? [] : [[meaning, header]])])
    const choices = toldOnce.filter(each => each.field === meaning || each.columns.includes(header))
    onChange(
      { ...mapping, columns },
      choices.map(({ field }) => field),
    )
  }
  const toldOnce = reading.doubts.filter(isToldOnce)
  const dated = doubts.filter(({ why }) => why === 'date-order' || why === 'two-date-orders')
  return (
    <div className="mapping">
      {reading.notices.map(notice => (
        <Callout key={notice}>{notice}</Callout>
      ))}
      {doubts.length > 0 && (
        <Callout tone="warning">
          <strong>{rosterWords.doubts}</strong>
          <ul>
            {doubts.map(doubt => (
              <li key={`${doubt.field} ${doubt.why}`}>{doubtText(doubt)}</li>
            ))}
          </ul>
        </Callout>
      )}
      <div className="mapping__choices">
        {toldOnce.map(({ field, why, columns }) => (
          <Select
            key={field}
            label={rosterWords.which(fieldName(field), why === 'hire-date')}
            value={settled.has(field) ? (mapping.columns[field] ?? NOTHING) : null}
            choices={[
              ...columns.map(header => ({ id: header, name: rosterWords.quoted(header) })),
              { id: NOTHING, name: rosterWords.noneOf(why === 'hire-date') },
            ]}
            onChange={header => {
              const others = Object.entries(mapping.columns).filter(
                ([own, column]) => own !== field && column !== header,
              )
              const chosen = header === NOTHING ? [] : [[field, header]]
              onChange({ ...mapping, columns: Object.fromEntries([...others, ...chosen]) }, [field])
            }}
          />
        ))}
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
        {fitting.length > 0 && (
          <Select
            label={rosterWords.kept}
            value={null}
            placeholder={rosterWords.keptNone}
            choices={fitting.map(({ name }) => ({ id: name, name }))}
            onChange={name => {
              const found = fitting.find(each => each.name === name)
              if (found) onChange(found.mapping, ROSTER_FIELDS)
            }}
          />
        )}
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
        {(mapping.columns.hours !== undefined || doubts.some(({ why }) => why === 'hours-unit')) && (
          <Select
            label={rosterWords.hours}
            value={mapping.hours ?? null}
            choices={[
              { id: 'week', name: rosterWords.week },
              { id: 'fte', name: rosterWords.fte },
              { id: 'percent', name: rosterWords.percent },
            ]}
            onChange={hours => onChange({ ...mapping, hours }, [])}
          />
        )}
        {dateFields(mapping, dated).map(field => (
          <Select
            key={field}
            label={rosterWords.dateOrder(mapping.columns[field] ?? fieldName(field))}
            value={mapping.dates?.[field] ?? null}
            choices={[
              { id: 'day-first', name: rosterWords.dayFirst },
              { id: 'month-first', name: rosterWords.monthFirst },
            ]}
            onChange={order => onChange({ ...mapping, dates: { ...mapping.dates, [field]: order } }, [])}
          />
        ))}
      </div>
      {reading.columns.length > 0 && (
        <ColumnsTable reading={reading} doubts={doubts} meaningOf={meaningOf} onMean={mean} />
      )}
    </div>
  )
}

/** Columns whose order is asked, or was answered. */
const dateFields = (mapping: RosterMapping, doubts: readonly RosterDoubt[]): RosterField[] =>
  ROSTER_FIELDS.filter(
    field => mapping.dates?.[field] !== undefined || doubts.some(doubt => doubt.field === field),
  )

interface ColumnsTableProps {
  reading: RosterReading
  doubts: readonly RosterDoubt[]
  meaningOf: (header: string) => Meaning
  onMean: (header: string, meaning: Meaning) => void
}

/** Their columns with examples, each with what it is read as. */
function ColumnsTable({ reading, doubts, meaningOf, onMean }: ColumnsTableProps): ReactElement {
  const offered = new Set(doubts.flatMap(({ why, columns }) => (why === 'missing' ? [] : columns)))
  // Many columns are of no matter, an empty one is of none: those that are read come first in sight.
  const guessed = new Set(Object.values(reading.guess.columns))
  const [all, setAll] = useState(reading.columns.length <= MANY)
  const shown = reading.columns.filter(
    ({ header, filled }) =>
      all || (filled > 0 && (guessed.has(header) || meaningOf(header) !== NOTHING)) || offered.has(header),
  )
  return (
    <>
      <table className="table mapping__table">
        <caption className="visually-hidden">{rosterWords.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{rosterWords.column}</th>
            <th scope="col">{rosterWords.means}</th>
            <th scope="col">{rosterWords.examples}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ header, examples }) => (
            <tr key={header}>
              <th scope="row">{header}</th>
              <td>
                <Select
                  label={`${rosterWords.means}: ${header}`}
                  hideLabel
                  value={meaningOf(header)}
                  choices={[
                    { id: NOTHING, name: rosterWords.ignore },
                    ...ROSTER_FIELDS.map(id => ({ id, name: fieldName(id) })),
                  ]}
                  onChange={meaning => onMean(header, meaning)}
                />
              </td>
              <td className="quiet">{examples.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < reading.columns.length && (
        <Button look="quiet" size="s" onPress={() => setAll(true)}>
          {rosterWords.moreColumns(reading.columns.length - shown.length)}
        </Button>
      )}
    </>
  )
}
