/** Words of exporting: what cannot be done, and what to do then. */
export const sayExport = {
  noBrowser:
    'PDF and PNG are drawn by a Chromium browser, and none was found. Install Chromium, Google Chrome or Microsoft Edge, or name one in RUNGS_CHROMIUM; SVG, CSV, XLSX and JSON need none.',
  browserFailed:
    'The browser that draws PDF and PNG ended without a result. Try again; if it happens again, export as SVG or name another browser in RUNGS_CHROMIUM.',
  tooLarge: (pixels: number, most: number) =>
    `The picture would be ${pixels.toLocaleString('en-US')} pixels wide or high; a picture holds at most ${most.toLocaleString('en-US')}. Choose a smaller scale, or PDF or SVG, which have no pixels.`,
  noCalendar: (what: string) =>
    `Only a plan has dates for a calendar; export the ${what} as svg, png, pdf, csv, xlsx or json.`,
} as const
