import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { ImportBatch, ReviewSummary } from '../../core/contract/upkeep-shapes.ts'
import { placeWords, sayPlaced, sayUnplaced } from '../../core/words/screens/imports.ts'
import { localMoment } from '../app/today.ts'
import { useHistory } from '../app/use-history.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Select } from '../components/fields.tsx'
import { Dialog } from '../components/overlays.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { TheseClasses } from './TheseClasses.tsx'
import { type Place, useNamePlace, usePlaces } from './use-places.ts'

interface PlaceUnknownProps {
  unplaced: number
  batches: readonly ImportBatch[]
  overview: CatalogueOverview
}

const ALL = 'all'

/** Classes from nobody knows where, of one import or all. */
function useUnplaced(batch: string | undefined): readonly ReviewSummary[] {
  const list = useRead('review.list', { show: 'waiting', batch })
  return (list.data?.reviews ?? []).filter(({ jurisdiction }) => jurisdiction === null)
}

/** Says at once where all the waiting classes are from whose documents do not say it. */
export function PlaceUnknown(props: PlaceUnknownProps): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="s" icon="warning" onPress={() => setOpen(true)}>
        {placeWords.open(props.unplaced)}
      </Button>
      {open && <PlaceDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

/** Begins anew whenever it is opened: a place chosen before, or a class left out, is not in sight any more. */
function PlaceDialog({
  unplaced,
  batches,
  overview,
  onClose,
}: PlaceUnknownProps & { onClose: () => void }): ReactElement {
  const [place, setPlace] = useState<Place>({ from: 'nowhere' })
  const [of, setOf] = useState(ALL)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  /** Imports that have some. */
  const those = batches.filter(batch => batch.unplaced > 0)
  const batch = those.find(({ id }) => id === of)
  const reviews = useUnplaced(batch?.id)
  const taken = reviews.filter(({ id }) => !leftOut.has(id))
  const write = useWrite('review.place')
  const namePlace = useNamePlace()
  const places = usePlaces(overview)
  const { tell } = useHistory()
  const keep = (): void => {
    if (place.from !== 'named') return
    const { id } = place
    const name = place.name ?? places.find(each => each.id === id)?.name ?? id
    namePlace(place)
    const told = ({ placed }: { placed: number }): void => {
      onClose()
      tell(sayPlaced(placed, name))
    }
    write.mutate({ jurisdiction: id, ids: taken.map(each => each.id) }, { onSuccess: told })
  }
  return (
    <Dialog
      title={placeWords.title(taken.length)}
      isOpen
      onClose={onClose}
      actions={
        <Button
          look="primary"
          isDisabled={place.from !== 'named' || taken.length === 0 || write.isPending}
          onPress={keep}
        >
          {placeWords.keep}
        </Button>
      }
    >
      <div className="import-dialog">
        <p className="quiet">{placeWords.lead}</p>
        {those.length > 1 && (
          <Select
            label={placeWords.which}
            choices={[
              { id: ALL, name: placeWords.all(unplaced) },
              ...those.map(each => ({
                id: each.id,
                name: sayUnplaced(each, localMoment(each.startedAt)),
              })),
            ]}
            value={batch?.id ?? ALL}
            onChange={setOf}
          />
        )}
        <PlaceFields overview={overview} onChange={setPlace} />
        <TheseClasses reviews={reviews} leftOut={leftOut} onLeftOut={setLeftOut} />
      </div>
    </Dialog>
  )
}
