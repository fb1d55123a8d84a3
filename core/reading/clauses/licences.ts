/** Licences, certificates, registrations and courses of training: by name. */
import type { RequirementNode } from '../../model/requirement.ts'
import { partsOf, type Capture } from '../language/matcher.ts'
import { inside, type Draft } from './draft.ts'

export function licenceNode(clause: Capture, draft: Draft): RequirementNode | null {
  const before = draft.doubts.length
  const name = inside(clause, 'coursename') ?? inside(clause, 'licencename') ?? inside(clause, 'licensed')
  if (!name || name.to === name.from) return null
  for (const part of partsOf(clause)) {
    if (part.name === 'bracket' && draft.norms(part).length > 3) draft.doubt('a remark in brackets')
  }
  const norms = draft.norms(name)
  if (norms.length > 14) draft.doubt('a long name')
  return { id: draft.id(), licence: { name: draft.words(name) }, ...draft.marks(clause, before) }
}
