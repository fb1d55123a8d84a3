import { expect, test } from 'vitest'
import { sayLeftOut } from '../../core/words/screens/imports.ts'
import { documentNames, sortFiles } from './which-files.ts'

const files = (...names: string[]) => names.map(name => ({ name, size: 1000 }))
const said = (...names: string[]): string => sayLeftOut(sortFiles(files(...names))).join(' ')

test('specifications are read; what systems keep beside them is passed over without a word', () => {
  const { readable } = sortFiles(files('clerk.TXT', 'pilot.docx', '~$pilot.docx', '.DS_Store', 'Thumbs.db'))
  expect(readable.map(({ name }) => name)).toEqual(['clerk.TXT', 'pilot.docx'])
  expect(said('clerk.txt', '~$pilot.docx', '.DS_Store', 'desktop.ini')).toBe('')
})

test('of others it is said what to do: save them anew, have their text recognised, or leave them', () => {
  expect(said('old clerk.doc', 'letter.rtf')).toBe(
    'Not read: old clerk.doc and letter.rtf. Open each in Word and save it as .docx: older Word files and the like are not read.',
  )
  expect(said('scan.PNG')).toBe(
    'Not read: scan.PNG. A picture has no text: run text recognition (OCR) over it, and save what comes out as PDF.',
  )
  expect(said('pay.xlsx')).toBe('Not read: pay.xlsx. It is no text, HTML, PDF or Word.')
  const large = sortFiles([{ name: 'all.txt', size: 70_000_000 }])
  expect([large.readable, sayLeftOut(large).join()]).toEqual([
    [],
    'Not read: all.txt. It is larger than 64 MB, as no specification is: choose the right file, or split it.',
  ])
  expect(said(...Array.from({ length: 9 }, (_, nth) => `${nth}.doc`))).toMatch(/0\.doc.* and 5 more\. Open/)
})

test('files of one name from two folders are called by their folders; others by their names', () => {
  expect(
    documentNames([
      { name: 'clerk.txt', path: 'harbor/clerk.txt' },
      { name: 'clerk.txt', path: 'lake/clerk.txt' },
      { name: 'pilot.txt', path: 'lake/pilot.txt' },
    ]),
  ).toEqual(['harbor/clerk.txt', 'lake/clerk.txt', 'pilot.txt'])
})
