/** Which words in bold or underlined type are a heading. */

const LONGEST_HEADING = 100
/** "OR", "and/or", "NOTE:" in bold only connect or stress. */
const CONNECTOR = /^\W*(?:and|or|either|plus|and\/or|to|notes?)\b.{0,12}$/i

/** @param words a line, or a paragraph, that is in such type throughout */
export const headingFromType = (words: string): boolean =>
  words.length <= LONGEST_HEADING &&
  /\p{L}{3}/u.test(words) &&
  !/[.;,]$/.test(words) &&
  !CONNECTOR.test(words)
