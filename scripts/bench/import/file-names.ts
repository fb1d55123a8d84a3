/**
 * Free checks over whole corpora: Los Angeles names a file by title, class code and opening date, Philadelphia by
 * class code. About 2 in 100 Los Angeles names differ from their own text.
 */
import type { ClassReading } from '../../../core/reading/model.ts'
import type { CorpusName } from './draw.ts'
import { datesRead } from './judge-fields.ts'
import { titleKey } from './titles.ts'

export interface NameCheck {
  readonly file: string
  readonly field: 'title' | 'code' | 'date'
  readonly right: boolean
  readonly expected: string
  readonly read: string
}

export function checkFileName(
  corpus: CorpusName,
  file: string,
  reading: ClassReading | undefined,
): NameCheck[] {
  if (corpus === 'los-angeles') return losAngeles(file, reading)
  if (corpus === 'philadelphia') return [philadelphia(file, reading)]
  return []
}

const BULLETIN = /^(?<title>.+?)\s+(?<code>\d{4})\b(?:\D+(?<date>\d{6})\b)?/u

function losAngeles(file: string, reading: ClassReading | undefined): NameCheck[] {
  const { title, code, date } = BULLETIN.exec(file)?.groups ?? {}
  const checks: NameCheck[] = []
  if (title !== undefined) {
    const [expected, read] = [nameKey(title), nameKey(reading?.title.value ?? '')]
    // A long title is cut off in the name.
    checks.push({
      file,
      field: 'title',
      right: read === expected || read.startsWith(`${expected} `),
      expected,
      read,
    })
  }
  if (code !== undefined) {
    const read = reading?.code?.value ?? 'none'
    checks.push({ file, field: 'code', right: read === code, expected: code, read })
  }
  if (date !== undefined) {
    const [expected, read] = [isoDate(date), datesRead(reading)]
    checks.push({ file, field: 'date', right: read.includes(expected), expected, read: read.join(', ') })
  }
  return checks
}

/** In names `_` stands for an apostrophe. */
const nameKey = (title: string): string => titleKey(title.replaceAll('_', '’'))

/** `062218` → `2018-06-22`. */
const isoDate = (digits: string): string => `20${digits.slice(4)}-${digits.slice(0, 2)}-${digits.slice(2, 4)}`

/** The name may have a letter more than the code, and the code one more than the name: the first four are the class. */
function philadelphia(file: string, reading: ClassReading | undefined): NameCheck {
  const expected = file.slice(0, 4).toUpperCase()
  const read = reading?.code?.value.toUpperCase() ?? 'none'
  return { file, field: 'code', right: read.slice(0, 4) === expected && read.length <= 5, expected, read }
}
