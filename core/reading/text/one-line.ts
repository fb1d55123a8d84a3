/** Words as they stand on one line: a blank for every run of blanks and ends of lines. Most have none to be changed. */
export const onOneLine = (words: string): string => words.replaceAll(/\s{2,}|[^\S ]/g, ' ')

/** Words as a person is shown them: on one line, without marks of breaks. */
export const plain = (words: string): string => onOneLine(words.replaceAll('\u00AD', '')).trim()

/** The same without the marks that end them. */
export const unended = (words: string): string => plain(words).replace(/[\s,.;:]+$/, '')
