/** What the reading of a specification says to the person: one line each, what and what to do. */
export const sayReading = {
  noQualifications: (title: string) =>
    `${title}: no part of the document states its qualifications. Add them by hand, or leave them unknown.`,
  /** Stands as the clause of a class of which nothing is asked in words. */
  nothingAsked: 'no requirement is stated',
  /** The name of a kind of experience: service in any of these classes. */
  serviceAs: (titles: readonly string[]) => `service as ${titles.join(' or ')}`,
  noTitle: 'No title was found. Write the class’s title before accepting it.',
}
