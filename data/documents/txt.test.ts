import { expect, test } from 'vitest'
import { extract } from './extract.ts'

const TEXT = 'CLERK’S AIDE\nPay – $20 “hourly”'
const NO_MARK = 'CLERK AIDE\nOne year of filing'

const wide = (text: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}
const windows = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll('’', '\x92').replaceAll('–', '\x96').replaceAll('“', '\x93').replaceAll('”', '\x94'),
    'latin1',
  )

test.each([
  ['UTF-8', Buffer.from(TEXT), TEXT],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), TEXT],
  ['UTF-16, low byte first, with a mark', wide(`\ufeff${TEXT}`, false), TEXT],
  ['UTF-16, high byte first, with a mark', wide(`\ufeff${TEXT}`, true), TEXT],
  ['UTF-16, low byte first, without a mark', wide(NO_MARK, false), NO_MARK],
  ['UTF-16, high byte first, without a mark', wide(NO_MARK, true), NO_MARK],
  ['windows-1252', windows(TEXT), TEXT],
  ['Latin-1', Buffer.from('Résumé of the señor, § 4', 'latin1'), 'Résumé of the señor, § 4'],
  ['UTF-8 with line ends of Windows', Buffer.from(TEXT.replace('\n', '\r\n')), TEXT],
])('a text file in %s', async (_, bytes, text) => {
  expect(await extract({ name: 'clerk.txt', bytes })).toMatchObject({ format: 'txt', text, problems: [] })
})

test('text in a script that runs from right to left is read as it stands', async () => {
  const text = 'פקיד\nשנה אחת של ניסיון'
  expect(await extract({ name: 'clerk.txt', bytes: Buffer.from(text) })).toMatchObject({ text, problems: [] })
})

test('a word that the end of a line broke is whole, and what follows it stands where it stood', async () => {
  const text = 'One year of experi-\nence in full-\ntime work; of experience A-\nB'
  const extracted = await extract({ name: 'clerk.txt', bytes: Buffer.from(text) })
  expect(extracted.text).toBe('One year of  \nexperience in full-\ntime work; of experience A-\nB')
  expect(extracted.text.indexOf('in full')).toBe(text.indexOf('in full'))
})
