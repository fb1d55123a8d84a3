/**
 * Cells of a worksheet that do not say where they stand. ECMA-376 (part 1, 18.3.1.4 and 18.3.1.73) lets rows and cells
 * leave their references out: each then comes right after the one before it. Some exporters do; read-excel-file cannot.
 */

/** A cell's tag without a reference. */
const UNPLACED = /<(?:\w+:)?c(?=[\s/>])(?![^>]*\sr\s*=)/
/** Text that may hold anything, then the tags of rows and cells. */
const TAGS = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|(<(?:\w+:)?(row|c)(?=[\s/>]))([^>]*)>/g
const REFERENCE = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/

/** The worksheet with every cell's reference in it; as it is where none is missing. */
export function withReferences(sheet: string): string {
  if (!UNPLACED.test(sheet)) return sheet
  let [row, column] = [0, 0]
  return sheet.replaceAll(TAGS, (tag: string, start: string, name: string | undefined, inside: string) => {
    if (name === undefined) return tag
    const [, double, single] = REFERENCE.exec(inside) ?? []
    const said = double ?? single
    if (name === 'row') {
      row = said === undefined ? row + 1 : Number(said)
      column = 0
      return tag
    }
    if (said !== undefined) {
      column = columnNumber(said)
      return tag
    }
    column += 1
    return `${start} r="${columnLetters(column)}${row}"${inside}>`
  })
}

/** "AB12" → 28 */
export const columnNumber = (reference: string): number =>
  (/^[A-Z]+/.exec(reference)?.[0] ?? '')
    .split('')
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** 28 → "AB" */
function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return (before === 0 ? '' : columnLetters(before)) + String.fromCharCode(65 + ((column - 1) % 26))
}
