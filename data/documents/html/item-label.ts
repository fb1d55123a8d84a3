/** The number or bullet of an item: a list's own, or the one that Word writes into the paragraph as text. */
import { ordinal, type OrdinalFormat } from '../ordinal.ts'
import { attribute, type Element, isElement, isText, type Node, styleOf, textOf, textsIn } from './tree.ts'

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

function listItem(element: Element, depth: number): ItemLabel | null {
  const list = element.parentNode
  if (list && 'tagName' in list && list.tagName === 'ol')
    return { label: orderedLabel(list, element), depth, inText: [] }
  return OWN_LABEL.test(firstWords(element)) ? null : { label: '•', depth, inText: [] }
}

/** An item of a list without numbers that writes its own is numbered by its words. */
const OWN_LABEL = /^\s*\(?(?:\d{1,2}|[A-Za-z]|[ivx]{2,4})[.)](?:\s|$)/
function firstWords(element: Element): string {
  for (let node: Node | undefined = element; node; ) {
    if (isText(node)) return node.value
    node = isElement(node)
      ? node.childNodes.find(child => !isText(child) || child.value.trim() !== '')
      : undefined
  }
  return ''
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
  return `${ordinal(number, FORMATS[attribute(list, 'type') || listStyle(list)] ?? 'decimal')}.`
}

/** By the list's attribute `type`, or by the word for it in a style. */
const FORMATS: Readonly<Record<string, OrdinalFormat>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
}
const listStyle = (list: Element): string => /list-style(?:-type)?:([a-z-]+)/.exec(styleOf(list))?.[1] ?? ''

/** Bullets of Word are letters of its symbol fonts. */
const SYMBOLS = /^(?:[·•oØ§vqü■▪◦–-]|Â·|â€¢|[\uf000-\uf0ff])$/
const LONGEST_LABEL = 8

/**
 * Word's export writes "1." and blanks in small type before the words, marked as `mso-list:Ignore` or, in its
 * filtered form, only by that type. Only the beginning of a paragraph is looked at.
 */
function wordItem(paragraph: Element): ItemLabel | null {
  if (!/^(?:p|div|h[1-6])$/.test(paragraph.tagName)) return null
  const before: Node[] = []
  const stack: Node[] = paragraph.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) {
      before.push(node)
      if (shownIn(before).length > LONGEST_LABEL) return null
    } else if (isElement(node)) {
      const style = styleOf(node)
      if (style.includes('mso-list:ignore')) return wordLabel(paragraph, [...before, ...textsIn(node)])
      if (/font:7\.0pt/.test(style) && textOf(node).trim() === '') return wordLabel(paragraph, before)
      if (node.tagName === 'p' || node.tagName === 'table') return null
      stack.push(...node.childNodes.toReversed())
    }
  }
  return null
}

const shownIn = (texts: readonly Node[]): string => texts.map(textOf).join('').trim()

function wordLabel(paragraph: Element, inText: readonly Node[]): ItemLabel | null {
  const label = shownIn(inText)
  if (label === '' || label.length > LONGEST_LABEL || /\s/.test(label)) return null
  const level = /mso-list:l\d+level(\d)/.exec(styleOf(paragraph))?.[1]
  return { label: SYMBOLS.test(label) ? '•' : label, ...(level && { depth: Number(level) }), inText }
}
