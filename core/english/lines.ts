/** An indented text → a tree of lines. */
import { sayRule } from '../words/rule.ts'
import { refuseAt } from './place.ts'

export interface TextLine {
  /** From 1. */
  readonly number: number
  /** What the line says, without indentation and marker. */
  readonly text: string
  /** Column at which `text` begins, from 1. */
  readonly column: number
  readonly indent: number
  readonly children: TextLine[]
}

const TAB = '    '
/** "- ", "• ", "(2) ", "2. ", "2) " or "b) " before a clause: for the eye only. */
const MARKER = /^(?:[-*•–]|\(?[0-9]{1,4}\)|[0-9]{1,4}\.|\(?[a-z]\))(?:\s+|$)/i

/** Lines that are not blank, each under the nearest one above that is indented less. */
export function nestLines(text: string, deepest: number): TextLine[] {
  const roots: TextLine[] = []
  const open: TextLine[] = []
  for (const line of linesOf(text)) {
    while ((open.at(-1)?.indent ?? -1) >= line.indent) open.pop()
    const siblings = open.at(-1)?.children ?? roots
    const first = siblings[0]
    if (first && first.indent !== line.indent) refuseAt(line, sayRule.oddIndent)
    if (open.length >= deepest) refuseAt(line, sayRule.tooDeep(deepest))
    siblings.push(line)
    open.push(line)
  }
  return roots
}

const linesOf = (text: string): TextLine[] =>
  text.split(/\r\n|\r|\n/).flatMap((whole, index) => {
    const space = /^\s*/.exec(whole)?.[0] ?? ''
    const said = whole.slice(space.length)
    if (said === '') return []
    const marker = MARKER.exec(said)?.[0] ?? ''
    const indent = space.replaceAll('\t', TAB).length
    return [
      {
        number: index + 1,
        text: said.slice(marker.length),
        column: space.length + marker.length + 1,
        indent,
        children: [],
      },
    ]
  })
