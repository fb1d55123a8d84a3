/**
 * The pattern language of the grammar: how a rule is written as data.
 *
 *     word            that word, in any spelling `tokens.ts` takes as the same
 *     , ; : ( ) . -   that mark (brackets are written \( \) \[ \])
 *     {name}          a rule, a category of the lexicon, or something the text offers ({class}, {title}, {figure})
 *     .any            any one token;  .end  the end of the sentence
 *     [ x ]           x or nothing
 *     ( x | y )       the first of the two that matches
 *     x*  x+          any number of x, at least one
 *     !x  &x          what follows is not x; what follows is x (neither takes words)
 */
export type Expression =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'ref'; readonly name: string }
  | { readonly is: 'any' | 'end' }
  | { readonly is: 'sequence' | 'choice'; readonly of: readonly Expression[] }
  | { readonly is: 'many'; readonly of: Expression }
  | { readonly is: 'not' | 'ahead' | 'optional'; readonly of: Expression }

const PIECE = /\{[\w-]+\}|\.any|\.end|\\[()[\]]|[[\]()|*+!&]|[^\s[\]()|*+!&{}]+/g

/** Reads a pattern. Throws when it is not well written: a fault of the language, not of a document. */
export function parsePattern(source: string): Expression {
  const pieces = source.match(PIECE) ?? []
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`pattern “${source}”: ${what} at “${pieces.slice(at, at + 3).join(' ')}”`)
  }
  const take = (piece: string): void => {
    if (pieces[at] !== piece) fail(`“${piece}” expected`)
    at += 1
  }
  const choice = (): Expression => {
    const of = [sequence()]
    while (pieces[at] === '|') {
      at += 1
      of.push(sequence())
    }
    return of.length === 1 && of[0] ? of[0] : { is: 'choice', of }
  }
  const sequence = (): Expression => {
    const of: Expression[] = []
    while (at < pieces.length && !['|', ')', ']'].includes(pieces[at] ?? '')) of.push(repeated())
    return of.length === 1 && of[0] ? of[0] : { is: 'sequence', of }
  }
  const repeated = (): Expression => {
    const one = single()
    if (pieces[at] === '*') {
      at += 1
      return { is: 'many', of: one }
    }
    if (pieces[at] === '+') {
      at += 1
      return { is: 'sequence', of: [one, { is: 'many', of: one }] }
    }
    return one
  }
  const single = (): Expression => {
    const piece = pieces[at] ?? fail('something expected')
    at += 1
    if (piece === '(') {
      const inner = choice()
      take(')')
      return inner
    }
    if (piece === '[') {
      const inner = choice()
      take(']')
      return { is: 'optional', of: inner }
    }
    if (piece === '!') return { is: 'not', of: single() }
    if (piece === '&') return { is: 'ahead', of: single() }
    if (piece === '.any') return { is: 'any' }
    if (piece === '.end') return { is: 'end' }
    if (piece.startsWith('{')) return { is: 'ref', name: piece.slice(1, -1) }
    return { is: 'word', word: piece.replace('\\', '') }
  }
  const whole = choice()
  if (at < pieces.length) fail('nothing more expected')
  return whole
}
