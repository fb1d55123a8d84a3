import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { TitleMatch } from '../../core/contract/team-shapes.ts'
import { rosterWords, titleState } from '../../core/words/screens/roster.ts'
import { Button } from '../components/Button.tsx'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { type ChosenTitles, classOfTitle, equalProposals, MOST_TITLES } from './titles.ts'

interface OpenTitlesProps {
  titles: readonly TitleMatch[]
  overview: CatalogueOverview
  chosen: ChosenTitles
  onChoose: (chosen: ChosenTitles) => void
}

/** What each title would be taken for, those to settle in sight; of several that are as like it, each is a click away. */
export function OpenTitles({ titles, ...rest }: OpenTitlesProps): ReactElement {
  const inSight = titles.slice(0, MOST_TITLES)
  const open = inSight.filter(({ how }) => how !== 'confirmed')
  const settled = inSight.filter(({ how }) => how === 'confirmed')
  return (
    <section>
      {open.length > 0 && (
        <>
          <h3>{rosterWords.titles}</h3>
          <p className="quiet">{rosterWords.titlesHelp}</p>
          <TitleList titles={open} {...rest} />
        </>
      )}
      {settled.length > 0 && (
        <details className="taking__settled">
          <summary>{rosterWords.settledTitles(settled.length)}</summary>
          <TitleList titles={settled} {...rest} />
        </details>
      )}
    </section>
  )
}

function TitleList({ titles, overview, chosen, onChoose }: OpenTitlesProps): ReactElement {
  const classOf = (id: string | null) => overview.classes.find(each => each.id === id)
  const placeOf = (id: string | null) =>
    overview.jurisdictions.find(each => each.id === classOf(id)?.jurisdiction)
  const choose = (title: string, id: string | null): void => onChoose({ ...chosen, [title]: id })
  return (
    <ul className="taking__titles">
      {titles.map(match => (
        <li key={match.title}>
          <span>
            <b>{match.title}</b>
            <span className="quiet"> {titleState(match)}</span>
            <span className="taking__equals">
              {equalProposals(match).map(id => (
                <Button
                  key={id}
                  size="s"
                  aria-pressed={classOfTitle(match, chosen) === id}
                  onPress={() => choose(match.title, id)}
                >
                  {rosterWords.titleAt(classOf(id)?.title ?? id, placeOf(id)?.shortName ?? '')}
                </Button>
              ))}
            </span>
          </span>
          <ClassPicker
            label={match.title}
            hideLabel
            overview={overview}
            value={classOfTitle(match, chosen)}
            help={placeOf(classOfTitle(match, chosen))?.name}
            onChange={id => choose(match.title, id)}
          />
        </li>
      ))}
    </ul>
  )
}
