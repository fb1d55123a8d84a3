import type { ReactElement } from 'react'
import type { RequirementNode } from '../../core/model/requirement.ts'
import { actsAt, canAddAfter, canAddInside, type ClauseAct } from '../../core/review/clause-acts.ts'
import { clauseAt } from '../../core/review/clause-edits.ts'
import { clauseActWords } from '../../core/words/screens/clauses.ts'
import { reviewWords } from '../../core/words/screens/review.ts'
import { IconButton } from '../components/Button.tsx'
import { Menu, MenuChoice } from '../components/overlays.tsx'

/** What a person does with a line of the outline: opens a form, or shapes the rule at once. */
export type LineAct = 'edit' | 'text' | 'add' | 'inside' | ClauseAct

interface ClauseMenuProps {
  requirement: RequirementNode
  path: string
  text: string
  onAct: (act: LineAct) => void
}

/** Everything that can be done with one clause, or with a substitution. */
export function ClauseMenu({ requirement, path, text, onAct }: ClauseMenuProps): ReactElement | null {
  const acts = lineActs(requirement, path)
  if (acts.length === 0) return null
  return (
    <Menu
      label={reviewWords.editClause(text)}
      trigger={<IconButton icon="more" label={reviewWords.editClause(text)} />}
    >
      {acts.map(act => (
        <MenuChoice key={act} name={nameOf(act, requirement, path)} onAction={() => onAct(act)} />
      ))}
    </Menu>
  )
}

export const isSubstitution = (path: string): boolean => path.startsWith('substitutions/')

function lineActs(requirement: RequirementNode, path: string): LineAct[] {
  if (isSubstitution(path)) return ['edit', 'text', 'remove']
  // The line above the substitutions is no clause.
  if (!clauseAt(requirement, path)) return []
  return [
    'edit',
    ...(canAddAfter(requirement, path) ? (['add'] as const) : []),
    ...(canAddInside(requirement, path) ? (['inside'] as const) : []),
    ...actsAt(requirement, path),
  ]
}

function nameOf(act: LineAct, requirement: RequirementNode, path: string): string {
  const clause = clauseAt(requirement, path)
  if (act === 'inside' && clause && 'experience' in clause) return clauseActWords.nest
  return clauseActWords[act]
}
