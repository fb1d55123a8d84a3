/** Licences, certificates and registrations: by name. */
import type { RequirementNode } from '../../model/requirement.ts'
import { partsOf, type Capture } from '../language/matcher.ts'
import { doubtRemark } from './doubts.ts'
import { noNodeFor } from './education.ts'
import { inside, type Draft } from './draft.ts'

/** "a certificate in docks" is a paper; an apprenticeship, a certificate program is finished, not held: no licence. */
const PAPERS = new Set(['certificate', 'certificates', 'certification', 'certifications'])
const BEHIND_HEADS = new Set(['in', 'as', 'of', 'for', 'from', 'to', 'with', 'on', 'by'])
function isPaper(name: Capture, draft: Draft): boolean {
  const norms = draft.norms(name)
  const end = norms.findIndex(norm => BEHIND_HEADS.has(norm))
  return PAPERS.has(norms.at(end < 0 ? -1 : end - 1) ?? '')
}

/** Papers about a paper: which one it is stands elsewhere. */
const PROOFS = new Set(['documentation', 'proof', 'evidence', 'copy', 'verification', 'above'])
/** "credential or permit": what it is called says nothing of what it is for. */
const isBare = (norms: readonly string[]): boolean => norms.length > 1 && norms.every(norm => BARE.has(norm))
const BARE = new Set(
  'at least one two valid any license licence permit certificate certification credential registration or and / ,'.split(
    ' ',
  ),
)

/** No licence has these in its name: a sentence that speaks of one. */
const SENTENCE_WORDS = new Set([
  'who',
  'are',
  'is',
  'must',
  'may',
  'shall',
  'will',
  'apply',
  'requires',
  'not',
  'be',
  'have',
])
/** "Registration as a senior" is study that goes on. */
const STUDIES = /\bas an? (?:graduate |undergraduate )?(?:senior|student)\b/
/** "Rope and Sail Inspector licenses" are two. */
const SEVERAL =
  /\b(?:and|or) .*\b(?:licen[sc]es|certificates|certifications|registrations|permits|credentials)\b/
/** "a teaching credential other than an emergency credential" */
const EXCEPTS = /\b(?:other than|except|excepting|excluding|exclusive of)\b/
/** A name that stands for others. */
const POINTING_WORDS = new Set(['all', 'these', 'this', 'those', 'that', 'which', 'following'])

export function licenceNode(clause: Capture, draft: Draft): RequirementNode | null {
  const before = draft.doubts.length
  const name =
    inside(clause, 'coursename') ??
    inside(clause, 'licencename') ??
    inside(clause, 'licensed') ??
    inside(clause, 'member')
  if (!name || name.to === name.from) return null
  for (const part of partsOf(clause)) {
    for (const one of part.name === 'issued' ? partsOf(part) : [part])
      if (one.name === 'bracket') doubtRemark(one, draft)
    if (part.name === 'detail' && draft.norms(part).includes('or')) draft.doubt('or another')
    if (
      part.name === 'issued' &&
      /\bor\b.*\b(?:certificate|license|licence|registration|credential)\b|\bor (?:the |an )?equivalent$/.test(
        draft.said(part),
      )
    )
      draft.doubt('or another')
    if (part.name === 'others') draft.doubt('more than one name')
    if (part.name === 'since' || (part.name === 'issued' && draft.norms(part).includes('within')))
      draft.doubt('held for a time')
  }
  if (EXCEPTS.test(draft.said(clause))) draft.doubt('some of them do not count')
  // "a certificate in A or in B", "a license as A or as B": the other is lost.
  if (/\bor (?:in|as)\b/.test(draft.said({ from: name.to, to: clause.to }))) draft.doubt('or another')
  if (/\beligib(?:le|ility) for\b/.test(draft.said({ from: clause.from, to: name.from })))
    draft.doubt('or eligible for it')
  const norms = draft.norms(name)
  if (name.name === 'coursename' && !isPaper(name, draft)) return noNodeFor(clause, draft)
  if (norms.some(norm => SENTENCE_WORDS.has(norm)) || STUDIES.test(draft.said(name))) return null
  if (norms.some(norm => POINTING_WORDS.has(norm))) draft.doubt('a name for others')
  if (/\brelated (?:area|field|subject)\b/.test(draft.said(name))) draft.doubt('a related paper')
  if (norms.some(norm => norm === 'apprenticeship' || norm === 'program'))
    draft.doubt('a paper or a course within the words')
  if (PROOFS.has(norms[0] ?? '') || isBare(norms)) draft.doubt('which paper is not said')
  if (norms[0] === 'equivalent' || norms[0] === 'such') draft.doubt('equivalent to what is not said')
  if (SEVERAL.test(draft.said(name))) draft.doubt('more than one paper')
  if (norms.length > 14) draft.doubt('a long name')
  const issued = inside(clause, 'issued')
  const bare = norms.length === 1 || NO_PAPER_YET.test(draft.said(name))
  const whole = bare && issued ? { from: name.from, to: issued.to } : name
  const limits = limitsOf(clause, draft)
  if (whole === name) doubtIssuer(clause, draft, limits)
  if (limits.length > LONGEST_LIMITS) draft.doubt('a long name')
  if (ELSEWHERE.test(limits)) draft.doubt('which paper is not said')
  // "a license or a permit to practice as a nurse": what the first is for stands behind the second.
  if (bare && whole === name && limits === '') draft.doubt('which paper is not said')
  const said = `${draft.words(whole)}${limits.length > LONGEST_LIMITS ? '' : limits}`
  return { id: draft.id(), licence: { name: said }, ...draft.marks(clause, before) }
}

/**
 * What a paper must allow is part of its name: "driver's license with a passenger endorsement", "… valid for the operation
 * of buses", "certification in the following categories: Rope Examiner".
 */
function limitsOf(clause: Capture, draft: Draft): string {
  return partsOf(clause)
    .map(part => {
      const words = draft.words(part)
      if (part.name === 'authorizing' && ALLOWS.test(words)) return words
      if (part.name === 'detail' && RATED.test(words)) return words
      const [, category] = CATEGORY.exec(words) ?? []
      return category && (part.name === 'detail' || part.name === 'when') ? category : ''
    })
    .filter(words => words !== '')
    .map(words => ` ${words.replace(/^[\s,]+/, '').replace(/[\s,]+(?:as )?issued\b.*$/iu, '')}`)
    .join('')
}
const ALLOWS = /^[\s,]*(?:(?:that|which) )?(?:authoriz|permit|entitl|valid for|to operate)/iu
const RATED =
  /^[\s,]*with\b.*\b(?:endorsements?|ratings?|specialization|emphasis|authorization|limitations?)\b/iu
function doubtIssuer(clause: Capture, draft: Draft, limits: string): void {
  for (const { name, ...part } of partsOf(clause)) {
    const words = draft.words(part)
    if (name === 'issued' && ASKS_MORE.test(words)) draft.doubt('more behind who issues it')
    if (name === 'registrar' && ASKS_MORE.test(words.replace(WITH, '')))
      draft.doubt('more behind who issues it')
    if (name === 'detail' && WITH.test(words) && limits === '')
      draft.doubt('with what is no part of its name')
  }
}
/** "issued by the Board of Ropes in splicing", "… with documentation of training": not who issues it. */
const ASKS_MORE =
  /\b(?:with|which|that|who|including|requiring|authorizing|authorized under)\b|\bin (?!(?:the |any |this |an )?(?:state|city|county|commonwealth|united states|accordance|another|other|california|pennsylvania|\p{Lu}\p{L}+$))/iu
const WITH = /^[\s,]*with\b/iu
const CATEGORY = /\bcategor(?:y|ies)(?: of)?[\s:]+(\p{L}.*)$/iu
/** "a certificate of registration with the Board": whose it is says which. */
const NO_PAPER_YET =
  /^(?:certificates?|certification|letter|proof) of (?:registration|completion|competenc[ey]|eligibility|achievement|licensure|qualification)$/
const ELSEWHERE = /\b(?:below|above|indicated|specified|listed|following|appropriate|assigned)\b/iu
/** Characters. */
const LONGEST_LIMITS = 120
