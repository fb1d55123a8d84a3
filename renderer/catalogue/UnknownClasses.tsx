import { type ReactElement, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { CatalogueOverview, ClassSummary } from '../../core/contract/shapes.ts'
import { finder } from '../../core/model/search.ts'
import { changeWords } from '../../core/words/screens/changes.ts'
import { sayMatched, unknownWords } from '../../core/words/screens/versions.ts'
import { pathTo } from '../app/paths.ts'
import { useHistory } from '../app/use-history.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { TextField } from '../components/fields.tsx'
import { Loaded } from '../components/messages.tsx'
import { useWeighed } from './Changes.tsx'
import { ImpactView } from './ImpactView.tsx'

/** Classes shown; the search finds the rest. */
const MOST = 40

/** The classes that specifications name and that have none of their own, those first that most lines lead to or from. */
export function UnknownClasses({ overview }: { overview: CatalogueOverview }): ReactElement | null {
  const [search, setSearch] = useState('')
  const unknown = useMemo(() => unknownOf(overview), [overview])
  if (unknown.length === 0) return null
  const isSought = finder(search)
  const found = unknown.filter(({ title, jurisdiction }) => isSought(`${title} ${jurisdiction}`))
  const places = new Map(overview.jurisdictions.map(({ id, shortName }) => [id, shortName]))
  return (
    <section className="unknown">
      <h2>{unknownWords.title(unknown.length)}</h2>
      <p className="quiet">{unknownWords.lead}</p>
      {unknown.length > 12 && (
        <TextField
          label={unknownWords.find}
          hideLabel
          type="search"
          value={search}
          onChange={setSearch}
          placeholder={unknownWords.find}
        />
      )}
      {found.length === 0 && <p className="quiet">{unknownWords.noneFound}</p>}
      <ul className="unknown__list">
        {found.slice(0, MOST).map(({ id, title, jurisdiction, lines }) => (
          <li key={id}>
            <Link href={pathTo('catalogue', id)}>{title}</Link>
            <span className="quiet">
              {places.get(jurisdiction) ?? jurisdiction}, {unknownWords.lines(lines)}
            </span>
          </li>
        ))}
      </ul>
      {found.length > MOST && <p className="quiet">{changeWords.more(found.length - MOST)}</p>}
    </section>
  )
}

interface Unknown extends ClassSummary {
  readonly lines: number
}

function unknownOf({ classes, edges }: CatalogueOverview): Unknown[] {
  const lines = new Map<string, number>()
  for (const { from, to, kind } of edges)
    if (kind !== 'feeder') for (const id of [from, to]) lines.set(id, (lines.get(id) ?? 0) + 1)
  return classes
    .filter(({ documented }) => !documented)
    .map(each => ({ ...each, lines: lines.get(each.id) ?? 0 }))
    .toSorted((a, b) => b.lines - a.lines)
}

interface MatchClassProps {
  known: Pick<ClassSummary, 'id' | 'title'>
  overview: CatalogueOverview
}

/** Says of a class known by name only which class on file it is. */
export function MatchClass({ known, overview }: MatchClassProps): ReactElement {
  const [, navigate] = useLocation()
  const [as, setAs] = useState<string | null>(null)
  const match = useWrite('catalogue.match')
  const { tell } = useHistory()
  const take = (other: string): void =>
    match.mutate(
      { id: known.id, as: other },
      {
        onSuccess: ({ title }) => {
          navigate(pathTo('catalogue', other))
          tell(sayMatched(known.title, title))
        },
      },
    )
  return (
    <section className="match">
      <h2>{unknownWords.match}</h2>
      <p className="quiet">{unknownWords.matchHelp}</p>
      <div className="match__row">
        <ClassPicker
          label={unknownWords.as}
          overview={overview}
          value={as}
          without={[known.id]}
          onChange={setAs}
        />
        <Button
          isDisabled={as === null || match.isPending}
          onPress={() => {
            if (as !== null) take(as)
          }}
        >
          {unknownWords.matchDo}
        </Button>
      </div>
      {as !== null && <MatchImpact id={known.id} as={as} />}
    </section>
  )
}

/** What it would do, before it is said. */
function MatchImpact({ id, as }: { id: string; as: string }): ReactElement {
  const weighed = useWeighed()
  const impact = useRead('catalogue.matchImpact', weighed && { id, as, ...weighed })
  return (
    <section className="changes">
      <h3>{unknownWords.matchDoes}</h3>
      <Loaded query={impact}>{found => <ImpactView impact={found} />}</Loaded>
    </section>
  )
}
