/** What the window may do. Everything not named here is refused. Pure. */
import { isOurPage, PAGE_ORIGIN } from './page.ts'

/** The page copies links and tables; it asks for nothing else. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

export const mayHave = (permission: string, url: string): boolean =>
  isOurPage(url) && ALLOWED_PERMISSIONS.has(permission)

/** The window goes nowhere: moving about in the page changes its fragment, which is no navigation. */
export const mayNavigate = (url: string): boolean => isOurPage(url)

/** What may be loaded: our scheme, and what the page itself made. Nothing of a network, nothing of the disk. */
export function mayLoad(url: string): boolean {
  const parsed = URL.parse(url)
  if (parsed?.protocol === 'blob:') return url.startsWith(`blob:${PAGE_ORIGIN}/`)
  return (
    parsed?.protocol === 'data:' ||
    parsed?.protocol === 'devtools:' ||
    (url.startsWith(`${PAGE_ORIGIN}/`) && parsed !== null)
  )
}

export const mayDownload = (chain: readonly string[]): boolean =>
  chain.length === 1 && chain.every(url => url.startsWith(`blob:${PAGE_ORIGIN}/`))

export interface Sender {
  readonly url: string
  /** The frame is the window's own and not one inside it. */
  readonly isMainFrame: boolean
  /** The contents are those of our window. */
  readonly isOurWindow: boolean
}

/** Who may call: the page itself, in the main frame of our window. */
export const mayCall = ({ url, isMainFrame, isOurWindow }: Sender): boolean =>
  isOurWindow && isMainFrame && isOurPage(url)

/** A file's name as a proposal for saving: one name, no path, nothing a system forbids. */
export function savableName(name: string): string {
  const clean = name
    .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, '-')
    .replace(/^[.\s-]+/, '')
    .replace(/[.\s]+$/, '')
    .slice(0, 120)
  return clean || 'rungs'
}
