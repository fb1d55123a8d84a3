import type { ReactElement } from 'react'
import { fieldWords, proposedClasses } from '../../core/words/screens/me.ts'
import { Button } from '../components/Button.tsx'
import { Callout } from '../components/messages.tsx'
import './form.css'
import { withLadder } from './document.ts'
import type { JobKindsProps } from './JobKinds.tsx'
import { classesNamed } from './own-class.ts'

/** Classes of the job's own title, to be chosen; nothing where there are none or the class is known. */
export function ProposedClass({ job, overview, onChange }: JobKindsProps): ReactElement | null {
  const proposed = classesNamed(job, overview)
  if (proposed.length === 0) return null
  const placeOf = (id: string): string => overview.jurisdictions.find(each => each.id === id)?.name ?? id
  return (
    <Callout>
      <p>{proposedClasses.ask}</p>
      {proposed.map(({ id, title, jurisdiction }) => (
        <p key={id} className="proposed">
          <Button
            size="s"
            onPress={({ target }) => {
              focusAfter(target)
              onChange(old => withLadder(old, 'classId', id), fieldWords.jobClass)
            }}
          >
            {proposedClasses.take(title, placeOf(jurisdiction))}
          </Button>
        </p>
      ))}
    </Callout>
  )
}

/** What is pressed goes once it is taken: the next field takes the focus, so that it is not lost. */
function focusAfter(pressed: Element): void {
  const fields = pressed.ownerDocument.querySelectorAll<HTMLElement>(
    '.side-panel input, [role="dialog"] input',
  )
  const next = [...fields].find(
    field => pressed.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  next?.focus()
}
