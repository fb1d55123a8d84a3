/** What the two hosts and the start of the program say. */

import { sayDoor } from './input.ts'

/** Refusals of the browser host: short, and telling nothing to a stranger. */
export const hostRefusals = {
  target: 'Ask for a path, not for another address.',
  host: (authority: string) => `This program answers only as http://${authority}.`,
  origin: 'Only the page of this program may ask.',
  notFound: 'There is nothing here.',
  method: 'This way of asking is not used here.',
  contentType: 'Send the request as application/json.',
  key: 'This page has no key, or one of an earlier run. Open the link that the program printed when it started.',
  ticket: 'This link has expired. Where the program runs there is a new one.',
  tooLarge: (limit: number) =>
    `This is too large: at most ${Math.floor(limit / 1024 / 1024)} MB can be taken in.`,
  notJson: 'The request is not JSON.',
  shape: 'A request has an operation and an input.',
} as const

/** What the page says when its host cannot be reached. */
export const connectionWords = {
  gone: 'Rungs is not running any more. Start it again; everything saved is there.',
  noKey: hostRefusals.key,
  tooLarge: hostRefusals.tooLarge,
} as const

/** What `npm start` says in the terminal. */
export const startWords = {
  help: `npm start [-- OPTIONS]

Opens Rungs: in a window of its own where Electron is set up, else in your browser.
Everything stays on this computer.

  --data-dir DIR   keep the data in this folder
  --port N         use the browser page, on this port of 127.0.0.1 (otherwise one is chosen)
  --no-open        use the browser page: print its link and open nothing
  --browser        use the browser page even where Electron is set up
  --electron       get Electron, about 120 MB from github.com, when it is not set up yet
  --help           show this`,
  both: '--electron is for a window of its own; leave out --browser, --port and --no-open with it',
  building: 'Building the page (only after an install or a change)…',
  buildFailed: (why: string) => `The page could not be built: ${why}`,
  offer:
    'Rungs can have a window of its own. That needs Electron, about 120 MB from github.com: the only thing Rungs ever downloads. Get it now? [y/N] ',
  downloading: 'Getting Electron, about 120 MB from github.com…',
  downloadFailed: (why: string) => `Electron could not be had (${why}), so Rungs opens in your browser.`,
  noElectron: 'Electron is not set up (`npm start -- --electron` gets it), so Rungs opens in your browser.',
  noDisplay: 'There is no display here, so nothing opens by itself: open the link below.',
  asRoot: 'Electron does not start as root with its sandbox on, so Rungs opens in your browser.',
  running: (link: string) => `Rungs is running. Open ${link}`,
  about:
    'The link works on this computer only, for an hour; opened later, it brings a new one here. Ctrl+C ends Rungs.',
  expired: (link: string) => `An expired link was opened. Here is a new one: ${link}`,
  portTaken: (port: number) => `--port: ${port} is in use; choose another, or leave --port out`,
  portRefused: (port: number) =>
    `--port: this computer does not allow the use of ${port}; choose one above 1023`,
  ended: 'Rungs has ended. Everything is saved.',
} as const

/** What the tests say while they look for a browser. */
export const browserWords = {
  installing: (command: string) => `No Chromium found; running: ${command}`,
  missing: (command: string) => `No Chromium found. Run this once, then again what you ran: ${command}`,
} as const

/** Failures of the window's processes. */
export const hostFailures = {
  internal: sayDoor.internal,
  page: 'The page of Rungs ended, and ended again at once. Close the window and start Rungs again; everything saved is there.',
  ended: 'The part of Rungs that keeps the data ended. What was saved is safe; try again.',
} as const

export const windowWords = {
  title: 'Rungs',
  cannotStart: 'Rungs cannot start',
} as const
