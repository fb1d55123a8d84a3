import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { importWords } from '../../core/words/screens/imports.ts'
import { factWords } from '../../core/words/screens/facts.ts'
import { Button } from '../components/Button.tsx'
import { Select } from '../components/fields.tsx'
import { Dialog } from '../components/overlays.tsx'
import { ANOTHER, NewPlace, placeChoices } from './PlaceFields.tsx'
import { type Place, useNamePlace, usePlaces } from './use-places.ts'

interface PlaceFieldProps {
  jurisdiction: string | null
  overview: CatalogueOverview
  onChange: (jurisdiction: string) => void
}

/** Where one class is from; a place that is not known yet is named in a dialog. */
export function PlaceField({ jurisdiction, overview, onChange }: PlaceFieldProps): ReactElement {
  const places = usePlaces(overview)
  const namePlace = useNamePlace()
  const [naming, setNaming] = useState(false)
  const [place, setPlace] = useState<Place>({ from: 'nowhere' })
  const keep = (): void => {
    if (place.from !== 'named') return
    namePlace(place)
    onChange(place.id)
    setNaming(false)
  }
  return (
    <>
      <Select
        label={factWords.jurisdiction}
        choices={placeChoices(places)}
        value={jurisdiction}
        placeholder={importWords.choosePlace}
        onChange={choice => {
          if (choice === ANOTHER) setNaming(true)
          else onChange(choice)
        }}
      />
      {naming && (
        <Dialog
          title={importWords.anotherTitle}
          isOpen
          onClose={() => setNaming(false)}
          actions={
            <Button look="primary" isDisabled={place.from !== 'named'} onPress={keep}>
              {importWords.placeKeep}
            </Button>
          }
        >
          <div className="import-dialog">
            <NewPlace places={places} onChange={setPlace} />
          </div>
        </Dialog>
      )}
    </>
  )
}
