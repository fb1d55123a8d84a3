import type { ReactElement } from 'react'
import type { Source } from '../../core/model/catalogue.ts'
import { sourceAge, sourcePlace, sourcePublisher, sourceText } from '../../core/words/screens/class.ts'
import { Icon } from '../components/Icon.tsx'

/** Document, section, who published it and when, and how old that is on the date asked about. */
export function Sources({ sources, asOf }: { sources: readonly Source[]; asOf: string }): ReactElement {
  return (
    <ul className="sources">
      {sources.map(source => {
        const age = sourceAge(source, asOf)
        const place = sourcePlace(source)
        return (
          <li key={`${source.document} ${source.section ?? ''}`}>
            <Icon name="source" size={16} />
            <span>
              {sourceText(source)}
              <span className="quiet">
                {sourcePublisher(source)}
                {age !== null && ` · ${age}`}
                {place !== '' && ` · ${place}`}
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
