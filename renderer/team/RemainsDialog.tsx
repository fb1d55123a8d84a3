import { type ReactElement, useState } from 'react'
import type { Remains } from '../../core/contract/team-shapes.ts'
import { closeWord } from '../../core/words/screens/app.ts'
import { forgetWords, remainsWords } from '../../core/words/screens/team.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Loaded } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { ForgetDialog } from './ForgetDialog.tsx'

/** People no longer shown, whom undo or redo would bring back: here they are removed for good. */
export function RemainsDialog({ onClose }: { onClose: () => void }): ReactElement {
  const remains = useRead('team.remains', { backups: true })
  const [forgetting, setForgetting] = useState<Remains | null>(null)
  return (
    <Dialog
      title={remainsWords.title}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{closeWord}</Button>}
    >
      <Loaded query={remains}>
        {known => (
          <>
            <p>{known.length === 0 ? remainsWords.nobody : remainsWords.body}</p>
            <ul className="remains">
              {known.map(each => (
                <li key={`${each.team} ${each.where}`}>
                  <span>
                    <b>{each.name}</b> {remainsWords.who(each)}
                    <span className="quiet"> {remainsWords.names(each.people.map(({ name }) => name))}</span>
                  </span>
                  <Button size="s" look="danger" onPress={() => setForgetting(each)}>
                    {forgetWords.ask}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {forgetting && (
        <ForgetDialog
          team={forgetting.team}
          // Of a team in sight only those who are no longer in it.
          {...(forgetting.isHere && { people: forgetting.people.map(({ id }) => id) })}
          body={remainsWords.sure(forgetting)}
          onDone={() => setForgetting(null)}
          onClose={() => setForgetting(null)}
        />
      )}
    </Dialog>
  )
}

/** Where no team is shown: that some people are still here, and the way to them. */
export function RemainsNotice(): ReactElement | null {
  const { data = [] } = useRead('team.remains', {})
  const [isOpen, setOpen] = useState(false)
  const people = data.reduce((sum, each) => sum + each.people.length, 0)
  if (people === 0 && !isOpen) return null
  return (
    <p className="quiet">
      {people > 0 && remainsWords.notice(people)}{' '}
      <Button look="quiet" size="s" onPress={() => setOpen(true)}>
        {remainsWords.show}
      </Button>
      {isOpen && <RemainsDialog onClose={() => setOpen(false)} />}
    </p>
  )
}
