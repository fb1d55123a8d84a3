import { type ReactElement, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Jurisdiction } from '../../core/model/catalogue.ts'
import { JurisdictionId } from '../../core/model/primitives.ts'
import { jurisdictionFor } from '../../core/review/jurisdictions.ts'
import { importWords } from '../../core/words/screens/imports.ts'
import { useRead } from '../client/use-operations.ts'
import { Select, TextField } from '../components/fields.tsx'

const AS_STATED = 'as-stated'
const ANOTHER = 'another'

/** Where classes are from: a jurisdiction's id, what each document says of itself, or nothing that could be one. */
export type Place =
  | { readonly from: 'named'; readonly id: string }
  | { readonly from: 'document' | 'nowhere' }

interface PlaceFieldsProps {
  overview: CatalogueOverview
  /** That each document says it is one of the choices, and the first. */
  mayBeStated?: boolean
  onChange: (place: Place) => void
}

/** The catalogue's, and those that documents under review say they are from. */
function usePlaces({ jurisdictions }: CatalogueOverview): Jurisdiction[] {
  const { data } = useRead('review.list', {})
  const said = new Set(data?.reviews.flatMap(({ jurisdiction }) => jurisdiction ?? []))
  const known = new Set(jurisdictions.map(({ id }) => id))
  return [...jurisdictions, ...[...said].filter(id => !known.has(id)).map(id => jurisdictionFor(id, []))]
}

/** A jurisdiction of the catalogue or of documents under review, or the id of one that neither has. */
export function PlaceFields({ overview, mayBeStated = false, onChange }: PlaceFieldsProps): ReactElement {
  const [from, setFrom] = useState(mayBeStated ? AS_STATED : '')
  const [typed, setTyped] = useState('')
  const places = usePlaces(overview)
  const tell = (choice: string, text: string): void => {
    const id = choice === ANOTHER ? text.trim() : choice
    if (choice === AS_STATED) onChange({ from: 'document' })
    else onChange(JurisdictionId.safeParse(id).success ? { from: 'named', id } : { from: 'nowhere' })
  }
  const isWrong = typed !== '' && !JurisdictionId.safeParse(typed.trim()).success
  return (
    <>
      <Select
        label={importWords.from}
        choices={[
          ...(mayBeStated ? [{ id: AS_STATED, name: importWords.fromDocument }] : []),
          ...places.map(({ id, name }) => ({ id, name, detail: id })),
          { id: ANOTHER, name: importWords.another },
        ]}
        value={from === '' ? null : from}
        placeholder={importWords.choosePlace}
        onChange={choice => {
          setFrom(choice)
          tell(choice, typed)
        }}
      />
      {from === ANOTHER && (
        <TextField
          label={importWords.place}
          value={typed}
          onChange={text => {
            setTyped(text)
            tell(ANOTHER, text)
          }}
          help={importWords.placeHelp}
          error={isWrong ? importWords.placeWrong : undefined}
        />
      )}
    </>
  )
}
