import { type ReactElement, useMemo, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { EducationLevel } from '../../core/model/primitives.ts'
import { finder } from '../../core/model/search.ts'
import { type Phrase, sameWords, shippedPhrases } from '../../core/reading/language/shipped.ts'
import {
  phraseWords,
  sayAddedPhrase,
  sayKnownPhrase,
  sayMeaning,
  sayRemovedPhrase,
} from '../../core/words/screens/phrases.ts'
import { useHistory } from '../app/use-history.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button, IconButton } from '../components/Button.tsx'
import { Select, TextField } from '../components/fields.tsx'
import { Loaded } from '../components/messages.tsx'
import { KindPicker } from './KindPicker.tsx'
import { ReadAgain } from './ReadAgain.tsx'
import { LevelChoice } from './rule-fields.tsx'

type SayMeans = (means: Phrase['means']) => string

/** The phrases specifications are read with: HR's own, which can be added and removed, and those brought along. */
export function PhrasesPart({ overview }: { overview: CatalogueOverview }): ReactElement {
  const own = useRead('language.phrases', {})
  const shipped = useMemo(() => shippedPhrases(overview.kinds), [overview])
  const says = useMemo<SayMeans>(() => {
    const names = new Map(overview.kinds.map(({ id, name }) => [id, name]))
    return means => sayMeaning(means, id => names.get(id) ?? id)
  }, [overview])
  return (
    <Loaded query={own}>
      {phrases => (
        <div className="phrases-part">
          <p className="quiet phrases-part__lead">{phraseWords.lead}</p>
          <TeachForm overview={overview} own={phrases} shipped={shipped} says={says} />
          <section>
            <h2>
              {phraseWords.own} <span className="quiet">{phrases.length}</span>
            </h2>
            {phrases.length === 0 ? (
              <p className="quiet">{phraseWords.ownNone}</p>
            ) : (
              <PhraseTable phrases={phrases} says={says} mayGo />
            )}
            <ReadAgain />
          </section>
          <Shipped phrases={shipped} says={says} />
        </div>
      )}
    </Loaded>
  )
}

type Sort = keyof typeof phraseWords.sorts
const SORTS: readonly Sort[] = ['kind', 'level', 'organisation', 'nothing']

interface TeachFormProps {
  overview: CatalogueOverview
  own: readonly Phrase[]
  shipped: readonly Phrase[]
  says: SayMeans
}

function TeachForm({ overview, own, shipped, says }: TeachFormProps): ReactElement {
  const add = useWrite('language.add', { inline: true })
  const { tell } = useHistory()
  const [phrase, setPhrase] = useState('')
  const [sort, setSort] = useState<Sort>('kind')
  const [kind, setKind] = useState<string | null>(null)
  const [level, setLevel] = useState<EducationLevel>('bachelor')
  const words = sameWords(phrase)
  const known = (list: readonly Phrase[]): Phrase | undefined =>
    words === '' ? undefined : list.find(each => sameWords(each.phrase) === words)
  const [mine, theirs] = [known(own), known(shipped)]
  const means = meaningOf(sort, kind, level)
  const teach = (): void => {
    if (means === null) return
    const text = phrase.trim()
    add.mutate(
      { phrase: text, means },
      {
        onSuccess: () => {
          setPhrase('')
          tell(sayAddedPhrase(text))
        },
      },
    )
  }
  return (
    <form
      className="phrases-part__teach"
      aria-label={phraseWords.teach}
      onSubmit={event => {
        event.preventDefault()
        teach()
      }}
    >
      <TextField
        label={phraseWords.phrase}
        value={phrase}
        onChange={setPhrase}
        placeholder={phraseWords.phraseHint}
        help={
          mine ? sayKnownPhrase(says(mine.means), true) : theirs && sayKnownPhrase(says(theirs.means), false)
        }
        error={add.error?.message}
      />
      <Select
        label={phraseWords.sort}
        choices={SORTS.map(id => ({ id, name: phraseWords.sorts[id] }))}
        value={sort}
        onChange={setSort}
      />
      {sort === 'kind' && (
        <KindPicker label={phraseWords.kind} kinds={overview.kinds} value={kind} onChange={setKind} />
      )}
      {sort === 'level' && <LevelChoice label={phraseWords.level} value={level} onChange={setLevel} />}
      <Button
        type="submit"
        look="primary"
        icon="plus"
        isDisabled={words === '' || means === null || add.isPending}
      >
        {phraseWords.add}
      </Button>
    </form>
  )
}

/** Null while the form is not whole. */
function meaningOf(sort: Sort, kind: string | null, level: EducationLevel): Phrase['means'] | null {
  switch (sort) {
    case 'kind':
      return kind === null ? null : { kind }
    case 'level':
      return { level }
    case 'organisation':
      return { organisation: true }
    case 'nothing':
      return { says: 'nothing' }
    default:
      return sort satisfies never
  }
}

interface PhraseTableProps {
  phrases: readonly Phrase[]
  says: SayMeans
  /** They are HR's own. */
  mayGo?: boolean
}

function PhraseTable({ phrases, says, mayGo = false }: PhraseTableProps): ReactElement {
  const remove = useWrite('language.remove')
  const { tell } = useHistory()
  const take = (phrase: string): void =>
    remove.mutate(
      { phrase },
      {
        onSuccess: () => {
          tell(sayRemovedPhrase(phrase))
        },
      },
    )
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{phraseWords.phrase}</th>
          <th scope="col">{phraseWords.means}</th>
          {mayGo && <th scope="col" aria-label={phraseWords.actions} />}
        </tr>
      </thead>
      <tbody>
        {phrases.map(({ phrase, means }) => (
          <tr key={`${phrase} ${Object.keys(means).join()}`}>
            <th scope="row">{phrase}</th>
            <td>{says(means)}</td>
            {mayGo && (
              <td className="figure">
                <IconButton icon="trash" label={phraseWords.remove(phrase)} onPress={() => take(phrase)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Rows drawn; the search finds the rest. */
const MOST = 60

function Shipped({ phrases, says }: PhraseTableProps): ReactElement {
  const [search, setSearch] = useState('')
  const isSought = finder(search)
  const found = phrases.filter(({ phrase, means }) => isSought(`${phrase} ${says(means)}`))
  return (
    <details className="phrases-part__shipped">
      <summary>
        {phraseWords.shipped} <span className="quiet">{phrases.length}</span>
      </summary>
      <TextField
        label={phraseWords.find}
        hideLabel
        type="search"
        value={search}
        onChange={setSearch}
        placeholder={phraseWords.find}
      />
      {found.length === 0 ? (
        <p className="quiet">{phraseWords.noneFound}</p>
      ) : (
        <PhraseTable phrases={found.slice(0, MOST)} says={says} />
      )}
      {found.length > MOST && <p className="quiet">{phraseWords.more(found.length - MOST)}</p>}
    </details>
  )
}
