import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { undoWord } from '../../core/words/screens/app.ts'
import { placeWords, sayPlaced } from '../../core/words/screens/catalogue.ts'
import { useHistory } from '../app/use-history.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/overlays.tsx'
import { say } from '../components/toasts.tsx'
import { type Place, PlaceFields } from './PlaceFields.tsx'

/** Says at once where all the waiting classes are from whose documents do not say it. */
export function PlaceUnknown({
  unplaced,
  overview,
}: {
  unplaced: number
  overview: CatalogueOverview
}): ReactElement {
  const [open, setOpen] = useState(false)
  const [place, setPlace] = useState<Place>({ from: 'nowhere' })
  const write = useWrite('review.place')
  const { undoJust } = useHistory()
  const keep = (): void => {
    if (place.from !== 'named') return
    const { id } = place
    const told = ({ placed }: { placed: number }): void => {
      setOpen(false)
      const label = sayPlaced(placed, id)
      say({ text: label, action: { label: undoWord, run: () => undoJust(label) } })
    }
    write.mutate({ jurisdiction: id }, { onSuccess: told })
  }
  return (
    <>
      <Button size="s" icon="warning" onPress={() => setOpen(true)}>
        {placeWords.open(unplaced)}
      </Button>
      {open && (
        <Dialog
          title={placeWords.title(unplaced)}
          isOpen
          onClose={() => setOpen(false)}
          actions={
            <Button look="primary" isDisabled={place.from !== 'named' || write.isPending} onPress={keep}>
              {placeWords.keep}
            </Button>
          }
        >
          <div className="import-dialog">
            <p className="quiet">{placeWords.lead}</p>
            <PlaceFields overview={overview} onChange={setPlace} />
          </div>
        </Dialog>
      )}
    </>
  )
}
