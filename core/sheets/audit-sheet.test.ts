import { expect, test } from 'vitest'
import { audit } from '../audit/index.ts'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { Finding } from '../audit/finding.ts'
import { overviewOf } from '../ladder/index.ts'
import { auditSheet } from './audit-sheet.ts'
import { beyond, overlaps, textBoxes } from './boxes.test-support.ts'
import { compose } from './compose.ts'
import { PageSettings } from './settings.ts'

const pack = shippedCatalogue()
const sheetOf = (findings: readonly Finding[]): ReturnType<typeof auditSheet> =>
  auditSheet({
    findings,
    jurisdiction: null,
    details: pack.classes,
    overview: overviewOf(pack),
    asOf: '2026-11-22',
  })

const many: Finding = {
  rule: 'no-specification',
  severity: 'low',
  classIds: Array.from({ length: 400 }, (_, at) => `us-xx-harbor/class-number-${at}`),
  message: 'Harbor City: 400 classes are known only by name.',
  remedy: 'Import the specifications.',
  where: [],
}

test.each(['A4', 'A3', 'Letter', 'Tabloid', 'fit'] as const)(
  'on %s findings fill the width, none overlaps another, and hundreds of classes go on over pages',
  paper => {
    for (const orientation of ['landscape', 'portrait'] as const) {
      const sheet = sheetOf([...audit(pack), many])
      const { pages, warnings } = compose(sheet, PageSettings.parse({ paper, orientation }))
      expect(warnings).toEqual([])
      const boxes = pages.map(({ scene }) => ({ scene, texts: textBoxes(scene) }))
      for (const { scene, texts } of boxes) {
        expect([overlaps(texts), beyond(scene, texts)]).toEqual([[], []])
      }
      const said = boxes
        .flatMap(({ texts }) => texts.map(({ text }) => text))
        .join(' ')
        .replaceAll(/\s+/g, ' ')
      for (const { message, remedy } of audit(pack)) {
        expect(said).toContain(message)
        expect(said).toContain(remedy)
      }
      expect(said).toContain('class-number-399')
    }
  },
)

test('on a wide sheet the letters are larger', () => {
  const sizeOn = (paper: 'A4' | 'A3'): number => {
    const [page] = compose(sheetOf([many, many, many]), PageSettings.parse({ paper })).pages
    const [message] = page ? textBoxes(page.scene).filter(({ text }) => text === many.message) : []
    return message?.height ?? 0
  }
  expect(sizeOn('A3')).toBeGreaterThan(sizeOn('A4') * 1.2)
})

test('says how many classes were looked at, and how many could not be', () => {
  const overview = overviewOf(pack)
  const notes = (jurisdiction: string | null): readonly string[] =>
    auditSheet({ findings: [], jurisdiction, details: pack.classes, overview, asOf: '2026-11-22' }).notes
  expect(notes(null)).toEqual([
    'Looked at 12 classes with a specification on file. 8 more, known by name only, could not be looked at.',
  ])
  expect(notes('us-mo')).toEqual(['Looked at 5 classes with a specification on file.'])
})
