import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { PersonDifference, RosterPreview, TeamSummary } from '../../core/contract/team-shapes.ts'
import { sameTogether } from '../../core/team/index.ts'
import type { RosterMapping } from '../../core/team/model.ts'
import { changeWord, rosterWords, sayCounts, sayFacetChange } from '../../core/words/screens/roster.ts'
import { useCall } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Checkbox, choicesOf, Select, TextField } from '../components/fields.tsx'
import { Callout } from '../components/messages.tsx'
import { saveFile } from '../components/save-file.ts'
import { OpenTitles } from './OpenTitles.tsx'
import { type ChosenTitles, isOpenTitle } from './titles.ts'
import { UnclearPeople } from './UnclearPeople.tsx'
import type { Taking, Who } from './use-roster-import.ts'

interface TakingStepProps {
  task: string
  preview: RosterPreview
  /** The team it updates; null: a new one. */
  team: TeamSummary | null
  taking: Taking
  onTaking: (taking: Taking) => void
  mapping: RosterMapping
  overview: CatalogueOverview
  /** What the person chose for titles, to be taken together. */
  chosen: ChosenTitles
  onChoose: (chosen: ChosenTitles) => void
}

/** More are counted; the saved report has all. */
const MOST = 200

/** Who somebody is: asked by itself. */
const isAsked = ({ change }: PersonDifference): boolean => change === 'unclear' || change === 'moved'

/** What an import would do, before it does it. */
export function TakingStep(props: TakingStepProps): ReactElement {
  const { task, preview, team, taking, onTaking, mapping, overview, chosen, onChoose } = props
  const call = useCall()
  const isUpdate = team !== null
  const set = (change: Partial<Taking>): void => onTaking({ ...taking, ...change })
  const open = preview.titles.filter(isOpenTitle)
  const differences = preview.differences.filter(each => !isAsked(each))
  // What is said of titles stands above, once for each; the report has it row by row.
  const noticed = sameTogether(
    preview.problems.filter(
      ({ severity, column }) => severity !== 'note' || column !== mapping.columns.class,
    ),
  )
  const saveReport = (): void =>
    void call('team.roster.report', { task }).then(({ file, text }) => saveFile(file, 'text/csv', text))
  return (
    <div className="taking">
      {team && isOfOthers(preview.counts) && (
        <Callout tone="warning">{rosterWords.nobodyOf(team.name)}</Callout>
      )}
      <p className="taking__counts">{sayCounts(preview.counts).join(' · ') || rosterWords.none}</p>
      <div className="mapping__choices">
        {!isUpdate && (
          <TextField label={rosterWords.name} value={taking.name} onChange={name => set({ name })} />
        )}
        {preview.counts.gone > 0 && (
          <Select
            label={rosterWords.gone}
            value={taking.gone}
            placeholder={rosterWords.goneUnsaid}
            choices={choicesOf(rosterWords.goneOr)}
            onChange={gone => set({ gone })}
          />
        )}
        <TextField
          label={rosterWords.remember}
          value={taking.remember ?? team?.name ?? taking.name}
          placeholder={rosterWords.rememberHint}
          onChange={remember => set({ remember })}
        />
      </div>
      {preview.counts.conflicts > 0 && (
        <Checkbox isSelected={taking.overwrite} onChange={overwrite => set({ overwrite })}>
          {rosterWords.overwrite}
        </Checkbox>
      )}
      <UnclearPeople
        differences={preview.differences.filter(isAsked)}
        who={taking.who}
        onWho={(ids, who) => set({ who: withWho(taking.who, ids, who) })}
      />
      {open.length > 0 && (
        <OpenTitles titles={open} overview={overview} chosen={chosen} onChoose={onChoose} />
      )}
      {isUpdate && preview.counts.new > 0 && <p className="quiet">{rosterWords.newHelp}</p>}
      {isUpdate && differences.length > 0 && (
        <ul className="taking__list">
          {differences.slice(0, MOST).map(({ person, name, change, conflicts, values }) => (
            <li key={person}>
              <b>{name}</b> {changeWord[change]}
              {change === 'new' && (
                <Checkbox
                  isSelected={taking.leaveOut.has(person)}
                  onChange={isOut => set({ leaveOut: withOrWithout(taking.leaveOut, person, isOut) })}
                >
                  {rosterWords.leaveOut}
                  <span className="visually-hidden"> {name}</span>
                </Checkbox>
              )}
              {values.map(value => (
                <div key={value.facet} className="quiet">
                  {sayFacetChange(value, conflicts.includes(value.facet))}
                </div>
              ))}
            </li>
          ))}
          {differences.length > MOST && (
            <li className="quiet">{rosterWords.moreDifferences(differences.length - MOST)}</li>
          )}
        </ul>
      )}
      {preview.problems.length + preview.lacking.length > 0 && (
        <section>
          {noticed.length + preview.lacking.length > 0 && <h3>{rosterWords.problems}</h3>}
          <Button size="s" icon="save" onPress={saveReport}>
            {rosterWords.saveReport}
          </Button>
          <ul className="taking__list">
            {isUpdate && preview.lacking.length > 0 && <li className="quiet">{rosterWords.unreadStays}</li>}
            {preview.lacking.map(message => (
              <li key={message} className="problem problem--changed">
                {message}
              </li>
            ))}
            {noticed.slice(0, MOST).map(({ rows, message, severity, column }) => (
              <li key={`${column} ${message}`} className={`problem problem--${severity}`}>
                {rows.length > 0 && <span className="quiet">{rosterWords.rows(rows)}: </span>}
                {message}
              </li>
            ))}
            {noticed.length > MOST && (
              <li className="quiet">{rosterWords.moreFindings(noticed.length - MOST)}</li>
            )}
          </ul>
        </section>
      )}
    </div>
  )
}

/** An update that knows nobody of the team is probably the roster of another. */
const isOfOthers = ({ new: come, changed, same, unclear, moved, gone }: RosterPreview['counts']): boolean =>
  come > 0 && gone > 0 && changed + same + unclear + moved === 0

function withWho(known: Taking['who'], ids: readonly string[], who: Who | null): Taking['who'] {
  const others = [...known].filter(([id]) => !ids.includes(id))
  return new Map(who === null ? others : [...others, ...ids.map(id => [id, who] as const)])
}

function withOrWithout(people: ReadonlySet<string>, person: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(people)
  if (isIn) next.add(person)
  else next.delete(person)
  return next
}
