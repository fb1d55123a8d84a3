import { describe, expect, test } from 'vitest'
import { findProblems } from '../../data/catalogue/problems.ts'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { JobClass } from '../model/catalogue.ts'
import { type Draft, draftOf, draftsOf } from './draft.ts'
import { jurisdictionFor, placeIdOf, placeNamed } from './jurisdictions.ts'
import { onFile } from './on-file.ts'
import { rankOf, rankOfTitle } from './rank.ts'
import { emptyPack, kinds, naming, reading, related, stated, within, years } from './readings.test-support.ts'
import { withDrafts } from './with-drafts.ts'

const draftIn = (pack = emptyPack, ...written: Parameters<typeof reading>): Draft => {
  const { read, text } = reading(...written)
  return draftOf(read, within(pack, text))
}
const draft = (...written: Parameters<typeof reading>): Draft => draftIn(emptyPack, ...written)
const levelOf = (title: string): number => rankOfTitle(title).level

describe('the level of responsibility', () => {
  test.each([
    ['Harbor Clerk Trainee', 1],
    ['Clerk I', 1],
    ['Clerk II', 2],
    ['Harbor Pilot', 2],
    ['Lead Harbor Pilot', 3],
    ['Senior Clerk', 3],
    ['Clerk III', 3],
    ['Clerk IV', 3],
    ['Clerk Supervisor', 4],
    ['Dock Supervisor II', 5],
    ['Dock Foreman', 4],
    ['Assistant Chief Clerk', 4],
    ['Chief Clerk', 5],
    ['Deputy Director of Docks', 5],
    ['Dock Manager', 6],
    ['Dock Manager III', 6],
    ['Dock Crew Chief', 3],
    ['Survey Party Chief', 3],
    ['Harbor Guard III (Supervisor)', 4],
  ] as const)('%s stands on level %i by its title', (title, level) => expect(levelOf(title)).toBe(level))

  test.each([
    ['Lead Paint Inspector', 2],
    ['Case Manager', 2],
    ['Assistant to the Director', 2],
    ['Senior Center Cook', 2],
  ] as const)('%s holds no word of rank', (title, level) => expect(levelOf(title)).toBe(level))

  test('what a specification says of its own class goes before its title', () => {
    const about = {
      own: 'This class is the first-line supervisory level. It reports to a manager.',
      shared: '',
    }
    expect(rankOf('Dock Specialist', about)).toEqual({
      level: 4,
      basis: { from: 'statement', words: 'first-line supervisory' },
    })
  })

  test('a supervisor at full performance is a supervisor', () => {
    const own = 'This is the full performance level.'
    expect(rankOf('Dock Supervisor', { own, shared: '' }).level).toBe(4)
    expect(rankOf('Dock Worker', { own, shared: '' }).level).toBe(2)
  })

  test('what it says of the classes around it says nothing of its own', () => {
    const own = 'It is distinguished from the entry level. The full supervisory level is the class above.'
    expect(rankOf('Dock Specialist', { own, shared: '' }).level).toBe(2)
  })

  test('where several classes share a page, each has only the lines that begin with its title', () => {
    const shared = 'This is the entry level.\nPILOT 2: second supervisory level; runs a shift.'
    expect(rankOf('Pilot 2', { own: '', shared }).level).toBe(5)
    expect(rankOf('Pilot 1', { own: '', shared }).level).toBe(1)
    expect(rankOf('Pilot 1', { own: '', shared }).basis).toEqual({ from: 'number', step: 1 })
  })
})

describe('a draft', () => {
  test('carries what the document states, and points at it instead of repeating it', () => {
    const { class: made } = draft('Harbor Clerk II', {
      code: '1234',
      says: [
        ['duties', 'DUTIES', 'Counts boats.'],
        ['qualifications', 'REQUIREMENTS', 'One year of work.'],
      ],
      more: {
        grade: stated('7'),
        pay: [
          stated({ min: 20, max: 25, period: 'hour' as const }),
          stated({ min: 30, max: 35, period: 'hour' as const }),
        ],
        revised: stated('2019-05'),
        flsa: stated('non-exempt'),
      },
    })
    expect(JobClass.parse(made)).toEqual(made)
    expect(made).toMatchObject({
      id: 'us-xx-harbor/1234',
      title: 'Harbor Clerk II',
      code: '1234',
      grade: '7',
      pay: { min: 20, max: 25, period: 'hour', currency: 'USD' },
      series: 'Harbor Clerk',
      documented: true,
      facts: [
        { label: 'FLSA status', value: 'non-exempt' },
        { label: 'Further pay range', value: '$30–$35 an hour' },
      ],
    })
    const about = {
      document: 'bulletin.txt',
      title: 'Class specification: Harbor Clerk II (1234)',
      publisher: 'Harbor City',
      dated: '2019-05',
    }
    expect(made.sources).toEqual([
      { ...about, section: 'REQUIREMENTS' },
      { ...about, section: 'DUTIES' },
    ])
    expect(JSON.stringify(made)).not.toContain('boats')
  })

  test('says of its document which classes it defines, and where it was published', () => {
    const all = ['I', 'II', 'III', 'IV', 'V'].map(step => reading(`Clerk ${step}`).read)
    const address = 'https://harbor.example/clerks'
    const [first] = draftsOf(all, { ...within(emptyPack, ''), address })
    expect(first?.class.sources[0]).toMatchObject({
      title: 'Class specification: Clerk I, Clerk II, Clerk III and 2 more',
      address,
    })
  })

  test('says that its level and what it counts as are ours', () => {
    const { class: made } = draft('Call Center Supervisor')
    expect(made.level).toBe(4)
    expect(made.yields).toEqual([
      { kind: 'customer-service.contact-center', note: 'inferred from the title' },
      { kind: 'supervision', note: 'inferred from the title' },
    ])
    expect(made.notes.join(' ')).toMatch(/level of responsibility is ours.*counts as is ours/)
  })

  test('counts as no kind that only a document proposed', () => {
    const proposed = { id: 'work.customer-service-harbor', name: 'customer service', within: ['work'] }
    const made = draftOf(reading('Customer Service Clerk', { more: { kinds: [proposed] } }).read, {
      ...within(emptyPack, ''),
      kinds: kinds.slice(0, 1),
    })
    expect(made.kinds).toEqual([proposed])
    expect(made.class.yields).toEqual([])
  })

  test('of a document without qualifications says so, and never that nothing is on file', () => {
    const { class: made } = draft('Clerk', { requirement: { id: 'mq', unknown: {} } })
    expect(made.requirement).toEqual({
      id: 'mq',
      judgement: { why: 'no qualifications were found in the document', status: 'unknown' },
    })
  })

  test('of a class on file keeps its id, its level, what it counts as and what no document is read for', () => {
    const pack = shippedCatalogue()
    const place = { id: 'us-mo', name: 'State of Missouri', shortName: 'Missouri' }
    const { read, text } = reading('Lead Customer Service Representative')
    const { class: made } = draftOf(read, { ...within(pack, text), jurisdiction: place })
    const before = pack.classes.find(({ id }) => id === 'us-mo/lead-customer-service-representative')
    expect(made.id).toBe(before?.id)
    expect([made.level, made.series, made.yields]).toEqual([before?.level, before?.series, before?.yields])
    expect([made.summary, made.duties, made.facts]).toEqual([before?.summary, before?.duties, before?.facts])
    expect(made.notes.at(-1)).toContain('version before')
  })

  test('leaves out pay that ends lower than it begins, and says so', () => {
    const { class: made } = draft('Clerk', {
      more: { pay: [stated({ min: 9, max: 2, period: 'hour' as const })] },
    })
    expect(made.pay).toBeUndefined()
    expect(made.notes.join()).toContain('left out')
  })
})

describe('the classes a draft names', () => {
  const held = 'us-xx-harbor/harbor-clerk'
  const asking = {
    requirement: years('mq', 2, ['work'], [held]),
    named: [naming('Harbor Clerk', held), naming('Mayor', 'us-xx-harbor/mayor')],
    related: [related('Harbor Chief', 'us-xx-harbor/harbor-chief', 'above' as const)],
  }

  test('come along as referenced classes where the rule or a comparison needs them, others do not', () => {
    const { referenced } = draft('Senior Harbor Clerk', asking)
    expect(referenced.map(({ id, documented, level }) => [id, documented, level])).toEqual([
      ['us-xx-harbor/harbor-chief', false, 5],
      [held, false, 2],
    ])
  })

  test('are tied to it by the relation the document states', () => {
    const { edges } = draft('Senior Harbor Clerk', asking)
    expect(edges.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['us-xx-harbor/senior-harbor-clerk', 'us-xx-harbor/harbor-chief', 'differentiated'],
      [held, 'us-xx-harbor/senior-harbor-clerk', 'qualifying'],
    ])
  })
})

test('a class that the document only names above, as whom one works under, is not said to be set apart', () => {
  const chief = related('Harbor Chief', 'us-xx-harbor/harbor-chief', 'above')
  const basis = (named: typeof chief): string | undefined =>
    draft('Harbor Clerk', { related: [named] }).edges[0]?.basis
  expect(basis(chief)).toMatch(/sets the class apart/)
  expect(basis({ ...chief, namedOnly: true })).toMatch(/names this class as one above it/)
})

describe('a document that tells again of a class on file', () => {
  const again = (more: Parameters<typeof draft>[1] = {}) => {
    const pack = {
      ...emptyPack,
      classes: [
        {
          ...draft('Harbor Clerk').class,
          tentative: 'Sent round for comment.',
          history: [{ date: '2011-04', what: 'The duties were told anew.' }],
        },
      ],
    }
    return draftIn(pack, 'Harbor Clerk', more).class
  }

  test('keeps what is on file of the same facts in its own words', () => {
    const { tentative, history } = again({
      more: {
        tentative: stated('tentative'),
        history: [
          stated({ date: '2011-04', what: 'Revised: duties.' }),
          stated({ date: '2018-06', what: 'Date' }),
        ],
      },
    })
    expect({ tentative, history }).toEqual({
      tentative: 'Sent round for comment.',
      history: [{ date: '2011-04', what: 'The duties were told anew.' }],
    })
  })

  test('adds what is new, and what is no longer so goes', () => {
    const { tentative, history } = again({
      more: {
        history: [
          stated({ date: '2011-04', what: 'Revised: duties.' }),
          stated({ date: '2024-01', what: 'Title changed.' }),
        ],
      },
    })
    expect(tentative).toBeUndefined()
    expect(history?.map(({ what }) => what)).toEqual(['The duties were told anew.', 'Title changed.'])
  })
})

describe('accepted drafts', () => {
  test('are not set apart from a neighbour of their series besides', () => {
    const second = draft('Clerk II', { related: [related('Clerk I', 'us-xx-harbor/clerk-i', 'below')] })
    expect(withDrafts(emptyPack, [draft('Clerk I'), second]).edges.map(({ kind }) => kind)).toEqual([
      'series',
    ])
  })

  test('fit into the catalogue as any record of it', () => {
    const pack = shippedCatalogue()
    const drafts = [
      draftIn(pack, 'Clerk I'),
      draftIn(pack, 'Clerk II', {
        requirement: years('mq', 1, [], ['us-xx-harbor/clerk-i', 'us-xx-pier/captain']),
        related: [related('Clerk Supervisor', 'us-xx-harbor/clerk-supervisor', 'above')],
      }),
    ]
    expect(findProblems(withDrafts(pack, drafts))).toEqual([])
  })

  test('leave every other record the very object it was', () => {
    const pack = shippedCatalogue()
    const after = withDrafts(pack, [draftIn(pack, 'Clerk I')])
    for (const each of pack.classes) expect(after.classes).toContain(each)
    expect(after.edges).toEqual(pack.edges)
  })

  test('of one series are joined in their order, and a number between two parts them', () => {
    const first = withDrafts(emptyPack, [draft('Clerk III'), draft('Clerk I')])
    const titles = (pack: typeof first): string[] =>
      pack.edges.map(({ from, to }) => `${from.split('/')[1]} → ${to.split('/')[1]}`)
    expect(titles(first)).toEqual(['clerk-i → clerk-iii'])
    const second = withDrafts(first, [draftIn(first, 'Clerk II')])
    expect(titles(second)).toEqual(['clerk-i → clerk-ii', 'clerk-ii → clerk-iii'])
  })

  test('are raised to the level of the class whose service they ask for, and say so', () => {
    const supervisor = 'us-xx-harbor/dock-supervisor'
    const asking = draft('Dock Analyst', {
      requirement: years('mq', 2, [], [supervisor]),
      named: [naming('Dock Supervisor', supervisor)],
    })
    const { classes, edges } = withDrafts(emptyPack, [asking])
    const raised = classes.find(({ title }) => title === 'Dock Analyst')
    expect(raised?.level).toBe(4)
    expect(raised?.notes.at(-1)).toContain('Dock Supervisor')
    expect(edges).toHaveLength(1)
  })

  test('stand no higher than the lowest of the classes whose service they ask for', () => {
    const requirement = years('mq', 2, [], ['us-xx-harbor/dock-supervisor', 'us-xx-harbor/clerk'])
    const { classes, edges } = withDrafts(emptyPack, [draft('Dock Analyst', { requirement })])
    const analyst = classes.find(({ title }) => title === 'Dock Analyst')
    expect(analyst?.level).toBe(2)
    expect(edges.map(({ from }) => from)).toEqual(['us-xx-harbor/clerk'])
    expect(analyst?.notes.at(-1)).toContain('Dock Supervisor')
  })

  test('of a class on file keep its level; a line that would lead down is not drawn, and the notes say so', () => {
    const pack = withDrafts(emptyPack, [draft('Dock Analyst')])
    const supervisor = 'us-xx-harbor/dock-supervisor'
    const newer = draftIn(pack, 'Dock Analyst', {
      requirement: years('mq', 2, [], [supervisor]),
      named: [naming('Dock Supervisor', supervisor)],
    })
    const { classes, edges } = withDrafts(pack, [newer])
    const analyst = classes.find(({ title }) => title === 'Dock Analyst')
    expect(analyst?.level).toBe(2)
    expect(analyst?.notes.at(-1)).toContain('no line is drawn')
    expect(edges).toEqual([])
  })

  test('replace what the older version asked service in', () => {
    const [old, other] = ['us-xx-harbor/clerk', 'us-xx-harbor/typist']
    const pack = withDrafts(emptyPack, [draft('Analyst', { requirement: years('mq', 1, [], [old]) })])
    const after = withDrafts(pack, [draftIn(pack, 'Analyst', { requirement: years('mq', 1, [], [other]) })])
    expect(after.edges.map(({ from }) => from)).toEqual([other])
    expect(after.classes.map(({ id }) => id)).toContain(old)
  })

  test('a specification takes the place of the class that was only named', () => {
    const id = 'us-xx-harbor/harbor-clerk'
    const pack = withDrafts(emptyPack, [draft('Analyst', { requirement: years('mq', 1, [], [id]) })])
    const clerk = draftIn(pack, 'Harbor Clerk', { code: '77' })
    expect(clerk.class.id).toBe(id)
    const after = withDrafts(pack, [clerk])
    expect(after.classes.find(each => each.id === id)).toMatchObject({ documented: true, code: '77' })
    expect(after.edges).toHaveLength(1)
  })
})

test('every class of a series page has a draft of its own', () => {
  const one = reading('Pilot 1', { says: [['distinguishing', 'Levels', 'PILOT 1: entry level. PILOT 2: …']] })
  const two = reading('Pilot 2')
  const drafts = draftsOf(
    [one.read, { ...two.read, sections: one.read.sections }],
    within(emptyPack, one.text),
  )
  expect(drafts.map(made => [made.class.title, made.class.level])).toEqual([
    ['Pilot 1', 1],
    ['Pilot 2', 2],
  ])
})

test('a class is found on file by code, then by title; another code is another class', () => {
  const pack = withDrafts(emptyPack, [draft('Clerk', { code: '10' }), draft('Typist')])
  const file = onFile(pack.classes)
  const idOf = (title: string, code?: string) => file.idOf({ jurisdiction: 'us-xx-harbor', title, code })
  expect(idOf('Clerk (General)', '10')).toBe('us-xx-harbor/10')
  expect(idOf('CLERK')).toBe('us-xx-harbor/10')
  expect(idOf('Clerk', '11')).toBe('us-xx-harbor/11')
  expect(idOf('Typist', '12')).toBe('us-xx-harbor/typist')
})

test.each([
  ['us-ca', 'State of California', 'California'],
  ['us-ca-los-angeles', 'Los Angeles, California', 'Los Angeles'],
  ['harbor-district', 'Harbor District', 'Harbor District'],
])('a new jurisdiction %s is called %s', (id, name, shortName) =>
  expect(jurisdictionFor(id, [])).toEqual({ id, name, shortName }),
)

test.each([
  ['State of Missouri', 'us-mo', 'Missouri'],
  ['missouri', 'us-mo', 'missouri'],
  ['City of Santa Cruz, California', 'us-ca-santa-cruz', 'Santa Cruz'],
  ['City of New York', 'us-ny-new-york', 'New York'],
  ['Santa Cruz, CA', 'us-ca-santa-cruz', 'Santa Cruz'],
  ['Los Angeles', 'us-ca-los-angeles', 'Los Angeles'],
  ['Los Angeles County, California', 'us-ca-los-angeles-county', 'Los Angeles County'],
  ['County of Marin, State of California', 'us-ca-marin', 'Marin'],
  ['Port of Lübeck', 'port-of-lubeck', 'Port of Lübeck'],
  ['  ', '', ''],
  ['…', '', '…'],
])('a person who names a place “%s” means %s', (name, id, shortName) => {
  expect(placeIdOf(name)).toBe(id)
  expect(placeNamed(id, name.trim())).toEqual({ id, name: name.trim(), shortName })
})
