/** What of a saved page is not its content: scripts, what is hidden, and the site's menus, header and footer. */
import { attribute, collapse, type Element, elementsIn, isElement, isText, styleOf, textOf } from './tree.ts'

const UNSEEN = new Set(
  'head script style template noscript iframe object embed applet canvas svg math audio video map select button input textarea datalist title meta link menu dialog'.split(
    ' ',
  ),
)
const FRAME_TAGS = new Set(['nav', 'header', 'footer', 'aside'])
const FRAME_ROLES =
  /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar|dialog|alert)$/
const FRAME_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|breadcrumbs?|masthead|footer|header|cookies?|skip|social|share|banner|toolbar|scroll-top|back-to-top)(?:$|[\s_-])/i

/** Moves through the page, or is for a screen reader that does. */
const isAction = (element: Element): boolean =>
  element.tagName === 'a' &&
  (attribute(element, 'href').startsWith('javascript:') ||
    (attribute(element, 'href').startsWith('#') &&
      /^\s*(?:skip|back|jump|link back|top)\b/i.test(textOf(element))))
const FOR_READING_ALOUD =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|\S*off-?screen)(?:$|\s)/i

/** Elements that are never shown, whatever page they stand on. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName) || isAction(element)) return true
  const style = styleOf(element)
  return (
    attribute(element, 'aria-hidden') === 'true' ||
    FOR_READING_ALOUD.test(attribute(element, 'class')) ||
    element.attrs.some(each => each.name === 'hidden') ||
    /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)/.test(style)
  )
}

/**
 * The elements that frame the content, to be left out with all they hold. An element that holds the page's greatest
 * heading, or much of its words, is content whatever it is called.
 */
export function frameOf(root: Element): ReadonlySet<Element> {
  const contents = contentsOf(root)
  const most = (contents.get(root)?.words ?? 0) * 0.3
  const isContent = (element: Element): boolean => {
    const { words = 0, hasTitle = false } = contents.get(element) ?? {}
    return hasTitle || words > most
  }
  const frame = new Set<Element>()
  for (const element of elementsIn(root, each => !isUnseen(each) && !frame.has(each)))
    if ((isNamedFrame(element) || isLinkList(element)) && !isContent(element)) frame.add(element)
  return frame
}

const isNamedFrame = (element: Element): boolean =>
  FRAME_TAGS.has(element.tagName) ||
  FRAME_ROLES.test(attribute(element, 'role')) ||
  (element.tagName !== 'body' &&
    element.tagName !== 'html' &&
    FRAME_NAMES.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`))

/** A list that holds links alone, three at least: a menu, whatever it is called. */
function isLinkList(element: Element): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false
  const links = [...elementsIn(element)].filter(each => each.tagName === 'a')
  const inLinks = links.reduce((sum, link) => sum + collapse(textOf(link)).trim().length, 0)
  return links.length >= 3 && inLinks > 0.9 * collapse(textOf(element)).trim().length
}

interface Contents {
  /** Words shown outside links. */
  words: number
  hasTitle: boolean
}

/** What each element that is shown holds. */
function contentsOf(root: Element): Map<Element, Contents> {
  const contents = new Map<Element, Contents>()
  const inOrder = [root, ...elementsIn(root, each => !isUnseen(each) && each.tagName !== 'a')]
  for (const element of inOrder.toReversed()) {
    const sum: Contents = { words: 0, hasTitle: element.tagName === 'h1' }
    for (const child of element.childNodes) {
      if (isText(child)) sum.words += child.value.match(/\S+/g)?.length ?? 0
      else if (isElement(child)) {
        const inside = contents.get(child)
        sum.words += inside?.words ?? 0
        sum.hasTitle ||= inside?.hasTitle ?? false
      }
    }
    contents.set(element, sum)
  }
  return contents
}
