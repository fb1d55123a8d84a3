/** Notes by which something meets all that is asked. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked, notesOf, unreadOf } from './structure.test-support.ts'

const BOTH = [
  'EDUCATION:',
  "Completion of a bachelor's degree program in tides.",
  'AND',
  'EXPERIENCE:',
  'Three years of experience mending nets.',
]
const withNote = (note: string) => asked(...BOTH, `NOTE: ${note}`)

describe('what meets all requirements is another way', () => {
  it('beside the education and the experience, to be checked', () => {
    const reading = withNote(
      'Possession of a current license as a Harbor Pilot issued by the Harbor Board satisfies all education and experience requirements.',
    )
    expect(reading.rule).toBe('any(all(bachelor, 3y), licence?)')
    expect(notesOf(reading)).toEqual([])
  })

  it('as does what may be substituted for both', () => {
    expect(
      withNote(
        "An associate's degree in ropes may be substituted for the education and experience requirements listed above.",
      ).rule,
    ).toBe('any(all(bachelor, 3y), associate?)')
  })

  it('as does what may be substituted for the requirements above', () => {
    expect(
      withNote("Completion of an associate's degree may be substituted for the requirements listed above.")
        .rule,
    ).toBe('any(all(bachelor, 3y), associate?)')
  })

  it('beside the experience alone where it meets that', () => {
    expect(
      withNote("Completion of a master's degree program in ropes meets all experience requirements.").rule,
    ).toBe('all(bachelor, any(3y, master?))')
  })

  it('beside the part that it names', () => {
    expect(
      asked(
        'GENERAL EXPERIENCE:',
        'Four years of experience mending nets.',
        'AND',
        'SPECIFIC EXPERIENCE:',
        'Two years of experience as a lead worker.',
        'NOTE: Certification as a Net Surveyor satisfies the General Experience requirement.',
      ).rule,
    ).toBe('all(any(4y, licence?), 2y)')
  })

  it('for one specialty alone where it says so', () => {
    expect(
      withNote('Possession of a current rope certificate meets all requirements for the Rope specialty.')
        .rule,
    ).toBe('any(all(bachelor, 3y), for Rope specialty (licence?))')
  })

  it('unread where its words were not understood, or were not all of them taken', () => {
    const course = withNote('Completion of the city rope program meets all of the requirements.')
    expect(course.rule).toBe('any(all(bachelor, 3y), unread?)')
    expect(unreadOf(course)).toHaveLength(1)
    const partly = withNote(
      "Completion of a master's degree in ropes and one year of the experience described above meets all requirements.",
    )
    expect(partly.rule).toBe('any(all(bachelor, 3y), unread?)')
  })

  it('but "must meet all the legal requirements" asks nothing of the sort', () => {
    expect(withNote('Applicants must meet all the requirements of the Harbor Code.').rule).toBe(
      'all(bachelor, 3y)',
    )
  })
})
