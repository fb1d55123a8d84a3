/** What the readers ask of a parsed page. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
type Text = DefaultTreeAdapterTypes.TextNode
type Parent = DefaultTreeAdapterTypes.ParentNode

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node)
export const isText = (node: Node): node is Text => defaultTreeAdapter.isTextNode(node)

export const attribute = (element: Element, name: string): string =>
  element.attrs.find(each => each.name === name)?.value ?? ''

/** The style attribute without spaces, in small letters. */
export const styleOf = (element: Element): string =>
  attribute(element, 'style').toLowerCase().replace(/\s+/g, '')

/** Every element below, parents first; those that `enter` refuses are left out with all they hold. */
export function* elementsIn(
  root: Parent,
  enter: (element: Element) => boolean = () => true,
): Generator<Element> {
  const stack = root.childNodes.filter(isElement).toReversed()
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (!enter(element)) continue
    yield element
    for (const child of element.childNodes.toReversed()) if (isElement(child)) stack.push(child)
  }
}

/** All text nodes below, in order. */
export function textsIn(node: Node): Text[] {
  const texts: Text[] = []
  const stack: Node[] = [node]
  for (let each = stack.pop(); each; each = stack.pop()) {
    if (isText(each)) texts.push(each)
    else if (isElement(each)) for (const child of each.childNodes.toReversed()) stack.push(child)
  }
  return texts
}

export const textOf = (node: Node): string =>
  textsIn(node)
    .map(({ value }) => value)
    .join('')

/** Spaces of every sort that a page does not show as written. */
export const collapse = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ')
