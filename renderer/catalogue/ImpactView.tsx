import { type ReactElement, type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../core/contract/operations.ts'
import { changeWords, sayImpactOnPeople } from '../../core/words/screens/changes.ts'
import { edgeName } from '../../core/words/screens/ladder.ts'
import { pathTo } from '../app/paths.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Icon, type IconName } from '../components/Icon.tsx'

type Impact = Output<'review.impact'>
type Way = Impact['people'][number]['classes'][number]['is']

const MARKS: Record<Way, { icon: IconName; tone: 'worse' | 'better' | 'otherwise' }> = {
  loses: { icon: 'minus', tone: 'worse' },
  worse: { icon: 'minus', tone: 'otherwise' },
  later: { icon: 'calendar', tone: 'otherwise' },
  gains: { icon: 'plus', tone: 'better' },
  better: { icon: 'plus', tone: 'otherwise' },
  sooner: { icon: 'calendar', tone: 'otherwise' },
}

/** What a change does before it is made: to people, to their plans, to the ladder. */
export function ImpactView({ impact }: { impact: Impact }): ReactElement {
  const { people, plans, edges, lookedAt } = impact
  const lines = edges.appear.length + edges.vanish.length
  return (
    <div className="impact">
      {people.length === 0 ? (
        <p className="quiet">{changeWords.nobody(lookedAt)}</p>
      ) : (
        <section>
          <h4>{changeWords.people}</h4>
          <p>{sayImpactOnPeople(people, lookedAt)}</p>
          <Some>
            {people.flatMap(({ id, classes }) =>
              classes.map(({ classId, is, message }) => (
                <li key={`${id} ${classId}`} className={`impact__line impact__line--${MARKS[is].tone}`}>
                  <Icon name={MARKS[is].icon} size={16} />
                  {message}
                </li>
              )),
            )}
          </Some>
        </section>
      )}
      {plans.length > 0 && (
        <section>
          <h4>{changeWords.plans}</h4>
          <Some>
            {plans.map(({ id, holds, message }) => (
              <li key={id} className={`impact__line impact__line--${holds ? 'otherwise' : 'worse'}`}>
                <Icon name={holds ? 'calendar' : 'warning'} size={16} />
                {message}
              </li>
            ))}
          </Some>
        </section>
      )}
      {lines === 0 && <p className="quiet">{changeWords.noLines}</p>}
      <Edges title={changeWords.vanish(edges.vanish.length)} edges={edges.vanish} />
      <Edges title={changeWords.appear(edges.appear.length)} edges={edges.appear} />
    </div>
  )
}

/** Few lines are shown at once; of many the list is a press away. */
const FEW = 6

function Edges({ title, edges }: { title: string; edges: Impact['edges']['appear'] }): ReactElement | null {
  const overview = useRead('catalogue.overview', {})
  if (edges.length === 0) return null
  const known = new Set(overview.data?.classes.map(({ id }) => id))
  const end = ({ classId, title: name }: (typeof edges)[number]['from']): ReactNode =>
    known.has(classId) ? <Link href={pathTo('catalogue', classId)}>{name}</Link> : name
  return (
    <details open={edges.length <= FEW}>
      <summary>{title}</summary>
      <Some>
        {edges.map(({ from, to, kind, why }) => (
          <li key={`${from.classId} ${to.classId} ${kind}`}>
            {end(from)} → {end(to)} <span className="quiet">{edgeName(kind)}</span>
            <span className="impact__why quiet">{why}</span>
          </li>
        ))}
      </Some>
    </details>
  )
}

/** Lines that are shown at first. */
const MOST = 30

function Some({ children }: { children: readonly ReactElement[] }): ReactElement {
  const [shown, setShown] = useState(MOST)
  const hidden = children.length - shown
  return (
    <>
      <ul className="impact__lines">{children.slice(0, shown)}</ul>
      {hidden > 0 && (
        <Button size="s" look="quiet" onPress={() => setShown(shown + 10 * MOST)}>
          {changeWords.more(hidden)}
        </Button>
      )}
    </>
  )
}
