import { expect, test } from './app.ts'

test('a whole journey asks nobody but the program: no request leaves this computer', async ({
  app,
  host,
}) => {
  test.skip(
    host === 'electron',
    'there the page asks over IPC; the fixture watches every journey for requests',
  )
  const { rungs, watch } = app
  await rungs.person.openSample('Dana Whitlow')
  for (const screen of ['Me', 'Gap', 'Plan', 'Compare', 'Ladder'] as const) await rungs.goTo(screen)
  await rungs.palette.take('001288', 'Customer Care Agent Lead/Advanced')
  await rungs.page.reload()
  await rungs.person.expectOpen('Dana Whitlow')
  const { origin } = new URL(rungs.page.url())
  const asked = new Set(watch.asked.map(url => new URL(url).origin))
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect([...asked]).toEqual([origin])
  expect(watch.asked.length, 'the journey asked at all').toBeGreaterThan(20)
})
