import { expect, test } from 'vitest'
import { openTerminal } from './testing.ts'

interface Finding {
  rule: string
  severity: string
  classIds: string[]
  message: string
}

test('audit tells what matters in the shipped ladders first', async () => {
  const { ladder } = openTerminal()
  const findings: Finding[] = (await ladder('audit', '--json')).json()
  expect(findings.slice(0, 5).map(({ rule }) => rule)).toEqual([
    'only-through-unknown',
    'degree-wall',
    'looser-above',
    'same-range',
    'history-contradicts',
  ])
  const [first] = findings
  expect(first).toMatchObject({ severity: 'medium' })
  expect(first?.classIds[0]).toBe('us-md-montgomery/customer-service-representative-supervisor')
  expect(first?.message).toContain('no specification')
})

test('audit of one jurisdiction tells of that one, and of one that is not there what to do', async () => {
  const { ladder } = openTerminal()
  const findings: Finding[] = (await ladder('audit', '--jurisdiction', 'us-ny', '--json')).json()
  expect(findings.map(({ rule }) => rule)).toContain('degree-wall')
  for (const { classIds } of findings) expect(classIds.join()).toContain('us-ny/')
  const wrong = await ladder('audit', '--jurisdiction', 'us-xx')
  expect(wrong).toMatchObject({ exit: 2, out: '' })
  expect(wrong.err).toMatch(/^--jurisdiction: .*us-xx/)
})

test('audit in its readable form says each finding with its remedy', async () => {
  const { ladder } = openTerminal()
  const { out } = await ladder('audit', '--jurisdiction', 'us-mo')
  expect(out).toContain('MEDIUM  Same range')
  expect(out).toContain('5 years to 7 years of customer service')
  expect(out).toContain('→ Set the ranges apart')
})
