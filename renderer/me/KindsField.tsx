import type { ReactElement } from 'react'
import type { Kind, Yield } from '../../core/model/catalogue.ts'
import { fieldWords, sayYieldNote } from '../../core/words/screens/me.ts'
import { DraftField } from '../components/DraftField.tsx'
import { Checkbox } from '../components/fields.tsx'
import { readNumber } from './read-number.ts'

interface KindsFieldProps {
  kinds: readonly Kind[]
  /** Ticked by the person. */
  ticked: readonly string[]
  shares: Readonly<Record<string, number>>
  /** What the job's class yields: counted without a tick. */
  yields: readonly Yield[]
  onTick: (kind: string, ticked: boolean) => void
  /** Undefined takes the share out: all of the job. Answers with what is wrong. */
  onShare: (kind: string, share: number | undefined) => string | null
}

/** Every job is work of some kind; that one is not offered. */
const ROOT = 'work'

/** The kinds as their tree, to be ticked; what the class yields is ticked already and says so. */
export function KindsField({
  kinds,
  ticked,
  shares,
  yields,
  onTick,
  onShare,
}: KindsFieldProps): ReactElement {
  const known = inTree(kinds)
  const others = ticked.filter(id => !kinds.some(kind => kind.id === id))
  return (
    <fieldset className="kinds">
      <legend className="field__label">{fieldWords.kinds}</legend>
      <p className="field__help">{fieldWords.kindsHelp}</p>
      {known.map(({ kind, depth }) => {
        const given = yields.find(each => each.kind === kind.id)
        const counts = given !== undefined || ticked.includes(kind.id) || kind.id in shares
        return (
          <div key={kind.id} className="kinds__row" style={{ paddingInlineStart: depth * 24 }}>
            <Checkbox
              isSelected={counts}
              isDisabled={given !== undefined}
              onChange={on => onTick(kind.id, on)}
            >
              <span>
                <span className="kinds__name">{kind.name}</span>{' '}
                {given && <span className="tag kinds__given">{sayYieldNote(given.note)}</span>}
                {kind.help !== undefined && <span className="kinds__help">{kind.help}</span>}
              </span>
            </Checkbox>
            {counts && (
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
      })}
      {others.map(id => (
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

/** Each kind under the first it is part of, once. */
function inTree(kinds: readonly Kind[]): { kind: Kind; depth: number }[] {
  const rows: { kind: Kind; depth: number }[] = []
  const seen = new Set([ROOT])
  const add = (kind: Kind, depth: number): void => {
    if (seen.has(kind.id)) return
    seen.add(kind.id)
    rows.push({ kind, depth })
    for (const inner of kinds) if (inner.within[0] === kind.id) add(inner, depth + 1)
  }
  for (const kind of kinds) if (kind.within.every(id => id === ROOT)) add(kind, 0)
  for (const kind of kinds) add(kind, 0)
  return rows
}
