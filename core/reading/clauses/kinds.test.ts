/** What proposed kinds are called, and what a catalogue that has them changes. The sentences are ours. */
import { describe, expect, test } from 'vitest'
import kinds from '../../../data/catalogue/kinds.json' with { type: 'json' }
import { namesFor } from '../names/index.ts'
import { asked, read } from './clauses.test-support.ts'
import { type ClauseReading, readClause } from './read-clause.ts'

const namesOf = ({ kinds: proposed }: ClauseReading): string[] => proposed.map(({ name }) => name)

test.each([
  [
    'a tide program, which has included the mending of nets',
    'work in a tide program, including the mending of nets',
  ],
  ['pier work that must have involved welding', 'pier work involving welding'],
  ['keeping seals which must have been in a harbor aquarium', 'keeping seals in a harbor aquarium'],
  ['at least two of the following: nets and tides', 'work in at least two of the following: nets and tides'],
  ['services provided by piers', 'work in services provided by piers'],
  ['mending nets, and at the level of a Harbor Clerk', 'mending nets'],
  [
    'net mending at or above the full performance level',
    'work in net mending at or above the full performance level',
  ],
])('experience in %s is called “%s”', (work, name) => {
  expect(namesOf(read(`Two years of experience in ${work}`))).toEqual([name])
})

test.each([
  ['clerical experience in a harbor office', 'clerical work in a harbor office'],
  ['experience in a managerial capacity', 'work in a managerial capacity'],
  ['experience in a responsible administrative capacity', 'work in an administrative capacity'],
  ['professional experience performing tide research', 'professional work performing tide research'],
  ['experience as a licensed rope maker with a fleet', 'work as a licensed rope maker with a fleet'],
  ['experience performing the duties of a rigger in a loft', 'work as a rigger in a loft'],
  ['experience in the mechanical trades', 'work in the mechanical trades'],
  ['experience involving the care of seals', 'work involving the care of seals'],
  ['experience in mechanical work on pumps', 'mechanical work on pumps'],
  ['experience above the trainee level', 'work above the trainee level'],
])('%s is called “%s”, with the words that join it', (work, name) => {
  expect(namesOf(read(`Two years of ${work}.`))).toEqual([name])
})

test.each([
  ['pump and/or rope experience or net experience', 'pump and/or rope work or net experience'],
  ['customer service experience or supervisory experience', 'customer service or supervisory experience'],
])('the “or” between %s is kept: one of them does', (work, name) => {
  expect(namesOf(read(`Two years of ${work}.`))).toEqual([name])
})

describe('one kind', () => {
  const idOf = (work: string): unknown => asked(`Two years of ${work}.`)
  test.each([
    ['clerical work', 'clerical experience'],
    ['experience in clerical duties', 'clerical work experience'],
    ['work involving tide tables', 'experience in tide tables'],
  ])('is “%s” and “%s”', (one, other) => {
    expect(idOf(one)).toEqual(idOf(other))
  })

  test.each([
    ['experience in pumps and ropes', 'experience in pumps or ropes'],
    [
      'experience in mending nets, ropes and sails of every make and mesh',
      'experience in mending nets, ropes or sails of every make and mesh',
    ],
  ])('is not “%s” and “%s”', (one, other) => {
    expect(idOf(one)).not.toEqual(idOf(other))
  })
})

test('a long description of the work is kept to its last word', () => {
  const ways = Array.from({ length: 40 }, (_, at) => `mending nets of mesh ${at + 1}`).join(', ')
  expect(namesOf(read(`Two years of experience in the craft of ${ways}.`))).toEqual([
    `work in the craft of ${ways}`,
  ])
})

test.each([
  'rigging work following the completion of a recognized apprenticeship',
  'experience in piloting after licensure as a pilot',
])('%s asks for more than work, and is to be checked', work => {
  expect(read(`Two years of ${work}.`).confidence).toBe('check')
})

describe('a kind that was accepted', () => {
  const again = (sentence: string): [ClauseReading, ClauseReading] => {
    const first = read(sentence)
    const names = namesFor({ classes: [], jurisdiction: 'us-xx', batchTitles: [] })
    const context = { jurisdiction: 'us-xx', kinds: [...kinds, ...first.kinds], names }
    return [first, readClause(sentence, { from: 0, to: sentence.length }, context, () => 'n1')]
  }

  test('makes a copy of its document no surer than the document was', () => {
    const [first, second] = again('Two years of experience in work comparable to a harbor watch.')
    expect(first.confidence).toBe('check')
    expect(second.confidence).toBe('check')
    expect(second.kinds).toEqual([])
  })

  test('is what its own words mean, though parts of them are kinds, too', () => {
    const harbor = { id: 'harbor', name: 'Harbor', within: ['work'] }
    const sentence = 'Two years of customer service experience in a harbor.'
    const [{ kinds: proposed }] = again(sentence)
    const names = namesFor({ classes: [], jurisdiction: 'us-xx', batchTitles: [] })
    const context = { jurisdiction: 'us-xx', kinds: [...kinds, harbor, ...proposed], names }
    expect(readClause(sentence, { from: 0, to: sentence.length }, context, () => 'n1').node).toMatchObject({
      experience: { kinds: [proposed[0]?.id] },
    })
  })

  test('is not asked where a word more narrows it', () => {
    const [{ kinds: tolls }] = again('Two years of experience in dock toll collection.')
    const names = namesFor({ classes: [], jurisdiction: 'us-xx', batchTitles: [] })
    const sentence = 'Two years of field dock toll collection experience'
    const narrower = readClause(
      sentence,
      { from: 0, to: sentence.length },
      { jurisdiction: 'us-xx', kinds: [...kinds, ...tolls], names },
      () => 'n1',
    )
    expect(namesOf(narrower)).toEqual(['field dock toll collection work'])
  })
})

describe('what stands in brackets beside the work', () => {
  test.each([
    [
      'Two years of experience splicing ropes (of hemp alone) in a loft.',
      'splicing ropes (of hemp alone) in a loft',
    ],
    ['Two years of experience (outside the harbor) mending nets.', 'work outside the harbor mending nets'],
  ])('%s is part of the kind', (sentence, name) => {
    expect(read(sentence)).toMatchObject({ kinds: [{ name }], confidence: 'certain' })
  })

  test('says nothing where it is short for the words before it, or a wish', () => {
    expect(asked('Two years of customer service (CS) experience.')).toMatchObject({
      experience: { kinds: ['customer-service'] },
    })
    expect(read('Two years of experience in splicing (preferably hemp).')).toMatchObject({
      kinds: [{ name: 'splicing' }],
    })
  })
})

test.each([
  ['One year of experience at such work', 'check'],
  ['Two years of experience performing such work on pumps of high pressure', 'check'],
  ['Two years of experience supervising such a system', 'check'],
  ['Two years of experience in one or more of these trades', 'check'],
  ['Two years of experience in a guard in a rank not lower than bosun', 'check'],
  ['Two years of experience in such areas as charting tides', 'certain'],
])('%s: such work is said elsewhere, unless “as” says it', (sentence, confidence) => {
  expect(read(sentence).confidence).toBe(confidence)
})

test('what is done “in providing” something is the work, and not what a comparable class provides', () => {
  expect(
    namesOf(
      read(
        'Two years of experience as a Harbor Clerk or in a class at that level applying rules in providing water to ships.',
      ),
    ),
  ).toEqual(['applying rules in providing water to ships'])
})

test.each([
  [
    'experience mending nets in a loft, a shed, or similar shop',
    'mending nets in a loft, a shed or similar shop',
  ],
  ['experience in sail lofts or comparable rigging shops', 'work in sail lofts or comparable rigging shops'],
])('%s: what is like it is said with it', (work, name) => {
  const reading = read(`Two years of ${work}.`)
  expect([namesOf(reading), reading.confidence]).toEqual([[name], 'certain'])
})

test.each([
  ['as a journey-level rigger or the equivalent', 'check'],
  ['in rigging or equivalent as determined by the port', 'check'],
])('experience %s: like what is not said', (work, confidence) => {
  expect(read(`Two years of experience ${work}.`).confidence).toBe(confidence)
})

test.each([
  ['mending nets; splicing ropes; or painting buoys', 'certain'],
  ['in mending nets; and training divers', 'certain'],
  ['mending nets; splicing ropes; and a diver’s licence', 'check'],
  ['in nets; ropes; or buoys', 'check'],
])('experience %s: a list whose entries go on as the first does is one', (work, confidence) => {
  expect(read(`Two years of experience ${work}.`).confidence).toBe(confidence)
})

test.each([
  ['in the preparation of tide tables', 'certain'],
  ['of laboratory research in tides', 'check'],
])('one year %s: what is prepared is work, research may be study', (work, confidence) => {
  expect(read(`One year ${work}.`).confidence).toBe(confidence)
})

test('whose office it is, is no employer: the words stay whole', () => {
  expect(
    namesOf(read('Two years of experience sorting mail in the Department of Ferries’ ticket office.')),
  ).toEqual(['sorting mail in the Department of Ferries’ ticket office'])
})

test('“paid” beside “volunteer” is a sort of experience; before other words it narrows nothing', () => {
  const work = 'paid, volunteer, or life work in mending nets'
  expect(namesOf(read('One year of paid, volunteer, or life experience in mending nets'))).toEqual([work])
  expect(namesOf(read('One year of paid, continuous pump experience'))).toEqual(['pump work'])
})

test.each([
  ['performing or directing field surveys', 'performing or directing field surveys'],
  ['performing field surveys', 'field surveys'],
  ['in the net repair work', 'net repair work'],
  [
    'of experience performing technical duties which provide a broad knowledge of tides',
    'technical duties providing a broad knowledge of tides',
  ],
  [
    'of experience in repairs including at least two of the following classes of nets: hemp, cotton, or steel',
    'work in repairs including at least two of the following classes of nets: hemp, cotton, or steel',
  ],
])('two years %s: what is done, as the words say it', (work, name) => {
  const reading = read(`Two years ${work}.`)
  expect(namesOf(reading)).toEqual([name])
  expect(reading.confidence).toBe('certain')
})

test('duties that include something are work including it', () => {
  const reading = read(
    'Two years of administrative experience in the Oakhill Department of Nets performing duties that include mending nets.',
  )
  expect(namesOf(reading)).toContain('administrative work including mending nets')
})

test('to direct surveys is another kind than to perform or direct them', () => {
  const [both] = read('Two years performing or directing surveys.').kinds
  const [one] = read('Two years directing surveys.').kinds
  expect(both?.id).not.toBe(one?.id)
})

test('what a class at a level gives knowledge of is called so', () => {
  const reading = read(
    'One year of experience performing net duties which provides a broad knowledge of tides, in a class with a level of responsibility equivalent to a Senior Net Clerk.',
  )
  expect(namesOf(reading)).toEqual(['net duties providing a broad knowledge of tides'])
})

test.each([
  ['performing clerical duties as a Harbor Clerk', ['clerical duties']],
  ['performing the duties of a Harbor Clerk', []],
  [
    'in an administrative capacity equivalent in responsibility to a Senior Harbor Engineer, in work involving pumps',
    ['work in an administrative capacity in work involving pumps'],
  ],
  ['in a capacity equivalent to a Harbor Clerk', []],
  [
    'in net work for the harbor office performing duties of a class at a level not less than that of Harbor Clerk',
    ['net work for the harbor office'],
  ],
  [
    "mending nets in the Port Department's Rope Works section, in one of three areas",
    ['mending nets in one of three areas', "service in the Port Department's Rope Works section"],
  ],
])('two years of experience %s: no word of the work is lost', (work, names) => {
  expect(namesOf(read(`Two years of experience ${work}.`))).toEqual(names)
})
