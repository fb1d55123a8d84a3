import { expect, test } from 'vitest'
import { openTestBackend, refusalOf } from '../testing/folders.ts'
import { CLERK_I, importTexts, reviewOf } from '../testing/specifications.ts'

const PHRASE = { phrase: 'quayside hospitality', means: { kind: 'customer-service.public' } }
const asks = (amount: string): string => CLERK_I.replace('customer service', amount)

test('a phrase that HR adds is understood from then on', async () => {
  const backend = openTestBackend()
  const text = asks(PHRASE.phrase)
  const kindsIn = (title: string) => {
    const { requirement } = backend.ask('review.get', { id: reviewOf(backend, title).id }).reading
    return 'experience' in requirement ? requirement.experience.kinds : []
  }
  await importTexts(backend, { 'before.txt': text })
  expect(kindsIn('Harbor Clerk I')).not.toContain('customer-service.public')
  expect(backend.ask('language.add', PHRASE)).toEqual([PHRASE])
  await importTexts(backend, { 'after.txt': text.replace('HARBOR CLERK I', 'BERTH CLERK') })
  expect(kindsIn('Berth Clerk')).toEqual(['customer-service.public'])
})

test('a phrase is one whatever its case; taking it away is undone', () => {
  const { ask } = openTestBackend()
  ask('language.add', PHRASE)
  const narrower = { phrase: 'Quayside  Hospitality', means: { says: 'nothing' as const } }
  expect(ask('language.add', narrower)).toEqual([narrower])
  expect(ask('language.remove', { phrase: PHRASE.phrase })).toEqual([])
  ask('history.undo', {})
  expect(ask('language.phrases', {})).toEqual([narrower])
  expect(ask('store.check', {}).problems).toEqual([])
})

test('a phrase for a kind that there is not is refused', () => {
  const { ask } = openTestBackend()
  const unknown = { phrase: 'juggling', means: { kind: 'juggling' } }
  expect(refusalOf(() => ask('language.add', unknown))).toMatchObject({
    code: 'not-found',
    field: 'means.kind',
  })
})
