/** A rule → English: one line a clause, what hangs under a clause indented. `readRule` takes it back. */
import type { NestedExperience, RequirementNode, Substitution } from '../model/requirement.ts'
import { childrenOf, experiencesOf, nodesOf } from '../model/walk.ts'
import { capital, joined } from '../words/lists.ts'
import type { Lexicon } from './lexicon.ts'
import { phrase, SUBSTITUTIONS_HEADING } from './phrases.ts'
import { exact, plain, sayExperience, sayNode, saySubstitution, type Wording } from './say.ts'

/** What a class demands: its tree and what may stand in for its experience. */
export interface Qualifications {
  readonly requirement: RequirementNode
  readonly substitutions: readonly Substitution[]
}

/** A line of an outline, to be indented by `depth`. `path` is the clause's, ids from the root joined by `/`. */
export interface OutlineLine {
  readonly path: string
  readonly depth: number
  readonly text: string
}

/**
 * The rule as an indented text. Every clause ends in its id, `[cc]`, so that ids survive editing.
 * Where the words came from (`words`, `confidence`) is not part of the rule and is left out.
 */
export const writeRule = (requirement: RequirementNode, lexicon: Lexicon): string =>
  linesOf(requirement, exact(lexicon))
    .map(({ depth, marker, id, text }) => `${'    '.repeat(depth)}${marker}${text} [${id}]`)
    .join('\n')

/** The rule with its substitutions beneath. */
export function writeQualifications(
  { requirement, substitutions }: Qualifications,
  lexicon: Lexicon,
): string {
  const rule = writeRule(requirement, lexicon)
  if (substitutions.length === 0) return rule
  const lines = substitutions.map(substitution => {
    const targets = joined(
      substitution.clauses.map(id => `[${id}]`),
      phrase('and'),
    )
    const tag = substitution.id === undefined ? '' : ` [${substitution.id}]`
    return `- ${capital(phrase('toward'))} ${targets}, ${saySubstitution(substitution, exact(lexicon))}${tag}`
  })
  return [rule, '', SUBSTITUTIONS_HEADING, ...lines].join('\n')
}

/** The rule to look at: no ids, no quotes; substitutions, where given, follow under a heading. */
export function outline(
  requirement: RequirementNode,
  lexicon: Lexicon,
  substitutions: readonly Substitution[] = [],
): OutlineLine[] {
  const words = plain(lexicon)
  const rule = linesOf(requirement, words).map(({ path, depth, text }) => ({ path, depth, text }))
  if (substitutions.length === 0) return rule
  const said = substitutions.map((substitution, index) => ({
    path: `substitutions/${index}`,
    depth: 1,
    text: capital(`${saySubstitution(substitution, words)} ${sayTargets(substitution, requirement, words)}`),
  }))
  return [...rule, { path: 'substitutions', depth: 0, text: SUBSTITUTIONS_HEADING }, ...said]
}

/** The clauses a substitution may cover, by what they ask; all of the experience is simply "the experience". */
function sayTargets({ clauses }: Substitution, requirement: RequirementNode, words: Wording): string {
  const experiences = experiencesOf(requirement)
  const isAll = experiences.length > 0 && experiences.every(({ id }) => clauses.includes(id))
  const targets = experiences.filter(({ id }) => clauses.includes(id))
  const said = [
    ...(isAll ? [] : targets.map(({ asks }) => sayExperience({ ...asks, ofWhich: undefined }, words))),
    ...nodesOf(requirement).flatMap(({ id, node }) =>
      clauses.includes(id) && !('experience' in node) ? [sayNode(node, words)] : [],
    ),
  ].map(text => `“${text}”`)
  return `${phrase('toward')} ${joined(isAll ? ['the experience', ...said] : said, phrase('and'))}`
}

interface Line extends OutlineLine {
  readonly id: string
  /** "(2) " for an alternative, "- " for a clause among others. */
  readonly marker: string
}

interface Place {
  readonly around: string
  readonly depth: number
  readonly marker: string
}

const ROOT: Place = { around: '', depth: 0, marker: '' }

function linesOf(node: RequirementNode, words: Wording, place: Place = ROOT): Line[] {
  const line = lineOf(node, sayNode(node, words), words, place)
  const below = { around: `${line.path}/`, depth: place.depth + 1 }
  if ('experience' in node)
    return [line, ...nestedLines(node.experience.ofWhich, words, { ...below, marker: '- ' })]
  const marker = (index: number): string => ('any' in node ? `(${index + 1}) ` : '- ')
  return [
    line,
    ...childrenOf(node).flatMap((child, index) => linesOf(child, words, { ...below, marker: marker(index) })),
  ]
}

const nestedLines = (nested: readonly NestedExperience[] = [], words: Wording, place: Place): Line[] =>
  nested.flatMap(asks => {
    const line = lineOf(asks, sayExperience(asks, words), words, place)
    return [
      line,
      ...nestedLines(asks.ofWhich, words, { ...place, around: `${line.path}/`, depth: place.depth + 1 }),
    ]
  })

function lineOf(
  { id, label }: { id: string; label?: string | undefined },
  said: string,
  words: Wording,
  { around, depth, marker }: Place,
): Line {
  const text = label === undefined ? capital(said) : `${words.quotation(label)}: ${said}`
  return { id, path: around + id, depth, marker, text }
}
