/** What both hosts say about the page they serve: which files there are, of which type, under which policy. */

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Charts become pictures by way of a blob; small icons are data.
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  // No text becomes markup or code, by whatever way the platform has; renderer/client/trusted-types.ts lets none through.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
}

/** Sent with every reply. No inline script or style, no other origin, nothing framed, nothing guessed. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': Object.entries(POLICY)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), payment=()',
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}

export interface PageFile {
  /** Relative to the built page; never contains `..`, nor a folder other than `assets`. */
  readonly path: string
  readonly type: string
  /** Built files carry a hash of their content in the name. */
  readonly immutable: boolean
}

/**
 * The file of the built page that a path asks for, or null. Paths are matched whole against what a build
 * produces; anything else (escapes, encodings, queries, hidden files) names no file.
 */
export function pageFile(path: string): PageFile | null {
  if (path === '/') return { path: 'index.html', type: TYPES['html'] ?? '', immutable: false }
  const match = /^\/(assets\/)?([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.([a-z0-9]+))$/.exec(path)
  const type = TYPES[match?.[3] ?? '']
  if (!match || !type) return null
  return { path: path.slice(1), type, immutable: match[1] !== undefined }
}
