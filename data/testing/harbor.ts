/** A backend whose review list holds specifications of a harbor, and what is asked of it again and again. */
import { expect } from 'vitest'
import { openTestBackend, type TestBackend } from './folders.ts'
import { CLERK_I, CLERK_II, importTexts, reviewOf } from './specifications.ts'

export const CLERKS = { 'clerk-1.txt': CLERK_I, 'clerk-2.txt': CLERK_II }

export async function harbor(documents: Record<string, string> = CLERKS, dir?: string): Promise<TestBackend> {
  const backend = openTestBackend(dir)
  await importTexts(backend, documents)
  return backend
}

export const accept = (backend: TestBackend, ...titles: string[]) =>
  backend.ask('review.accept', { ids: titles.map(title => reviewOf(backend, title).id) })

/** Nothing kept is damaged. */
export const whole = (backend: TestBackend): void =>
  expect(backend.ask('store.check', {}).problems).toEqual([])
