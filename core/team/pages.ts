/** A question about all people of a team, asked a stretch at a time. */

export interface Stretch {
  readonly from: number
  readonly count: number
}

/** People to a page: what is asked at once stays well below a second. Who asks by the same stretches finds them in mind. */
export const PEOPLE_TO_A_PAGE = 500

/** Asks from the first page to the last. */
export function allPages<Page extends { readonly total: number }>(ask: (stretch: Stretch) => Page): Page[] {
  const pages: Page[] = []
  for (let from = 0, total = 1; from < total; from += PEOPLE_TO_A_PAGE) {
    const page = ask({ from, count: PEOPLE_TO_A_PAGE })
    pages.push(page)
    total = page.total
  }
  return pages
}
