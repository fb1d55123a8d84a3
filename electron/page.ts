/** The page inside the window: its address, and the protocol that serves it. Pure, but for the reading of files. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PAGE_HEADERS, pageFile } from '../core/contract/page.ts'

/** A scheme of our own: no other page, no file and no site can be of its origin. */
export const SCHEME = 'rungs'
export const PAGE_ORIGIN = `${SCHEME}://app`
export const PAGE_URL = `${PAGE_ORIGIN}/`

/** What the scheme may do: be an origin, with a policy, and fetch itself. Nothing bypasses the policy. */
export const SCHEME_PRIVILEGES = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} as const

/** True for the one document the window ever shows, at whatever place in it. */
export function isOurPage(url: string): boolean {
  const parsed = URL.parse(url)
  return (
    parsed?.protocol === `${SCHEME}:` &&
    parsed.host === 'app' &&
    (parsed.pathname === '/' || parsed.pathname === '')
  )
}

/** Answers a request of the scheme out of the folder of the built page. */
export async function servePage(folder: string, request: { method: string; url: string }): Promise<Response> {
  const url = URL.parse(request.url)
  const file = url?.host === 'app' && !url.search ? pageFile(url.pathname) : null
  if (request.method !== 'GET' || !file) return refusal()
  const content = await readFile(join(folder, file.path)).catch(() => null)
  return content
    ? new Response(new Uint8Array(content), { headers: { ...PAGE_HEADERS, 'content-type': file.type } })
    : refusal()
}

const refusal = (): Response => new Response(null, { status: 404, headers: PAGE_HEADERS })
