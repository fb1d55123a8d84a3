import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Jurisdiction } from '../../core/model/catalogue.ts'
import { JurisdictionId } from '../../core/model/primitives.ts'
import { placeIdOf } from '../../core/review/jurisdictions.ts'
import { importWords } from '../../core/words/screens/imports.ts'
import { Select, TextField } from '../components/fields.tsx'
import { type Place, usePlaces } from './use-places.ts'

const AS_STATED = 'as-stated'
export const ANOTHER = 'another'

interface PlaceFieldsProps {
  overview: CatalogueOverview
  /** That each document says it is one of the choices, and the first. */
  mayBeStated?: boolean
  onChange: (place: Place) => void
}

/** A jurisdiction of the catalogue or of documents under review, or the name of one that neither has. */
export function PlaceFields({ overview, mayBeStated = false, onChange }: PlaceFieldsProps): ReactElement {
  const [from, setFrom] = useState(mayBeStated ? AS_STATED : '')
  const places = usePlaces(overview)
  return (
    <>
      <Select
        label={importWords.from}
        choices={[
          ...(mayBeStated ? [{ id: AS_STATED, name: importWords.fromDocument }] : []),
          ...placeChoices(places),
        ]}
        value={from === '' ? null : from}
        placeholder={importWords.choosePlace}
        onChange={choice => {
          setFrom(choice)
          if (choice === AS_STATED) onChange({ from: 'document' })
          else onChange(choice === ANOTHER ? { from: 'nowhere' } : { from: 'named', id: choice })
        }}
      />
      {from === ANOTHER && <NewPlace places={places} onChange={onChange} />}
    </>
  )
}

/** Those known, and another. */
export const placeChoices = (places: readonly Jurisdiction[]) => [
  ...places.map(({ id, name }) => ({ id, name, detail: id })),
  { id: ANOTHER, name: importWords.another },
]

interface NewPlaceProps {
  places: readonly Jurisdiction[]
  onChange: (place: Place) => void
}

/** The name of a place; its id is made from it, and may be written otherwise. */
export function NewPlace({ places, onChange }: NewPlaceProps): ReactElement {
  const [name, setName] = useState('')
  /** As the person wrote it; null: as the name makes it. */
  const [written, setWritten] = useState<string | null>(null)
  const id = written ?? placeIdOf(name)
  const known = places.find(place => place.id === id)
  const tell = (called: string, own: string | null): void => {
    const next = own ?? placeIdOf(called)
    const here = places.some(place => place.id === next)
    const isPlace = JurisdictionId.safeParse(next).success && (here || called.trim() !== '')
    if (!isPlace) onChange({ from: 'nowhere' })
    else onChange({ from: 'named', id: next, ...(!here && { name: called.trim() }) })
  }
  return (
    <>
      <TextField
        label={importWords.placeName}
        value={name}
        help={importWords.placeNameHelp}
        onChange={text => {
          setName(text)
          tell(text, written)
        }}
      />
      <TextField
        label={importWords.place}
        value={id}
        help={known ? importWords.placeKnown(known.name) : importWords.placeHelp}
        error={id !== '' && !JurisdictionId.safeParse(id).success ? importWords.placeWrong : undefined}
        onChange={text => {
          const own = text.trim() === '' ? null : text.trim()
          setWritten(own)
          tell(name, own)
        }}
      />
    </>
  )
}
