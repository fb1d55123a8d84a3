import { expect, test } from 'vitest'
import { openTerminal } from './testing.ts'

interface Listed {
  id: string
  title: string
  jurisdiction: string
  code: string | null
  grade: string | null
  level: number
  documented: boolean
}

test('classes lists the whole catalogue, documented and referenced', async () => {
  const { ladder } = openTerminal()
  const listed: Listed[] = (await ladder('classes', '--json')).json()
  expect(listed.filter(({ documented }) => documented)).toHaveLength(12)
  expect(listed.length).toBeGreaterThan(12)
  expect(listed.find(({ id }) => id === 'us-ny/2515100')).toMatchObject({
    title: 'Customer Service Representative 1',
    jurisdiction: 'us-ny',
    code: '2515100',
    grade: '9',
    level: 2,
    documented: true,
  })
  expect(listed.find(({ id }) => id === 'us-mo/customer-service-manager')).toMatchObject({
    grade: 'G8',
    code: null,
  })
})

test('classes of one jurisdiction, by words, at most so many', async () => {
  const { ladder } = openTerminal()
  const ids = async (...words: string[]): Promise<string[]> => {
    const found: Listed[] = (await ladder('classes', '--json', ...words)).json()
    return found.map(({ id }) => id)
  }
  expect(await ids('--jurisdiction', 'us-mo')).toHaveLength(5)
  expect((await ids('--search', 'manager'))[0]).toBe('us-mo/customer-service-manager')
  expect(await ids('--search', '2515300')).toEqual(['us-ny/2515300'])
  expect(await ids('--limit', '3')).toHaveLength(3)
  expect(await ids('--asks', 'high school', '--jurisdiction', 'us-md')).toEqual(['us-md/001288'])
  expect(await ids('--asks', 'high school', '--search', '001288')).toEqual(['us-md/001288'])
  expect(await ids('--search', '"; DROP TABLE classes; -- <b>')).toEqual([])
  expect(await ids()).toHaveLength(20)
})

test('a jurisdiction or a class that is not there is wrong input', async () => {
  const { ladder } = openTerminal()
  expect(await ladder('classes', '--jurisdiction', 'us-xx')).toMatchObject({ exit: 2, out: '' })
  expect((await ladder('classes', '--jurisdiction', 'us-xx')).err).toMatch(/^--jurisdiction: .*us-xx/)
  expect((await ladder('class', 'us-mo/nobody')).err).toMatch(/^ID: .*us-mo\/nobody/)
  expect((await ladder('class', 'Manager')).err).toMatch(/write a class as us-md\/001288/)
})

test('class shows what is demanded, yielded and on the ladder', async () => {
  const { ladder } = openTerminal()
  const detail: Record<string, unknown> = (await ladder('class', 'us-md/001288', '--json')).json()
  expect(detail).toMatchObject({
    id: 'us-md/001288',
    code: '001288',
    requirement: { all: expect.any(Array) },
  })
  for (const field of ['title', 'substitutions', 'yields', 'sources', 'edges'])
    expect(detail[field], field).toEqual(expect.anything())
  const { out } = await ladder('class', 'us-md/001288')
  expect(out).toContain('Customer Care Agent Lead/Advanced')
  expect(out).toContain('Sources:')
})

test('a referenced class says that its requirements are not on file', async () => {
  const { ladder } = openTerminal()
  const detail: unknown = (await ladder('class', 'us-md/customer-care-agent-iii', '--json')).json()
  expect(detail).toMatchObject({ documented: false, requirement: { unknown: {} } })
  expect((await ladder('class', 'us-md/customer-care-agent-iii')).out).toContain('not on file')
})
