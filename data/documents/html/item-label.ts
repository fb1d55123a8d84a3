/** The number or bullet of an item: a list's own, or the one that Word writes into the paragraph as text. */
import { attribute, type Element, elementsIn, isElement, isText, type Node, styleOf, textOf } from './tree.ts'

export interface ItemLabel {
  readonly label: string
  /** 1 the outermost, where the page says so. */
  readonly depth?: number
  /** Text that is the label, and no part of the item's words. */
  readonly inText: readonly Node[]
}

/** @param lists how many lists are around the element */
export function itemLabel(element: Element, lists: number): ItemLabel | null {
  return element.tagName === 'li' ? listItem(element, Math.max(lists, 1)) : wordItem(element)
}

function listItem(element: Element, depth: number): ItemLabel {
  const list = element.parentNode
  const label = list && 'tagName' in list && list.tagName === 'ol' ? orderedLabel(list, element) : '•'
  return { label, depth, inText: [] }
}

const stated = (element: Element, name: string): number | null => {
  const value = attribute(element, name)
  return /^-?\d{1,6}$/.test(value) ? Number(value) : null
}

function orderedLabel(list: Element, item: Element): string {
  let number = (stated(list, 'start') ?? 1) - 1
  for (const child of list.childNodes) {
    if (!isElement(child) || child.tagName !== 'li') continue
    number = stated(child, 'value') ?? number + 1
    if (child === item) break
  }
  return `${inStyle(number, attribute(list, 'type') || listStyle(list))}.`
}

/** The style sheet's word for the `type` of the attribute. */
function listStyle(list: Element): string {
  const style =
    /list-style(?:-type)?:[^;]*?(lower-alpha|upper-alpha|lower-latin|upper-latin|lower-roman|upper-roman)/.exec(
      styleOf(list),
    )?.[1]
  if (!style) return '1'
  const letter = style.endsWith('roman') ? 'i' : 'a'
  return style.startsWith('upper') ? letter.toUpperCase() : letter
}

function inStyle(number: number, type: string): string {
  if (number < 1) return String(number)
  const lower = type.toLowerCase()
  const text =
    lower === 'a' && number <= 26 ? String.fromCharCode(96 + number) : lower === 'i' ? roman(number) : null
  if (text === null) return String(number)
  return type === lower ? text : text.toUpperCase()
}

const ROMAN = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const
function roman(number: number): string {
  if (number > 39) return String(number)
  let rest = number
  let text = ''
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) text += letters
  return text
}

/** Bullets of Word are letters of its symbol fonts. */
const SYMBOLS = /^(?:[·•oØ§vqü■▪◦–-]|Â·|â€¢|[\uf000-\uf0ff])$/
const LONGEST_LABEL = 8

/**
 * Word's export writes "1." and blanks in small type before the words, marked as `mso-list:Ignore` or, in its
 * filtered form, only by that type.
 */
function wordItem(element: Element): ItemLabel | null {
  const marks = elementsIn(element, each => !isList(each))
  for (const mark of marks) {
    const style = styleOf(mark)
    const isMarked = style.includes('mso-list:ignore')
    if (!isMarked && !(/font:7\.0pt/.test(style) && textOf(mark).trim() === '')) continue
    const texts = textNodesBefore(element, mark, isMarked)
    const label = texts.map(textOf).join('').trim()
    if (label === '' || label.length > LONGEST_LABEL || /\s/.test(label)) return null
    const level = /mso-list:l\d+level(\d)/.exec(styleOf(element))?.[1]
    return {
      label: SYMBOLS.test(label) ? '•' : label,
      ...(level && { depth: Number(level) }),
      inText: texts,
    }
  }
  return null
}

const isList = ({ tagName }: Element): boolean => tagName === 'ul' || tagName === 'ol' || tagName === 'table'

/** The texts of `element` in front of `mark`, with those inside it if `within`. */
function textNodesBefore(element: Element, mark: Element, within: boolean): Node[] {
  const texts: Node[] = []
  const stack: Node[] = [element]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === mark && !within) return texts
    if (isText(node)) texts.push(node)
    else if (isElement(node)) stack.push(...node.childNodes.toReversed())
    if (within && isText(node) && isLastIn(mark, node)) return texts
  }
  return []
}

function isLastIn(mark: Element, node: Node): boolean {
  let last: Node | undefined = mark
  while (last && isElement(last)) last = last.childNodes.at(-1)
  return last === node
}
