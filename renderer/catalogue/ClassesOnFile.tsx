import { type ReactElement, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { CatalogueOverview, ClassSummary } from '../../core/contract/shapes.ts'
import { searcher, titlesFirst } from '../../core/ladder/index.ts'
import { cardMeta } from '../../core/words/screens/ladder.ts'
import { onFileWords } from '../../core/words/screens/versions.ts'
import { pathTo } from '../app/paths.ts'
import { setCatalogueView, useView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Callout } from '../components/messages.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { useSettled } from '../components/use-settled.ts'

/** Classes shown at first, and more each time. */
const MANY = 60
/** Letters typed before rules are looked through. */
const LEAST = 2

/** The classes with a specification on file, found by their names or by what they ask. */
export function ClassesOnFile({ overview }: { overview: CatalogueOverview }): ReactElement {
  const search = useView(state => state.catalogue.search)
  const [most, setMost] = useState(MANY)
  const text = useSettled(search.trim(), 200)
  const asking = useRead('catalogue.asking', text.length < LEAST ? null : { text }, { keepPrevious: true })
  const onFile = useMemo(() => overview.classes.filter(({ documented }) => documented), [overview])
  const found = useMemo(() => {
    const names = new Map(overview.jurisdictions.map(({ id, name }) => [id, name]))
    const isNamed = searcher(text, id => names.get(id) ?? '')
    const named = titlesFirst(text, onFile.filter(isNamed))
    const says = new Map((text.length < LEAST ? [] : (asking.data ?? [])).map(each => [each.id, each.says]))
    const taken = new Set(named.map(({ id }) => id))
    const others = onFile.filter(({ id }) => says.has(id) && !taken.has(id))
    return [...named, ...others].map(each => ({
      ...each,
      place: names.get(each.jurisdiction) ?? each.jurisdiction,
      says: says.get(each.id) ?? [],
    }))
  }, [overview, onFile, text, asking.data])
  return (
    <section className="on-file-list">
      <h2>{onFileWords.title(onFile.length)}</h2>
      <SearchBox
        label={onFileWords.find}
        hint={onFileWords.hint}
        value={search}
        onChange={typed => {
          setMost(MANY)
          setCatalogueView({ search: typed })
        }}
      />
      <p className="quiet" role="status">
        {text === '' ? '' : onFileWords.found(found.length)}
      </p>
      {asking.error && <Callout tone="error">{asking.error.message}</Callout>}
      <ul className="on-file-list__rows">
        {found.slice(0, most).map(each => (
          <Row key={each.id} {...each} />
        ))}
      </ul>
      {found.length > most && (
        <Button size="s" onPress={() => setMost(most + MANY)}>
          {onFileWords.more(found.length - most)}
        </Button>
      )}
    </section>
  )
}

interface RowProps extends ClassSummary {
  place: string
  /** The lines of its rule that were looked for. */
  says: readonly string[]
}

function Row({ place, says, ...summary }: RowProps): ReactElement {
  const meta = cardMeta(summary)
  return (
    <li>
      <Link href={pathTo('catalogue', summary.id)}>{summary.title}</Link>
      <span className="quiet">{meta === '' ? place : `${place} · ${meta}`}</span>
      {says.map(line => (
        <span key={line}>{line}</span>
      ))}
    </li>
  )
}
