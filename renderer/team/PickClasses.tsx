import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { matrixWords } from '../../core/words/screens/matrix.ts'
import { teamWords } from '../../core/words/screens/team.ts'
import { Button, IconButton } from '../components/Button.tsx'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { Dialog } from '../components/overlays.tsx'
import { ClassName } from './ClassName.tsx'

interface PickClassesProps {
  overview: CatalogueOverview
  picked: readonly string[]
  onPicked: (classIds: string[]) => void
  onClose: () => void
}

/** Classes picked by hand, in the order they are to stand. */
export function PickClasses({ overview, picked, onPicked, onClose }: PickClassesProps): ReactElement {
  const [chosen, setChosen] = useState<readonly string[]>(picked)
  /** A new field for every pick. */
  const [nth, setNth] = useState(0)
  const classes = new Map(overview.classes.map(each => [each.id, each]))
  const known = chosen.flatMap(id => classes.get(id) ?? [])
  return (
    <Dialog
      title={matrixWords.pickTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{teamWords.cancel}</Button>
          <Button
            look="primary"
            isDisabled={known.length === 0}
            onPress={() => {
              onPicked(known.map(({ id }) => id))
              onClose()
            }}
          >
            {matrixWords.showPicked(known.length)}
          </Button>
        </>
      }
    >
      <ClassPicker
        key={nth}
        label={matrixWords.addClass}
        overview={overview}
        value={null}
        without={chosen}
        onChange={id => {
          if (id === null) return
          setChosen([...chosen, id])
          setNth(nth + 1)
        }}
      />
      <ol className="picked-classes">
        {known.map(({ id, title }) => (
          <li key={id}>
            <span>
              <ClassName id={id} overview={overview} />
            </span>
            <IconButton
              icon="close"
              label={matrixWords.takeOut(title)}
              onPress={() => setChosen(chosen.filter(each => each !== id))}
            />
          </li>
        ))}
      </ol>
      {known.length > 1 && (
        <Button look="quiet" size="s" onPress={() => setChosen([])}>
          {matrixWords.takeAllOut}
        </Button>
      )}
    </Dialog>
  )
}
