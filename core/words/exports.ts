/** Words of exporting: what cannot be done, and what to do then. */
export const sayExport = {
  noBrowser:
    'PDF and PNG are drawn by a Chromium browser, and none was found. Install Chromium, Google Chrome or Microsoft Edge, or name one in RUNGS_CHROMIUM; SVG, CSV, XLSX and JSON need none.',
  browserFailed:
    'The browser that draws PDF and PNG ended without a result. Try again; if it happens again, export as SVG or name another browser in RUNGS_CHROMIUM.',
  noTemporary: (folder: string) =>
    `PDF and PNG are drawn in the system’s folder for temporary files, ${folder}, and that is full or may not be written. Make room there and try again, or export as SVG.`,
  tooLarge: (pixels: number, most: number) =>
    `The picture would be ${pixels.toLocaleString('en-US')} pixels wide or high; a picture holds at most ${most.toLocaleString('en-US')}. Choose a smaller scale, or PDF or SVG, which have no pixels.`,
  tooManyPages: (pages: number, most: number) =>
    `The PDF would have ${pages.toLocaleString('en-US')} pages; at most ${most.toLocaleString('en-US')} are printed at once. Show fewer people or classes, or export as XLSX, which holds them all.`,
  noSeries: (series: string) =>
    `No class belongs to a series “${series}”. Look the name up on the Ladder, or leave it out.`,
  nothingLeft:
    'No class is left by what the ladder is limited to, so there is nothing to draw. Search or choose less narrowly.',
  noPlan: (found: number) =>
    found === 0
      ? 'No way to this class was found under these conditions, so there is no plan to export. Allow more, or see what stands in the way with plan.'
      : found === 1
        ? 'There is one plan, which is 0. Choose that.'
        : `There are ${found} plans, counted from 0: choose one from 0 to ${found - 1}.`,
  /** "… how far the person is from each class" */
  unnamed: 'the person',
  roster: 'The roster',
  noCalendar: (what: string) =>
    `Only a plan has dates for a calendar; export the ${what} as svg, png, pdf, csv, xlsx or json.`,
} as const
