/** Words that requirements turn on, known again although a letter is missing, doubled, swapped or, in long words, wrong. */
import { remembered } from '../remembered.ts'
import { isSlip, Spelling } from '../sections/spelling.ts'

const words = (list: string): string[] => list.split(/\s+/).filter(word => word !== '')

/** As data. */
const MEANT = words(`
  experience experiences education educational completion completed graduation graduate accredited
  university universities college colleges bachelor bachelors associate associates certificate certificates
  certified certification certifications possession semester quarter apprenticeship coursework license licenses
  licensed registration registered equivalent combination requirement requirements required
  supervisor supervisors supervisory supervising supervision professional
`)
/** Other words so near to them that they would be taken for a slip. */
const OTHERS = words(`
  experienced educations educating reduction reductions deduction deductions deducting
  completions complete completes completing complexes compete competes competing computing
  graduations graduated graduates graduating gradation radiation accredit accredits
  associated association associations certifies certifier certificated
  possessions possess possesses possessing possessed posses semesters quarters quarterly apprenticeships
  licence licences licensee licensees registrations equivalents equivalence equivalency combinations
  require requires requiring professionals
`)
const meant = new Set(MEANT)
const spelling = new Spelling([...MEANT, ...OTHERS])

/** Of a shorter word, another letter makes another word ("collage"). */
const LONG = 9

/** Too short a word for what is done with the others: a letter of it left out, doubled, or swapped with the next. */
const YEARS = new Map(
  ['year', 'years'].flatMap(word =>
    Array.from(word, (_, at) => at).flatMap(at => {
      const [before, letter, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
      const swapped = before + behind.slice(0, 1) + letter + behind.slice(1)
      return [before + behind, before + letter + letter + behind, swapped].map(slip => [slip, word] as const)
    }),
  ),
)
for (const other of words('year years yea yeas ear ears eyar eyars')) YEARS.delete(other)

/** The word that was meant, or none where it is spelt so. Lower case expected. */
export const meantWord = remembered((word: string): string | null => {
  const year = YEARS.get(word)
  if (year) return year
  const near = spelling.correct(word)
  if (near === null || near === word || !meant.has(near)) return null
  return isSlip(word, near) || word.length >= LONG ? near : null
})
