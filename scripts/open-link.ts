/** Hands a link to the person's browser. The link is printed as well, so a failure here is no loss. */
import { spawn } from 'node:child_process'

/** False where there is nothing to show a browser on. */
export const hasDisplay = (platform: string, env: Readonly<Record<string, string | undefined>>): boolean =>
  platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])

/** The program that opens a link with the system's own choice of browser. */
export function opener(platform: string, link: string): [string, ...string[]] {
  switch (platform) {
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler', link]
    case 'darwin':
      return ['open', link]
    default:
      return ['xdg-open', link]
  }
}

export function openLink(link: string): void {
  const [program, ...args] = opener(process.platform, link)
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
