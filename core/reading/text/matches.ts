/**
 * Every match of a global pattern, in order: what `matchAll` gives, which makes a copy of the pattern each time and so
 * costs several times as much on the short texts that it is asked of here. A pattern that matches nothing ends there.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text))
    matches.push(match)
  return matches
}
