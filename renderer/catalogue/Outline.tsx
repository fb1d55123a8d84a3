import type { ReactElement } from 'react'
import type { Sureness } from '../../core/charts/review-marks.ts'
import { reviewWords } from '../../core/words/screens/catalogue.ts'
import { IconButton } from '../components/Button.tsx'
import { Icon } from '../components/Icon.tsx'

interface OutlineProps {
  lines: readonly { readonly path: string; readonly depth: number; readonly text: string }[]
  sureness: ReadonlyMap<string, Sureness>
  pointed: string | null
  onPoint: (path: string | null) => void
  /** Absent: it is only looked at. */
  onEdit?: ((path: string) => void) | undefined
}

/** A rule, a line a clause; a line that is pointed at or has the focus shows its words in the document. */
export function Outline({ lines, sureness, pointed, onPoint, onEdit }: OutlineProps): ReactElement {
  return (
    <ul className="rule-outline" onPointerLeave={() => onPoint(null)}>
      {lines.map(({ path, depth, text }) => {
        const sure = sureness.get(path)
        const isSubstitution = path.startsWith('substitutions')
        return (
          <li
            key={`${path} ${text}`}
            className="rule-outline__line"
            data-pointed={pointed === path ? '' : undefined}
            style={{ paddingInlineStart: 8 + depth * 20 }}
          >
            <button
              type="button"
              className="rule-outline__text"
              onPointerEnter={() => onPoint(path)}
              onFocus={() => onPoint(path)}
              onClick={() => onPoint(path)}
            >
              {text}
            </button>
            {sure !== undefined && <Sure sure={sure} />}
            {onEdit && !isSubstitution && (
              <IconButton icon="more" label={reviewWords.editClause(text)} onPress={() => onEdit(path)} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

const Sure = ({ sure }: { sure: Sureness }): ReactElement => (
  <span className={`sure sure--${sure}`}>
    <Icon name={sure === 'certain' ? 'check' : 'warning'} size={14} />
    {reviewWords[sure]}
  </span>
)
