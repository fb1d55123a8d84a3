import { expect, test } from 'vitest'
import { specimen } from '../specimen.test-support.ts'
import { classFactsOf } from './class-facts.ts'
import { jurisdictionOf } from './jurisdiction.ts'

const factsOf = (text: string) => {
  const [facts] = classFactsOf(specimen(text)).classes
  if (!facts) throw new Error('no class was read')
  return facts
}
const ASKS = 'MINIMUM QUALIFICATIONS\n\nTwo years of experience mending nets.'

test('a bulletin: title in the case of its text, code, opening date, first of several ranges', () => {
  const facts = factsOf(
    `NET MENDER\n\nClass Code:       1234\nOpen Date:  03-09-18\n(Exam Open to All)\n\nANNUAL SALARY\n\n$39,797 to $58,150 and $41,000 to $60,000\nThe salary in the Department of Water and Power is $70,094 (flat rated).\n\nDUTIES\n\nA Net Mender mends nets.\n\n${ASKS}`,
  )
  expect(facts.title).toMatchObject({ value: 'Net Mender', from: 0, to: 10, confidence: 'certain' })
  expect(facts.code?.value).toBe('1234')
  expect(facts.history.map(({ value }) => value)).toEqual([{ date: '2018-03-09', what: 'Open Date' }])
  expect(facts.pay.map(({ value }) => value)).toEqual([
    { min: 39797, max: 58150, period: 'year' },
    { min: 41000, max: 60000, period: 'year' },
    { min: 70094, max: 70094, period: 'year' },
  ])
})

test('a code beside the title, a range over two lines, a grade on a line of its own', () => {
  const facts = factsOf(
    `State of Maryland\n\nNET MENDER LEAD/ADV (#001288)\n\n- Hourly / - BiWeekly /\n- Monthly / $54,886.00-$84,995.00 Yearly\n\nGRADE\n\nASTD13\n\nBARGAINING UNIT: B OVERTIME ELIGIBLE\n\nNATURE OF WORK\n\nA Net Mender Lead/Advanced mends nets.\n\n${ASKS}\n\nDate Established\n\nJanuary 1, 2025`,
  )
  expect(facts).toMatchObject({
    title: { value: 'Net Mender Lead/Advanced' },
    code: { value: '001288' },
    grade: { value: 'ASTD13' },
    bargainingUnit: { value: 'B' },
    established: { value: '2025-01-01' },
  })
  expect(facts.pay.map(({ value }) => value)).toEqual([{ min: 54886, max: 84995, period: 'year' }])
})

test('dates of an old plan: the first two figures of a year are read back, the last revision counts', () => {
  const facts = factsOf(
    `7J08\nPAY RANGE: EP 15\nNET SHOP SUPERVISOR\nGENERAL DEFINITION\nThis is net work.\n${ASKS}\nClass Established 2/63\nSpec. Revision:\nCSC - 4/97\nAd. Board - 6/97\nLatest Spec. Revision:\nCSC – 11/23\nAd. Board – 12/23\nChange in Pay Rate:\nCSC – 6/24`,
  )
  expect(facts).toMatchObject({
    title: { value: 'Net Shop Supervisor' },
    code: { value: '7J08' },
    grade: { value: 'EP15' },
    established: { value: '1963-02' },
    revised: { value: '2023-12' },
  })
})

test('what changes a code, or a title alone, is no revision', () => {
  const revised = (...history: string[]) =>
    factsOf(
      `7J08\nPAY RANGE: 15\nNET MENDER\nGENERAL DEFINITION\nThis is net work.\n${ASKS}\n${history.join('\n')}`,
    ).revised?.value
  expect(
    revised(
      'Class Established 8/53',
      'Latest Spec. Revision 5/84',
      'Administrative Change in Class Code from 7J07 – 5/22',
    ),
  ).toBe('1984-05')
  expect(revised('Class Established: 1/1974', 'Code Change Only: 1/1976')).toBeUndefined()
  expect(revised('Class Established: 5/1963', 'Title Change and Spec. Revision: 5/1984')).toBe('1984-05')
})

test('the number of a title is in capitals, however a page is styled', () => {
  expect(
    factsOf(`Net Manager ii\n\nClass Code: 1234\n\nDUTIES\n\nA Net Manager II manages nets.\n\n${ASKS}`).title
      .value,
  ).toBe('Net Manager II')
})

test('FLSA status, dates by label, probation and history', () => {
  const facts = factsOf(
    `Harbour Service Authority\n\nLead Net Mender\n\nPage 1 of 5\n\nDEFINITION OF CLASS:\n\nLeads menders.\n\n${ASKS}\n\nPROBATIONARY PERIOD:\n\nA probationary period of twelve (12) months is served.\n\nCLASS DETAIL\n\nFLSA CODE: Non-Exempt\n\nESTABLISHED DATE: 12/01/2005\n\nREVISED DATE: 4/10/2011\n\nCLASS HISTORY: 08/2009 (PW) - The part on nets was rewritten.`,
  )
  expect(facts).toMatchObject({
    title: { value: 'Lead Net Mender' },
    flsa: { value: 'non-exempt' },
    established: { value: '2005-12-01' },
    revised: { value: '2011-04-10' },
    probation: { value: 'P12M' },
  })
  expect(facts.history.map(({ value }) => value)).toEqual([
    { date: '2009-08', what: 'The part on nets was rewritten.' },
  ])
})

test('a series page: every class with its code, its own dates, and what it is asked', () => {
  const { classes } = classFactsOf(
    specimen(
      'Net Mender Series\nCalifornia State Personnel Board Specification\nSeries established June 5, 2001\nScope\nThis describes nets.\nNet Mender Series Specification - Class Titles and Codes Schem Code Class Code Class\nGA20\n3029\nNet Mender\nGA15\n3030\nSenior Net Mender\nDefinition of Series\nNets.\nMinimum Qualifications\nNet Mender\nA knot.\nSenior Net Mender\nTwo knots.\nKnowledge and Abilities\nKnowledge of: Knots.\nClass History\nNet Mender Series History - Dates Established, Revised, and Title Changed\nNet Mender\n04/05/1972\n11/18/2008\n--\nSenior Net Mender\n1931\n--\n--',
    ),
  )
  expect(
    classes.map(({ title, code, established, revised, asks }) => [
      title.value,
      code?.value,
      established?.value,
      revised?.value,
      asks.length,
    ]),
  ).toEqual([
    ['Net Mender', '3029', '1972-04-05', '2008-11-18', 1],
    ['Senior Net Mender', '3030', '1931', undefined, 1],
  ])
})

test('a class revised before it was established is for the person to look at', () => {
  const facts = factsOf(
    `NET CLERK\n\nDUTIES\n\nNets.\n\n${ASKS}\n\nEstablished: 06/03/1985\n\nRevised: 04/11/1979`,
  )
  expect([facts.established?.confidence, facts.revised?.confidence]).toEqual(['check', 'check'])
})

test('classes described one after the other, each with its title, qualifications and grade', () => {
  const level = (title: string, asks: string, grade: string) =>
    `${title}\n\nThis work is about nets and those who mend them, day by day.\n\nKnowledge, skills & abilities\n\nKnowledge of nets.\n\nTypical qualifications\n\n${asks}\n\nPay grade\n${grade}\n\n`
  const { classes } = classFactsOf(
    specimen(
      `Nets\n\nDescription\n\nJobs in this family mend nets.\n\nTypical functions\n\nThe functions vary by level:\n\n  • Mend nets.\n\n${level('Associate Net Mender', '0-1 year of experience.', 'G2')}${level('Net Mender', '2-4 years of experience.', 'G4')}`,
    ),
  )
  expect(classes.map(({ title, grade }) => [title.value, grade?.value])).toEqual([
    ['Associate Net Mender', 'G2'],
    ['Net Mender', 'G4'],
  ])
})

test('a code or a grade on a line of its own below the title is no title', () => {
  const level = (title: string, code: number) =>
    `${title}\n\nCode ${code}\n\nGrade 17\n\nTypical qualifications\n\nTwo years of work.\n\nPay grade\nG4\n\n`
  const { classes } = classFactsOf(
    specimen(`Nets\n\n${level('NET MENDER I', 4103)}${level('NET MENDER II', 4104)}`),
  )
  expect(classes.map(({ title }) => title.value)).toEqual(['Net Mender I', 'Net Mender II'])
})

test('a title broken over two lines is one title where the text says so', () => {
  const text = `HARBOUR CONSTRUCTION AND MAINTENANCE\nSUPERINTENDENT\n\nClass Code: 1234\n\nDUTIES\n\nA Harbour Construction and Maintenance Superintendent repairs piers.\n\n${ASKS}`
  expect(factsOf(text).title.value).toBe('Harbour Construction and Maintenance Superintendent')
})

test('facts behind labels, under the name of such documents', () => {
  const facts = factsOf(
    `KING COUNTY, WASHINGTON\nJOB DESCRIPTION\n\nJOB TITLE: Net Clerk II\nJOB CODE: 01234\nPAY GRADE: 15\n$38.20 - $48.45 Hourly\nAdopted: May 2005\nRevised: June 2019\n\nSUMMARY\n\nMends nets.\n\n${ASKS}`,
  )
  expect(facts).toMatchObject({
    title: { value: 'Net Clerk II' },
    code: { value: '01234' },
    grade: { value: '15' },
    established: { value: '2005-05' },
    revised: { value: '2019-06' },
  })
  expect(facts.pay.map(({ value }) => value)).toEqual([{ min: 38.2, max: 48.45, period: 'hour' }])
})

test('a title without a label stands below the name of the employer and of such documents', () => {
  expect(
    factsOf(
      `CITY OF SPRINGFIELD\nJOB DESCRIPTION\n\nFINANCE DEPARTMENT\n\nACCOUNT CLERK III\n\nDUTIES\n\nKeeps accounts.\n\n${ASKS}`,
    ).title.value,
  ).toBe('Account Clerk III')
})

test('what is above a title and says who may apply is no title', () => {
  expect(
    factsOf(`CAMPUS INTERVIEWS ONLY\nNET CLERK\n\nClass Code: 1234\n\nDUTIES\n\nNets.\n\n${ASKS}`).title
      .value,
  ).toBe('Net Clerk')
})

test('what is no specification defines no class; without a title or qualifications it says so', () => {
  expect(classFactsOf(specimen('The sea is wide,\nthe net is small.\n')).classes).toEqual([])
  expect(classFactsOf(specimen('NET CLERK\n\nDUTIES\n\nMends nets.')).problems).toHaveLength(1)
  expect(classFactsOf(specimen(`DUTIES\n\nMends nets.\n\n${ASKS}`)).problems).toHaveLength(1)
})

test('pasted qualifications need no heading', () => {
  const { classes } = classFactsOf(specimen('Two years of experience mending nets.', 'pasted'))
  expect(classes.map(({ asks }) => asks)).toEqual([[{ from: 0, to: 37 }]])
})

test.each([
  ['CITY OF PHILADELPHIA PERSONNEL DEPARTMENT 7J08', 'us-pa-philadelphia'],
  [
    'The City of Los Angeles does not discriminate. The license is issued by the State of California.',
    'us-ca-los-angeles',
  ],
  ['California State Personnel Board Specification', 'us-ca'],
  ['in the City and County of Denver', 'us-co-denver'],
  ['New York State Department of Civil Service', 'us-ny'],
  [
    'with the Montgomery County Government as a clerk, recognized in the State of Maryland',
    'us-md-montgomery',
  ],
  ['Possession of a valid license as issued by the Commonwealth of Pennsylvania', null],
  ['applies the laws of the City of Boston’s Harbor Office', null],
  ['works at the City of Boston’s Harbor Office', 'us-ma-boston'],
  ['keeps the standards of the Commonwealth of Pennsylvania', null],
  ['A State agency serves the public.', null],
  ['KING COUNTY, WASHINGTON', 'us-wa-king'],
  ['works for the County of San Diego', 'us-ca-san-diego-county'],
])('“%s” is of %s', (text, id) => {
  expect(jurisdictionOf(specimen(text), 0)?.id ?? null).toBe(id)
})

test('a title of two lines in capitals is one, where the second ends it', () => {
  const lines = (...header: string[]) =>
    factsOf(`${header.join('\n')}\n\nGENERAL DEFINITION\n\nDives.\n\n${ASKS}`).title.value
  expect(lines('HARBOR HEALTH/REEF CARE/WELLNESS', 'PROGRAM DIRECTOR', '(Tides)')).toBe(
    'Harbor Health/Reef Care/Wellness Program Director',
  )
  expect(lines('HARBOR DIVER', 'REEF KEEPER')).toBe('Harbor Diver')
})

test('a title that lost the space before its level is no code', () => {
  const facts = factsOf(`8B99\nPAY RANGE: 6\nDIVER2\n\nGENERAL DEFINITION\n\nDives.\n\n${ASKS}`)
  expect([facts.title.value, facts.code?.value]).toEqual(['Diver 2', '8B99'])
})

test('the greatest heading of a page is its title, whatever the site writes above it', () => {
  const text = 'Sign In\nNet Mender\nDefinition\nMends nets.'
  const page = {
    ...specimen(text, 'html'),
    blocks: [
      { from: 0, to: 7, kind: 'paragraph' as const },
      { from: 8, to: 18, kind: 'heading' as const, depth: 1 },
      { from: 19, to: 29, kind: 'heading' as const, depth: 2 },
      { from: 30, to: 41, kind: 'paragraph' as const },
    ],
  }
  expect(classFactsOf(page).classes[0]?.title).toEqual({
    value: 'Net Mender',
    from: 8,
    to: 18,
    confidence: 'certain',
  })
})

const noted = (lines: string) => factsOf(`NET MENDER\n\nDUTIES\n\nNets.\n\n${ASKS}\n\n${lines}`)

test.each([
  [
    'NOTES:\n\n1. Appointment to this position is subject to a one-year probationary period as the Charter says.',
    'P1Y',
  ],
  ['NOTES:\n\nMenders are appointed and begin an eighteen-month probationary period.', 'P18M'],
  ['NOTES:\n\nA certificate is earned during the 6-month probationary period.', 'P6M'],
  ['NOTES:\n\nA boat license is needed prior to the completion of the six month probationary period.', 'P6M'],
  ['NOTES:\n\nCandidates must have completed a one-year probationary period as a Net Helper.', undefined],
])('probation said in a sentence: %s', (note, probation) => {
  expect(noted(note).probation?.value).toBe(probation)
})

test('labels of other offices: status, band and local of the union', () => {
  const facts = factsOf(
    `Net Mender\n\nBargaining Unit: AFT Local 99\nPay Band: 5\nExempt Status: Non-Exempt\n\nDUTIES\n\nNets.\n\n${ASKS}`,
  )
  expect(facts).toMatchObject({
    bargainingUnit: { value: 'AFT LOCAL 99' },
    grade: { value: '5' },
    flsa: { value: 'non-exempt' },
  })
  const federal = factsOf(`Net Mender\n\nGrade: GS-09\n\nDUTIES\n\nNets.\n\n${ASKS}`)
  expect(federal.grade?.value).toBe('GS-09')
})

test('who publishes is no title, and the year behind a revision no code', () => {
  const facts = factsOf(
    `Town of Oakhill\nHuman Resources\n\nNET PLANNER II\nRevised: March 2019\n\nJOB SUMMARY\n\nPlans nets.\n\n${ASKS}`,
  )
  expect(facts.title.value).toBe('Net Planner II')
  expect(facts.code).toBeUndefined()
  expect(facts.revised?.value).toBe('2019-03')
  expect(factsOf(`State Office of Nets\n\nNET PLANNER\n\nDUTIES\n\nPlans nets.\n\n${ASKS}`).title.value).toBe(
    'Net Planner',
  )
})

test('“Class Est.1/53”', () => {
  expect(noted('Class Est.1/53\nSpec. Revision:\nCSC - 12/98').established?.value).toBe('1953-01')
})

test('the table of a series counts though no heading opens it', () => {
  const { classes } = classFactsOf(
    specimen(
      'Net Mender Series\nSeries established June 5, 2001\nNet Mender Series Specification - Class Titles and Codes Schem Code Class Code Class\nGA20\n3029\nNet Mender\nGA15\n3030\nSenior Net Mender\nMinimum Qualifications\nNet Mender\nA knot.\nSenior Net Mender\nTwo knots.\nKnowledge and Abilities\nKnowledge of: Knots.\nNet Mender Series History - Dates Established, Revised, and Title Changed\nNet Mender\n06/05/2001\n--\n--\nSenior Net Mender\n03/21/2005\n--\n--',
    ),
  )
  expect(classes.map(({ established }) => established?.value)).toEqual(['2001-06-05', '2005-03-21'])
})

test('what whoever is appointed must have besides stands among personal characteristics', () => {
  const facts = noted(
    'Special Personal Characteristics\n\nWillingness to work at night; possession of a valid boat license and a good driving record.',
  )
  expect(facts.alsoNeeded?.map(({ value }) => value)).toEqual([{ licence: 'boat license' }])
})

test('the FLSA status on a line of its own counts in whatever part', () => {
  expect(noted('KNOWLEDGE AND ABILITIES\n\nKnots.\n\nFLSA: Non-Exempt').flsa?.value).toBe('non-exempt')
  expect(noted('KNOWLEDGE AND ABILITIES\n\nKnowledge of what FLSA exempt status means.').flsa).toBeUndefined()
})

test('a title that names several levels is as many classes, where each heads its own qualifications', () => {
  const page = (title: string) =>
    `City of Oakhill\n\n${title}\n\nDEFINITION\n\nMends nets.\n\nMINIMUM QUALIFICATIONS\n\nNet Mender I\n\nA diploma.\n\nNet Mender II\n\nTwo years of experience mending nets.`
  const titlesOn = (text: string) =>
    classFactsOf(specimen(text)).classes.map(({ title, asks }) => [
      title.value,
      asks.map(({ from, to }) => text.slice(from, to)).join(),
    ])
  const both = [
    ['Net Mender I', 'A diploma.'],
    ['Net Mender II', 'Two years of experience mending nets.'],
  ]
  expect(titlesOn(page('NET MENDER I/II'))).toEqual(both)
  expect(titlesOn(page('Net Mender I and II'))).toEqual(both)
  expect(titlesOn(page('Net Mender I/II/III')).map(([title]) => title)).toEqual(['Net Mender I/II/III'])
})

test('labels of still other offices', () => {
  const facts = factsOf(
    `PART II\n\nNet Mender\n\nPay Scale Group: 05\nUnion: Menders 117\n\nDUTIES\n\nNets.\n\n${ASKS}`,
  )
  expect(facts).toMatchObject({
    title: { value: 'Net Mender' },
    grade: { value: '05' },
    bargainingUnit: { value: 'MENDERS 117' },
  })
})

test('when a class was established stands in whatever part', () => {
  const behind = (line: string) =>
    noted(`PHYSICAL REQUIREMENTS\n\nAbility to mend.\n\n${line}`).established?.value
  expect(behind('Class Established (7J08) - 2/54')).toBe('1954-02')
  expect(behind('Class Extablished - 1/53')).toBe('1953-01')
  expect(behind('Class Established CSC – 9/00, Ad. Board – 12/00')).toBe('2000-09')
  expect(behind('7J09 Class Established - 6/83')).toBeUndefined()
})

test('a code that the head of the page has lost stands at its foot', () => {
  const page = (title: string) => `${title}\n\nClass Code\n\nDUTIES\n\nMends nets.\n\n${ASKS}\n\n`
  expect(factsOf(`${page('NET MENDER')}Class Code 1234 . . . . 08-14-15`).code?.value).toBe('1234')
})

test('a date behind a date is no event of the history', () => {
  const history = (line: string) => noted(`CLASS HISTORY\n\n${line}`).history.map(({ value }) => value.what)
  expect(history('6/1995 ; Ad Board - 8/1995')).toEqual([])
  expect(history('4/2003 Revised: 9/2019')).toEqual([])
  expect(history('4/2003 - The part on nets was rewritten.')).toEqual(['The part on nets was rewritten.'])
})
