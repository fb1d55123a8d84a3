import { type ReactElement, useState } from 'react'
import type { Kind, Yield } from '../../core/model/catalogue.ts'
import { fieldWords, moreKinds, sayYieldNote } from '../../core/words/screens/me.ts'
import { DraftField } from '../components/DraftField.tsx'
import { Checkbox, TextField } from '../components/fields.tsx'
import { FEW, type KindRow, offeredKinds } from './kind-rows.ts'
import { readNumber } from './read-number.ts'

interface KindsFieldProps {
  kinds: readonly Kind[]
  /** Kinds of the class in question, offered first where kinds are many. */
  asked: { title: string; kinds: ReadonlySet<string> } | null
  /** Ticked by the person. */
  ticked: readonly string[]
  shares: Readonly<Record<string, number>>
  /** What the job's class yields: counted without a tick. */
  yields: readonly Yield[]
  onTick: (kind: string, ticked: boolean) => void
  /** Undefined takes the share out: all of the job. Answers with what is wrong. */
  onShare: (kind: string, share: number | undefined) => string | null
}

const NONE: ReadonlySet<string> = new Set()

/** The kinds as their tree, to be ticked; what the class yields is ticked already and says so. */
export function KindsField({
  kinds,
  asked,
  ticked,
  shares,
  yields,
  onTick,
  onShare,
}: KindsFieldProps): ReactElement {
  const [search, setSearch] = useState('')
  const yielded = (id: string): Yield | undefined => yields.find(({ kind }) => kind === id)
  const counts = (id: string): boolean => yielded(id) !== undefined || ticked.includes(id) || id in shares
  const offered = offeredKinds(kinds, asked?.kinds ?? NONE, counts, search)
  const unknown = ticked.filter(id => !kinds.some(kind => kind.id === id))

  const row = ({ kind, depth }: KindRow): ReactElement => {
    const given = yielded(kind.id)
    return (
      <div key={kind.id} className="kinds__row" style={{ paddingInlineStart: depth * 24 }}>
        <Checkbox
          isSelected={counts(kind.id)}
          isDisabled={given !== undefined}
          onChange={on => onTick(kind.id, on)}
        >
          <span>
            <span className="kinds__name">{kind.name}</span>{' '}
            {given && <span className="tag kinds__given">{sayYieldNote(given.note)}</span>}
            {kind.help !== undefined && <span className="kinds__help">{kind.help}</span>}
          </span>
        </Checkbox>
        {counts(kind.id) && (
          <span className="kinds__share">
            <DraftField
              label={fieldWords.shareOf(kind.name)}
              hideLabel
              numeric
              suffix="%"
              placeholder="100"
              value={sharePercent(shares[kind.id])}
              onCommit={text => {
                const percent = readNumber(text)
                return percent === null
                  ? fieldWords.notANumber
                  : onShare(kind.id, percent === undefined ? undefined : percent / 100)
              }}
            />
          </span>
        )}
      </div>
    )
  }
  return (
    <fieldset className="kinds">
      <legend className="field__label">{fieldWords.kinds}</legend>
      <p className="field__help">{fieldWords.kindsHelp}</p>
      {kinds.length > FEW && (
        <TextField
          type="search"
          label={fieldWords.findKind}
          hideLabel
          placeholder={fieldWords.findKind}
          value={search}
          onChange={setSearch}
        />
      )}
      {offered.asked.length > 0 && (
        <h3 className="kinds__heading">{fieldWords.kindsAsked(asked?.title ?? '')}</h3>
      )}
      {offered.asked.map(row)}
      {offered.asked.length > 0 && offered.others.length > 0 && (
        <h3 className="kinds__heading">{fieldWords.kindsOther}</h3>
      )}
      {offered.others.map(row)}
      {offered.hidden > 0 && <p className="field__help">{moreKinds(offered.hidden)}</p>}
      {unknown.map(id => (
        <div key={id} className="kinds__row">
          <Checkbox isSelected onChange={on => onTick(id, on)}>
            <span>
              {id}
              <span className="kinds__help">{fieldWords.kindUnknown}</span>
            </span>
          </Checkbox>
        </div>
      ))}
    </fieldset>
  )
}

/** 0.25 → "25"; floating point's crumbs are not shown. */
const sharePercent = (share: number | undefined): string =>
  share === undefined ? '' : String(Math.round(share * 1e8) / 1e6)
