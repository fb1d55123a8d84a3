import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Input, Output } from '../../core/contract/operations.ts'
import type { ConflictChoice } from '../../core/contract/upkeep-shapes.ts'
import { changeWords } from '../../core/words/screens/changes.ts'
import { packFile, packWords, sayMerged, sayPackDates, sayPreview } from '../../core/words/screens/packs.ts'
import { today } from '../app/today.ts'
import { useHistory } from '../app/use-history.ts'
import { useCall, useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { FileButton } from '../components/FileButton.tsx'
import { Callout, Loaded } from '../components/messages.tsx'
import { fileName, saveFile } from '../components/save-file.ts'
import { Segmented } from '../components/Segmented.tsx'
import { sayError } from '../components/toasts.tsx'
import { useWeighed } from './Changes.tsx'
import { ImpactView } from './ImpactView.tsx'

type Preview = Output<'pack.preview'>

/** Catalogue packs: the whole as one file, and another's looked at before it is taken in. */
export function PacksPart({ overview }: { overview: CatalogueOverview }): ReactElement {
  const call = useCall()
  const [pack, setPack] = useState<{ readonly text: string; readonly nth: number } | null>(null)
  const [exporting, setExporting] = useState(false)
  const save = async (): Promise<void> => {
    setExporting(true)
    try {
      const { text } = await call('pack.export', {})
      saveFile(fileName(packFile(overview.version, today()), 'json'), 'application/json', text)
    } catch (error) {
      if (error instanceof Error) sayError(error)
    }
    setExporting(false)
  }
  return (
    <div className="packs">
      <section className="packs__way">
        <p>
          {packWords.exportBody}{' '}
          <span className="quiet">{sayPackDates(overview.version, overview.published, today())}</span>
        </p>
        <Button icon="save" isDisabled={exporting} onPress={() => void save()}>
          {packWords.export}
        </Button>
      </section>
      <section className="packs__way">
        <p>{packWords.importBody}</p>
        <FileButton
          accept={['.json']}
          icon="open"
          onFile={file =>
            // Each is looked at anew: choices made for one are none for the next.
            void file.text().then(text => setPack(before => ({ text, nth: (before?.nth ?? 0) + 1 })))
          }
        >
          {packWords.import}
        </FileButton>
      </section>
      {pack !== null && <PackPreview key={pack.nth} text={pack.text} onDone={() => setPack(null)} />}
    </div>
  )
}

function PackPreview({ text, onDone }: { text: string; onDone: () => void }): ReactElement {
  const preview = useRead('pack.preview', { text })
  const merge = useWrite('pack.merge')
  const { tell } = useHistory()
  const [conflicts, setConflicts] = useState<ConflictChoice>('keep')
  /** Keys of the records for which the other choice holds. */
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set())
  const except = (preview.data?.differences ?? []).filter(each => others.has(keyOf(each)))
  const taken = conflicts === 'take' ? (preview.data?.conflicts ?? 0) - except.length : except.length
  const choices = except.map(({ table, id }) => ({ table, id }))
  const take = (): void =>
    merge.mutate(
      { text, conflicts, except: choices },
      {
        onSuccess: ({ new: added, changed, versions }) => {
          onDone()
          tell(sayMerged(added + changed + taken, versions))
        },
      },
    )
  return (
    <Loaded query={preview}>
      {found => (
        <section className="packs__preview">
          <h2>{packWords.previewTitle(found.version, found.published)}</h2>
          <p className="quiet">{sayPreview(found)}</p>
          {found.conflicts > 0 && (
            <Callout tone="warning">
              <span className="packs__conflicts">
                {packWords.conflicts}
                <Choice
                  label={packWords.conflicts}
                  value={conflicts}
                  onChange={next => {
                    setConflicts(next)
                    setOthers(new Set())
                  }}
                />
              </span>
            </Callout>
          )}
          {found.differences.length === 0 && found.versions === 0 ? (
            <p>{packWords.nothing}</p>
          ) : (
            <>
              <Weighed text={text} conflicts={conflicts} except={choices} />
              <Button look="primary" isDisabled={merge.isPending} onPress={take}>
                {packWords.merge}
              </Button>
              {found.differences.length > 0 && (
                <Differences
                  preview={found}
                  choiceOf={each => (others.has(keyOf(each)) ? OTHER[conflicts] : conflicts)}
                  onChoose={(each, choice) => {
                    const next = new Set(others)
                    if (choice === conflicts) next.delete(keyOf(each))
                    else next.add(keyOf(each))
                    setOthers(next)
                  }}
                />
              )}
            </>
          )}
        </section>
      )}
    </Loaded>
  )
}

/** What taking it in would do, as the conflicts are chosen now. */
function Weighed(choices: Omit<Input<'pack.impact'>, 'asOf' | 'team'>): ReactElement {
  const weighed = useWeighed()
  const impact = useRead('pack.impact', weighed && { ...choices, ...weighed }, { keepPrevious: true })
  return (
    <section className="changes">
      <h3>{changeWords.impactOfPack}</h3>
      <Loaded query={impact}>{found => <ImpactView impact={found} />}</Loaded>
    </section>
  )
}

const OTHER = { keep: 'take', take: 'keep' } as const satisfies Record<ConflictChoice, ConflictChoice>
type Difference = Preview['differences'][number]
const keyOf = ({ table, id }: Difference): string => `${table} ${id}`

interface ChoiceProps {
  label: string
  value: ConflictChoice
  onChange: (choice: ConflictChoice) => void
}

const Choice = ({ label, value, onChange }: ChoiceProps): ReactElement => (
  <Segmented
    label={label}
    choices={[
      { id: 'keep', name: packWords.keep },
      { id: 'take', name: packWords.take },
    ]}
    value={value}
    onChange={onChange}
  />
)

/** Rows drawn; a pack may hold thousands. Conflicts come first, so that none is out of sight. */
const MOST = 300
const ORDER: readonly Difference['is'][] = ['conflict', 'changed', 'new']
const TABLES: readonly Difference['table'][] = ['classes', 'jurisdictions', 'kinds', 'edges']

interface DifferencesProps {
  preview: Preview
  choiceOf: (difference: Difference) => ConflictChoice
  onChoose: (difference: Difference, choice: ConflictChoice) => void
}

function Differences({ preview, choiceOf, onChoose }: DifferencesProps): ReactElement {
  const sorted = preview.differences.toSorted(
    (a, b) => ORDER.indexOf(a.is) - ORDER.indexOf(b.is) || TABLES.indexOf(a.table) - TABLES.indexOf(b.table),
  )
  const shown = sorted.slice(0, Math.max(MOST, preview.conflicts))
  return (
    <>
      <table className="table packs__table">
        <thead>
          <tr>
            <th scope="col">{packWords.record}</th>
            <th scope="col">{packWords.is}</th>
            <th scope="col">{packWords.fields}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(each => (
            <tr key={keyOf(each)}>
              <th scope="row">
                {each.name} <span className="quiet">{packWords.tables[each.table]}</span>
              </th>
              <td>
                {each.is === 'conflict' ? (
                  <Choice
                    label={packWords.choose(each.name)}
                    value={choiceOf(each)}
                    onChange={choice => onChoose(each, choice)}
                  />
                ) : (
                  packWords[each.is]
                )}
              </td>
              <td className="quiet">
                {each.says.length > 0 ? (
                  <ul className="packs__says">
                    {each.says.map(line => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                ) : each.is === 'new' ? (
                  ''
                ) : (
                  each.fields.join(', ')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown.length && (
        <p className="quiet">{changeWords.more(sorted.length - shown.length)}</p>
      )}
    </>
  )
}
