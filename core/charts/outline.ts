/** A requirement's outline as a tree: as it is said to whoever hears it; its routes found, for drawing them side by side. */
import type { ClassDetail } from '../contract/shapes.ts'
import type { RequirementNode } from '../model/requirement.ts'

export interface OutlineNode {
  path: string
  /** The label of a route, where it has one. */
  label: string | null
  text: string
  children: OutlineNode[]
  /** The children are alternatives. */
  isChoice: boolean
}

export function outlineTree({
  outline,
  requirement,
}: Pick<ClassDetail, 'outline' | 'requirement'>): OutlineNode[] {
  const { labels, choices } = namedPaths(requirement)
  const node = ({ line: { path, text }, under }: Nested<ClassDetail['outline'][number]>): OutlineNode => {
    const label = labels.get(path) ?? null
    const own = label !== null && text.startsWith(`${label}: `) ? text.slice(label.length + 2) : text
    return { path, label, text: capital(own), children: under.map(node), isChoice: choices.has(path) }
  }
  return nested(outline).map(node)
}

/** A line and those that stand under it. */
export interface Nested<Line> {
  line: Line
  under: Nested<Line>[]
}

/** Lines one after another, each as deep as it says, as a tree. */
export function nested<Line extends { readonly depth: number }>(lines: readonly Line[]): Nested<Line>[] {
  const roots: Nested<Line>[] = []
  const open: Nested<Line>[] = []
  for (const line of lines) {
    const own = { line, under: [] }
    ;(open[line.depth - 1]?.under ?? roots).push(own)
    open.splice(line.depth, open.length, own)
  }
  return roots
}

/** Labels by path, and the paths whose children are routes: an `any` at the root or right under it. */
function namedPaths(root: RequirementNode): { labels: Map<string, string>; choices: Set<string> } {
  const labels = new Map<string, string>()
  const choices = new Set<string>()
  const walk = (node: RequirementNode, around: string, depth: number): void => {
    const path = around === '' ? node.id : `${around}/${node.id}`
    if (node.label !== undefined) labels.set(path, node.label)
    if ('any' in node && depth < 2) choices.add(path)
    if ('any' in node) for (const child of node.any) walk(child, path, depth + 1)
    if ('all' in node) for (const child of node.all) walk(child, path, depth + 1)
    if ('position' in node) walk(node.position.of, path, depth + 1)
  }
  walk(root, '', 0)
  return { labels, choices }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
