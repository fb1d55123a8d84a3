/** What `npm test` says while it runs. */

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const testWords = {
  unknown: (names: readonly string[], known: readonly string[]) =>
    `There is no stage ${names.join(', ')}; there are ${known.join(', ')}`,
  building: 'building the page and Electron’s parts…',
  begun: (stage: string, about: string) => `… ${stage}: ${about}`,
  done: (stage: string, { passed, failed, skipped }: Counts, seconds: number) =>
    `${failed === 0 ? '✓' : '✗'} ${stage}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''} (${seconds.toFixed(0)} s)`,
  failed: (stage: string, said: string) => `── ${stage} ${'─'.repeat(60)}\n${said.trim()}\n${'─'.repeat(64)}`,
  left: (stage: string, why: string) => `– ${stage}: skipped, because ${why}`,
  noElectron: 'Electron’s binary is not on this disk; `npm start -- --electron` gets it',
  noDisplay: 'there is no display for its window; on Linux run it under xvfb-run',
  noBrowser: 'needs a Chromium; the line above says how to get one',
  skipped: (skipped: number) => `${skipped} skipped, each with its reason in its runner’s report`,
  total: (passed: number, failed: number) => `${passed} passed, ${failed} failed`,
}
