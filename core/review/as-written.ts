/** A rule that a person writes as a specification would say it → the rule, to be shown back before it is kept. */
import type { Kind } from '../model/catalogue.ts'
import type { NestedExperience, RequirementNode, Substitution } from '../model/requirement.ts'
import { withClauses } from '../model/walk.ts'
import type { NamedClass, ReadingContext } from '../reading/model.ts'
import { readQualifications } from '../reading/structure/index.ts'
import { textBlocks } from '../reading/text/lines.ts'

export interface WrittenRule {
  readonly requirement: RequirementNode
  readonly substitutions: readonly Substitution[]
  /** Kinds of experience that no catalogue has, and the rule asks for. */
  readonly kinds: readonly Kind[]
  /** Classes it names, on file or not. */
  readonly named: readonly Pick<NamedClass, 'classId' | 'title'>[]
  /** What was taken for a note, word for word: no clause stands for it. */
  readonly aside: readonly string[]
}

/** What nobody understood is a clause left unread, as in a document. */
export function readAsWritten(text: string, context: ReadingContext): WrittenRule {
  const blocks = textBlocks(text)
  const read = readQualifications(
    { format: 'txt', text, blocks, problems: [] },
    [{ from: 0, to: text.length }],
    context,
  )
  const { requirement, substitutions, kinds, named, notes } = read
  return {
    requirement: withClauses(requirement, ownWords),
    substitutions: substitutions.map(ownWords),
    kinds,
    named,
    aside: notes.map(({ from, to }) => text.slice(from, to)),
  }
}

/** A person's own: no words of a document stand behind it. What the reader doubts is still to be looked at. */
const ownWords = <C extends RequirementNode | NestedExperience | Substitution>(clause: C): C => ({
  ...clause,
  words: undefined,
  ...(clause.confidence === 'certain' && { confidence: undefined }),
})
