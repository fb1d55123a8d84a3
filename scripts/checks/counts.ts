/** What a runner's report says, as counts. */

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** A file that could not be loaded has no tests and still failed. */
export function countVitest(report: string): Counts {
  const read: {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
    testResults: { status: string; assertionResults: { status: string }[] }[]
  } = JSON.parse(report)
  const broken = read.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some(({ status: one }) => one === 'failed'),
  )
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests + broken.length,
    skipped: read.numPendingTests + read.numTodoTests,
  }
}

/** A journey that passes only when repeated has failed. */
export function countPlaywright(report: string): Counts {
  const read: {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
    errors: unknown[]
  } = JSON.parse(report)
  const { expected, unexpected, flaky, skipped } = read.stats
  return { passed: expected, failed: unexpected + flaky + read.errors.length, skipped }
}

/** What a stage counts as: its runner's own numbers where it wrote them; a runner that broke has failed once more. */
export function judge(exitCode: number, counted: Counts | null): Counts {
  if (!counted) return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 }
  const isUntold = exitCode !== 0 && counted.failed === 0
  return isUntold ? { ...counted, failed: 1 } : counted
}
