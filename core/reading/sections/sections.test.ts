import { expect, test } from 'vitest'
import { specimen } from '../specimen.test-support.ts'
import { partsOf } from './sections.ts'

const kindsIn = (text: string): string[] => partsOf(specimen(text)).map(({ kind }) => kind)
const bodyOf = (text: string): string => {
  const part = partsOf(specimen(text)).find(({ kind }) => kind === 'qualifications')
  return part ? text.slice(part.from, part.to) : ''
}
const ASKED = 'Two years of experience mending nets.'

test.each([
  'MINIMUM QUALIFICATIONS',
  'Minimum Qualifications:',
  'REQUIREMENT/MINIMUM QUALIFICATION',
  'REQUIREMENTS/ MINIMUM QUALIFICATIONS',
  'REQUIREMENTS/MINUMUM QUALIFICATIONS',
  'REQUIREMENT/MIMINUMUM QUALIFICATION',
  'REQUIREMENTS/MINIMUM QUALIFCATIONS',
  'Requirments',
  'REQUIRE MENTS',
  'IV. Minimum Requirements',
  '3. MINIMUM QUALIFICATIONS',
  'Minimum Acceptable Training And Experience',
  'MINIMUM ACCEPTABLE TRAINING AND EXPERIENCE (These are the least that applicants need.)',
  'Typical qualifications',
  'MINIMUM CLASS QUALIFICATIONS FOR EMPLOYMENT:',
  'MINIMUM ACCEPTABLE TRAINING AND EXPERIENCE REQUIREMENTS (These are the least that applicants need.)',
  'EDUCATION AND EXPERIENCE REQUIREMENTS',
  'EXPERIENCE AND EDUCATION',
  'Experience and Training Guidelines',
  'Person Specification',
  'Essential Qualifications',
  'Essential criteria:',
  'What we require',
])('“%s” heads the qualifications', heading => {
  const text = `NET MENDER\n\nDUTIES\n\nMends nets.\n\n${heading}\n\n${ASKED}\n\nWHERE TO APPLY\n\nAt the pier.`
  expect(bodyOf(text)).toBe(ASKED)
})

test.each([
  'The minimum qualifications are set by the board.',
  'Requirements of the work vary.',
  'Net Mender Supervisor',
  '• A+ certification',
  '• Valid boat license',
])('“%s” heads nothing', line => {
  expect(kindsIn(`NET MENDER\n\nDUTIES\n\nMends nets.\n\n${line}\n\nMore of it.`)).toEqual(['duties'])
})

test('headings in capitals open parts in the line of their text, and in the middle of a line', () => {
  const text =
    'GENERAL DEFINITION This is net work.\nMINIMUM ACCEPTABLE TRAINING AND EXPERIENCE Two years of experience mending nets at a pier or in a harbour. PHYSICAL AND MEDICAL REQUIREMENTS Ability to do the work.'
  expect(kindsIn(text)).toEqual(['definition', 'qualifications', 'working-conditions'])
  expect(bodyOf(text)).toBe('Two years of experience mending nets at a pier or in a harbour.')
})

test('subheadings stay within the qualifications that a strong heading opened', () => {
  const text = `MINIMUM QUALIFICATIONS\n\nEducation: A high school diploma.\n\nExperience:\n\n${ASKED}`
  expect(kindsIn(text)).toEqual(['qualifications'])
})

test('subheadings open qualifications where the strong heading had nothing under it', () => {
  const text = `MINIMUM QUALIFICATIONS\n\nCompetencies:\n\nPatience with knots and people.\n\nExperience Requirement:\n\n${ASKED}`
  expect(kindsIn(text)).toEqual(['qualifications', 'knowledge', 'qualifications'])
})

test('a note is read with the qualifications, notes by themselves end them', () => {
  expect(kindsIn(`REQUIREMENTS\n\n${ASKED}\n\nNOTE: One year may be at sea.`)).toEqual(['qualifications'])
  expect(kindsIn(`REQUIREMENTS\n\n${ASKED}\n\nPROCESS NOTES\n\n1. Bring a net.`)).toEqual([
    'qualifications',
    'note',
  ])
  const among = `NOTES:\n\n1. Bring a net.\n\nHULLS\n\nEXPERIENCE:\n\nOne year at sea.`
  expect(kindsIn(`REQUIREMENTS\n\n${ASKED}\n\n${among}`)).toEqual(['qualifications'])
})

test.each(['Asset Qualifications', 'Desirable criteria', 'What we prefer', 'SUPPLEMENTAL INFORMATION'])(
  'nothing below “%s” is asked',
  heading => {
    expect(bodyOf(`REQUIREMENTS\n\n${ASKED}\n\n${heading}\n\nA diploma in knots.`)).toBe(ASKED)
  },
)

test.each(['Spec. Revision and Change in Class Code (3A40):', 'Consolidated with 7N75 and 9D15:'])(
  'what became of the class is not asked: “%s”',
  heading => {
    expect(kindsIn(`REQUIREMENTS\n\n${ASKED}\n\n${heading}\n\nCSC - 05/02`)).toEqual([
      'qualifications',
      'history',
    ])
  },
)

test('notes that a line “OR” goes on behind end nothing', () => {
  const text = `REQUIREMENTS\n\n${ASKED}\n\nNOTES:\n\nA year may be at sea.\n\nOR\n\nAny equivalent combination of training and experience.`
  expect(kindsIn(text)).toEqual(['qualifications'])
})

test('every note between demands stays with them, and so does a subheading that “and” joins', () => {
  const text = `REQUIREMENTS\n\nA diploma.\n\nNOTE: One year may be at sea.\n\nAND\n\nCERTIFICATION\n\nA boat card.\n\nNOTE: The card may be new.\n\nPHYSICAL REQUIREMENTS\n\nSwims.`
  expect(kindsIn(text)).toEqual(['qualifications', 'working-conditions'])
})

test('a number before a heading belongs to it', () => {
  expect(bodyOf(`1. PURPOSE\nNets.\n2. MINIMUM QUALIFICATIONS\n${ASKED}\n3. WORKING CONDITIONS\nWet.`)).toBe(
    ASKED,
  )
})

test('what is asked under “Education and Experience” is found beside a licence asked for apart', () => {
  const parts = partsOf(
    specimen(
      `DUTIES:\nMends nets.\n\nEDUCATION AND EXPERIENCE:\n${ASKED}\n\nREQUIRED LICENSES:\nA boat card.`,
    ),
  )
  expect(parts.map(({ kind, licence }) => [kind, licence])).toEqual([
    ['duties', false],
    ['qualifications', false],
    ['qualifications', true],
  ])
})

test('a title that is nearly a heading is none', () => {
  expect(kindsIn(`BACKGROUND INVESTIGATOR\n\nDUTIES\n\nAsks around.`)).toEqual(['duties'])
})

test('a licence asked for apart belongs to what is asked; a certification in the examination does not', () => {
  const parts = partsOf(
    specimen(
      `REQUIREMENTS\n\n${ASKED}\n\nLICENSES\n\nA boat operator's card.\n\nSELECTION PROCESS\n\nA test of knots.\n\nCERTIFICATION\n\nNames are sent to the harbour.`,
    ),
  )
  expect(parts.map(({ kind, licence }) => [kind, licence])).toEqual([
    ['qualifications', false],
    ['qualifications', true],
    ['process', false],
  ])
})

test('a class established date ends the qualifications without a colon, too', () => {
  expect(bodyOf(`REQUIREMENTS\n${ASKED}\nClass Established 2/72\nLatest Spec. Revision:\nCSC – 5/17`)).toBe(
    ASKED,
  )
})

test('what is asked for some positions only is a part of the qualifications, read with its heading', () => {
  const parts = partsOf(
    specimen(
      `REQUIREMENTS\n${ASKED}\nADDITIONAL REQUIREMENT FOR THE NIGHT BOATS SPECIALTY\nAbility to read charts.\nPHYSICAL REQUIREMENTS\nStrength.`,
    ),
  )
  expect(parts.map(({ kind }) => kind)).toEqual(['qualifications', 'qualifications', 'working-conditions'])
  expect(kindsIn(`REQUIREMENTS\n${ASKED}\nADDITIONAL REQUIREMENTS\nMust like fish.`)).toEqual([
    'qualifications',
    'other',
  ])
})

test('text without end and without headings is gone through once', () => {
  const started = performance.now()
  const endless = 'MINIMUM '.repeat(400_000)
  expect(
    partsOf({
      format: 'txt',
      text: endless,
      blocks: [{ from: 0, to: endless.length, kind: 'paragraph' }],
      problems: [],
    }),
  ).toEqual([])
  const many = 'Requirement Qualifikation\n'.repeat(30_000)
  expect(partsOf(specimen(many)).every(({ to, from }) => to >= from)).toBe(true)
  expect(performance.now() - started).toBeLessThan(20_000)
})

test('what is preferred ends the qualifications, unless “and” and a heading behind it go on with what is asked', () => {
  const wished = 'PREFERRED QUALIFICATIONS\n\nA degree in knots.'
  const goesOn = `REQUIREMENTS\n\n${ASKED}\n\n${wished}\n\nAND\n\nSPECIFIC EXPERIENCE:\n\nOne year at sea.`
  expect(kindsIn(goesOn)).toEqual(['qualifications'])
  expect(kindsIn(`REQUIREMENTS\n\n${ASKED}\n\n${wished}\n\nOR\n\nA diploma in knots.`)).toEqual([
    'qualifications',
    'note',
  ])
})

test('a special requirement on the line of its text, right below the heading, is the first of what is asked', () => {
  const special = 'Special Requirement: Command of knots.'
  expect(bodyOf(`MINIMUM QUALIFICATIONS\n\n${special}\n\n${ASKED}`)).toBe(`${special}\n\n${ASKED}`)
  expect(kindsIn(`MINIMUM QUALIFICATIONS\n\n${ASKED}\n\n${special}`)).toEqual(['qualifications', 'other'])
})
