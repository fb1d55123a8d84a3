import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Output } from '../../core/contract/operations.ts'
import type { ConflictChoice } from '../../core/contract/upkeep-shapes.ts'
import { undoWord } from '../../core/words/screens/app.ts'
import { packFile, packWords, sayMerged } from '../../core/words/screens/catalogue.ts'
import { useHistory } from '../app/use-history.ts'
import { useCall, useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { FileButton } from '../components/FileButton.tsx'
import { Callout, Loaded } from '../components/messages.tsx'
import { fileName, saveFile } from '../components/save-file.ts'
import { Segmented } from '../components/Segmented.tsx'
import { say, sayError } from '../components/toasts.tsx'

type Preview = Output<'pack.preview'>

/** Catalogue packs: the whole as one file, and another's looked at before it is taken in. */
export function PacksPart({ overview }: { overview: CatalogueOverview }): ReactElement {
  const call = useCall()
  const [pack, setPack] = useState<string | null>(null)
  const [exporting, setExporting] = useState(false)
  const save = async (): Promise<void> => {
    setExporting(true)
    try {
      const { text } = await call('pack.export', {})
      saveFile(fileName(packFile(overview.version), 'json'), 'application/json', text)
    } catch (error) {
      if (error instanceof Error) sayError(error)
    }
    setExporting(false)
  }
  return (
    <div className="packs">
      <section className="packs__way">
        <p>{packWords.exportBody}</p>
        <Button icon="save" isDisabled={exporting} onPress={() => void save()}>
          {packWords.export}
        </Button>
      </section>
      <section className="packs__way">
        <p>{packWords.importBody}</p>
        <FileButton accept={['.json']} icon="open" onFile={file => void file.text().then(setPack)}>
          {packWords.import}
        </FileButton>
      </section>
      {pack !== null && <PackPreview key={pack.length} text={pack} onDone={() => setPack(null)} />}
    </div>
  )
}

function PackPreview({ text, onDone }: { text: string; onDone: () => void }): ReactElement {
  const preview = useRead('pack.preview', { text })
  const merge = useWrite('pack.merge')
  const { undoJust } = useHistory()
  const [conflicts, setConflicts] = useState<ConflictChoice>('keep')
  const take = (): void =>
    merge.mutate(
      { text, conflicts },
      {
        onSuccess: ({ new: added, changed }) => {
          const label = sayMerged(added + changed)
          onDone()
          say({ text: label, action: { label: undoWord, run: () => undoJust(label) } })
        },
      },
    )
  return (
    <Loaded query={preview}>
      {found => (
        <section className="packs__preview">
          <h2>{packWords.previewTitle(found.version, found.published)}</h2>
          <p className="quiet">
            {found.same} {packWords.same} · {found.new} {packWords.new} · {found.changed} {packWords.changed}
            {found.conflicts > 0 && ` · ${found.conflicts} ${packWords.conflict}`}
          </p>
          {found.conflicts > 0 && (
            <Callout tone="warning">
              <span className="packs__conflicts">
                {packWords.conflicts}
                <Segmented
                  label={packWords.conflicts}
                  choices={[
                    { id: 'keep', name: packWords.keep },
                    { id: 'take', name: packWords.take },
                  ]}
                  value={conflicts}
                  onChange={setConflicts}
                />
              </span>
            </Callout>
          )}
          {found.differences.length === 0 ? (
            <p>{packWords.nothing}</p>
          ) : (
            <>
              <Differences preview={found} />
              <Button look="primary" isDisabled={merge.isPending} onPress={take}>
                {packWords.merge}
              </Button>
            </>
          )}
        </section>
      )}
    </Loaded>
  )
}

/** Rows drawn; a pack may hold thousands. */
const MOST = 300

const Differences = ({ preview }: { preview: Preview }): ReactElement => (
  <table className="table">
    <thead>
      <tr>
        <th scope="col">{packWords.record}</th>
        <th scope="col">{packWords.is}</th>
        <th scope="col">{packWords.fields}</th>
      </tr>
    </thead>
    <tbody>
      {preview.differences.slice(0, MOST).map(({ table, id, name, is, fields }) => (
        <tr key={`${table} ${id}`}>
          <td>{name}</td>
          <td>{packWords[is]}</td>
          <td className="quiet">{fields.join(', ')}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
