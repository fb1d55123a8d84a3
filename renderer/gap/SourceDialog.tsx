import { type ReactElement, useState } from 'react'
import type { ClassDetail } from '../../core/contract/shapes.ts'
import type { Source } from '../../core/model/catalogue.ts'
import { sourceLine } from '../../core/words/screens/class.ts'
import { gapWords, tentativeLine } from '../../core/words/screens/gap.ts'
import { Button } from '../components/Button.tsx'
import { Callout } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'

/** The rule as it was read, our readings of it, and the documents it comes from. */
export function SourceDialog({ detail }: { detail: ClassDetail }): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="s" icon="source" onPress={() => setOpen(true)}>
        {gapWords.source}
      </Button>
      <Dialog title={gapWords.sources} isOpen={open} onClose={() => setOpen(false)} width="l">
        <div className="source">
          <SourceList sources={detail.sources} />
          {detail.tentative !== undefined && (
            <Callout tone="warning">{tentativeLine(detail.tentative)}</Callout>
          )}
          <h3>{gapWords.rule}</h3>
          <ul className="source__rule">
            {detail.outline.map(({ path, depth, text }) => (
              <li key={`${path} ${text}`} style={{ paddingInlineStart: depth * 20 }}>
                {text}
              </li>
            ))}
          </ul>
          {detail.notes.length > 0 && (
            <>
              <h3>{gapWords.reading}</h3>
              <ul>
                {detail.notes.map(note => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </Dialog>
    </>
  )
}

export function SourceList({ sources }: { sources: readonly Source[] }): ReactElement {
  return (
    <ul>
      {sources.map(source => (
        <li key={sayKey(source)}>{sourceLine(source)}</li>
      ))}
    </ul>
  )
}

const sayKey = ({ document, section }: Source): string => `${document} ${section ?? ''}`
