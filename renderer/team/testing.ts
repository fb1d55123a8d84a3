/** For page tests of a team: a roster, and the app opened at the team it makes. */
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import type { Call } from '../../core/contract/operations.ts'
import type { RosterReading } from '../../core/contract/team-shapes.ts'
import { openTestApp, type TestApp } from '../testing/app.tsx'

export const asOf = '2026-11-22'

const HEADERS = 'Emp ID,Name,Job Title,Start Dt,Reports To,Unit'
export const ANA = '1,Ana Li,Customer Service Representative,2019-03-01,3,Calls'
export const BO = '2,Bo Chen,Customer Service Representative,2025-02-13,3,Calls'
export const DEE = '3,Dee Evans,Customer Service Supervisor,2015-01-15,,Desk'
export const CY = '4,Cy Roe,Cashier,2020-01-15,3,Desk'

/** In base64, as a file is handed over. */
export const rosterOf = (...lines: string[]): string => btoa([HEADERS, ...lines].join('\n'))

/** Prepares an import to its end; answers its task. */
export async function prepare(call: Call, base64: string, team?: string): Promise<string> {
  const reading: RosterReading = await call('team.roster.read', { file: 'roster.csv', base64 })
  const { task } = await call('team.roster.begin', {
    reading: reading.reading,
    mapping: reading.guess,
    ...(team !== undefined && { team }),
  })
  for (;;) if ((await call('team.roster.step', { task })).finished) return task
}

/** @param over stands between the app and its backend */
export async function openTestTeam(
  over?: (call: Call) => Call,
  people: readonly string[] = [ANA, BO, DEE, CY],
): Promise<TestApp> {
  const app = await openTestApp(
    '/team',
    async ({ call }) => {
      const task = await prepare(call, rosterOf(...people))
      await call('team.roster.apply', { task, name: 'Calls', remember: 'Workday' })
      return { asOf }
    },
    over,
  )
  await expect.element(page.getByRole('grid')).toBeVisible()
  return app
}
