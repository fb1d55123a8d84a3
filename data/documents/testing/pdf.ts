/** PDF documents for tests, made of their own words: two fonts that every reader knows, text at stated places. */

export interface Shown {
  readonly words: string
  readonly x: number
  /** From the top of the page. */
  readonly y: number
  readonly size?: number
  readonly isBold?: boolean
}

const [WIDTH, HEIGHT] = [612, 792]

/** A PDF of these pages. */
export function pdf(pages: readonly (readonly Shown[])[], more: { readonly trailer?: string } = {}): Buffer {
  const fonts = ['Helvetica', 'Helvetica-Bold'].map(
    font => `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`,
  )
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fonts,
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      stream(page.map(painted).join('\n')),
    ]),
  ]
  return assembled(objects, more.trailer ?? '')
}

const painted = ({ words, x, y, size = 10, isBold = false }: Shown): string =>
  `BT /${isBold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`

export const stream = (content: string, entries = ''): string =>
  `<< /Length ${Buffer.byteLength(content, 'latin1')} ${entries} >>\nstream\n${content}\nendstream`

/** A PDF of objects 1, 2 … as they are written; the first is its catalogue. */
export function assembled(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = text.length
  const rows = places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** Lines of text one under the other. */
export const lines = (
  texts: readonly string[],
  { x = 50, y = 50, step = 12, ...more }: Partial<Omit<Shown, 'words'>> & { readonly step?: number } = {},
): Shown[] => texts.map((words, i) => ({ words, x, y: y + i * step, ...more }))
