/** Words as they stand on one line: a blank for every run of blanks and ends of lines. Most have none to be changed. */
export const onOneLine = (words: string): string => words.replaceAll(/\s{2,}|[^\S ]/g, ' ')
