import { expect, test } from 'vitest'
import { countPlaywright, countVitest, judge } from './counts.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map(one => ({ status: one })),
})
const vitestReport = (testResults: object[], numPassedTests: number, numFailedTests: number): string =>
  JSON.stringify({ numPassedTests, numFailedTests, numPendingTests: 1, numTodoTests: 0, testResults })

test('tests are counted as their runner counted them', () => {
  const report = vitestReport([file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')], 3, 1)
  expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 1 })
})

test('a test file that could not be loaded has failed, though it has no tests', () => {
  expect(countVitest(vitestReport([file('failed')], 0, 0)).failed).toBe(1)
})

test('a journey that passed only when repeated has failed', () => {
  const report = JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] })
  expect(countPlaywright(report)).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test('a journey’s file that could not be loaded has failed, though it has no journeys', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  expect(countPlaywright(JSON.stringify({ stats, errors: [{ message: 'broken' }] })).failed).toBe(1)
})

test('a check without tests counts once', () => {
  expect(judge(0, null)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(judge(2, null)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a runner that crashed after its tests passed has failed', () => {
  expect(judge(1, { passed: 40, failed: 0, skipped: 0 })).toEqual({ passed: 40, failed: 1, skipped: 0 })
  expect(judge(1, { passed: 40, failed: 2, skipped: 0 }).failed).toBe(2)
})
