import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../catalogue/index.ts'
import { openTestBackend, refusalOf } from '../testing/folders.ts'

const pack = shippedCatalogue()
const find = (backend: ReturnType<typeof openTestBackend>, text: string, limit?: number): string[] =>
  backend.ask('catalogue.search', { text, ...(limit !== undefined && { limit }) }).map(({ id }) => id)

describe('finding classes', () => {
  const asked: [text: string, first: string][] = [
    ['001288', 'us-md/001288'],
    ['us-ny/2515400', 'us-ny/2515400'],
    ['customer service manager', 'us-mo/customer-service-manager'],
    ['lead agent', 'us-co-denver/lead-customer-service-agent'],
    ['Managers', 'us-mo/customer-service-manager'],
    ['care superv', 'us-md/customer-care-agent-supervisor'],
    ['15400', 'us-ny/2515400'],
    ['ergency comm', 'us-co-denver/lead-emergency-communications-operator'],
    ['  LEAD   Emergency ', 'us-co-denver/lead-emergency-communications-operator'],
  ]
  test.each(asked)('“%s” finds %s first', (text, first) => {
    expect(find(openTestBackend(), text)[0]).toBe(first)
  })

  test('a word of its duties finds a class whose title lacks it', () => {
    const found = find(openTestBackend(), 'overtime')
    expect(found).toContain('us-md/001288')
    expect(found.length).toBeLessThan(pack.classes.length)
  })

  test('every class by any four letters of its title, and by its code', () => {
    const backend = openTestBackend()
    fc.assert(
      fc.property(fc.constantFrom(...pack.classes), fc.nat(100), ({ id, title, code }, at) => {
        const word = title.split(' ').find(part => part.length >= 4) ?? title
        const from = at % (word.length - 3)
        expect(find(backend, word.slice(from, from + 4))).toContain(id)
        if (code !== undefined) expect(find(backend, code)[0]).toBe(id)
      }),
    )
  })

  test('whatever is typed, nothing breaks and no more than the limit comes', () => {
    const backend = openTestBackend()
    const signs = fc.constantFrom(
      '"',
      "'",
      '*',
      '(',
      ')',
      '^',
      ':',
      '-',
      '+',
      '{',
      '}',
      'NEAR(',
      'AND',
      'OR',
      'NOT',
      'title:',
      '\0',
      '%',
      ';',
      '--',
      'é',
      '🙂',
      'lead',
      '2',
      ' ',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(signs, { maxLength: 8 }).map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (text, limit) => {
        const found = find(backend, text, limit)
        expect(found.length).toBeLessThanOrEqual(limit)
        expect(new Set(found).size).toBe(found.length)
      }),
      { numRuns: 400 },
    )
  })

  test('words of the query language are words', () => {
    const backend = openTestBackend()
    expect(find(backend, 'manager OR zebra')).toEqual([])
    expect(find(backend, 'title:manager')).toEqual([])
    expect(find(backend, '***')).toEqual([])
  })

  test('no text lists all in the order of the catalogue, of one jurisdiction or of all', () => {
    const { ask } = openTestBackend()
    expect(ask('catalogue.search', {}).map(({ id }) => id)).toEqual(pack.classes.map(({ id }) => id))
    expect(ask('catalogue.search', { text: ' ', limit: 3 })).toHaveLength(3)
    const ofMissouri = pack.classes.filter(({ jurisdiction }) => jurisdiction === 'us-mo').map(({ id }) => id)
    expect(ask('catalogue.search', { jurisdiction: 'us-mo' }).map(({ id }) => id)).toEqual(ofMissouri)
    expect(
      ask('catalogue.search', { jurisdiction: 'us-mo', text: 'supervisor' }).map(({ id }) => id)[0],
    ).toBe('us-mo/customer-service-supervisor')
  })

  test('an unknown jurisdiction is refused by name', () => {
    const { ask } = openTestBackend()
    expect(refusalOf(() => ask('catalogue.search', { jurisdiction: 'us-zz' }))).toMatchObject({
      code: 'not-found',
      field: 'jurisdiction',
      message:
        'There is no jurisdiction “us-zz” in the catalogue; there are us-md, us-mo, us-co-denver, us-ny and us-md-montgomery.',
    })
  })
})
