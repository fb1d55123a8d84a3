/** Words in the rules that ask for something without saying how much or what, by jurisdiction and word. */
import type { JobClass } from '../../model/catalogue.ts'
import { experiencesOf, nodesOf } from '../../model/walk.ts'
import { findingWords } from '../../words/audit.ts'
import { byPlace } from '../by-place.ts'
import type { Ground } from '../ground.ts'
import type { Rule } from '../rule.ts'
import { VAGUE_WORDS } from '../vague-words.ts'

export const vagueWords: Rule = ground => {
  const texts = new Map(ground.documented.map(each => [each.id, textsOf(each, ground)]))
  return VAGUE_WORDS.flatMap(({ word, forms }) =>
    byPlace(
      ground,
      'vague-words',
      (place, titles) => findingWords.vagueWords(place, titles, word),
      ({ id }) => (texts.get(id) ?? []).flatMap(({ at, text }) => (forms.test(text) ? [at] : [])),
    ),
  )
}

/** The words of the source that a rule carries: of clauses, fields and kinds, and as our notes quote them. */
function textsOf({ requirement, notes }: JobClass, { pack }: Ground): { at: string; text: string }[] {
  const names = kindNames(pack)
  const clauses = nodesOf(requirement).flatMap(({ node, path }) => {
    if ('judgement' in node && node.judgement.status !== 'unknown')
      return [{ at: path, text: node.judgement.why }]
    if ('position' in node) return [{ at: path, text: node.position.only }]
    if ('licence' in node) return [{ at: path, text: node.licence.name }]
    if ('education' in node) return (node.education.fields ?? []).map(text => ({ at: path, text }))
    return 'credits' in node && node.credits.subject !== undefined
      ? [{ at: path, text: node.credits.subject }]
      : []
  })
  const kinds = experiencesOf(requirement).flatMap(({ asks, path }) =>
    asks.kinds.map(kind => ({ at: path, text: names.get(kind) ?? '' })),
  )
  const quoted = notes.flatMap((note, index) =>
    [...note.matchAll(/“([^”]*)”/g)].map(([, text = '']) => ({ at: `notes/${index}`, text })),
  )
  return [...clauses, ...kinds, ...quoted]
}

const remembered = new WeakMap<Ground['pack'], ReadonlyMap<string, string>>()
function kindNames(pack: Ground['pack']): ReadonlyMap<string, string> {
  const known = remembered.get(pack)
  if (known) return known
  const names = new Map(pack.kinds.map(({ id, name }) => [id, name]))
  remembered.set(pack, names)
  return names
}
