/** What the reading of a specification says to the person: one line each, what and what to do. */
const MOST_NAMED = 3

export const sayReading = {
  noQualifications: (titles: readonly string[]) => {
    const more = titles.length - MOST_NAMED
    const named =
      titles.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more.toLocaleString('en-US')} more` : '')
    const whose = titles.length > 1 ? 'their' : 'its'
    return `${named}: no part of the document states ${whose} qualifications. Add them by hand, or leave them unknown.`
  },
  /** Stands as the clause of a class of which nothing is asked in words. */
  nothingAsked: 'no requirement is stated',
  /** The name of a kind of experience: service in any of these classes. */
  serviceAs: (titles: readonly string[]) => `service as ${titles.join(' or ')}`,
  noTitle: 'No title was found. Write the class’s title before accepting it.',
}
