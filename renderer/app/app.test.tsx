import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Refusal } from '../../core/contract/refusal.ts'
import { openTestApp, type TestApp } from '../testing/app.tsx'

const asOf = '2026-11-22'
let app: TestApp
afterEach(() => app.close())

const who = () => page.getByRole('button', { name: /^Who, and as of when/ })

describe('the corner that says who and when', () => {
  test('goes from one kept profile to another', async () => {
    app = await openTestApp('/ladder', async ({ call }) => {
      await call('profile.openSample', { sample: 'bachelor-graduate' })
      const { id } = await call('profile.openSample', { sample: 'missouri-representative' })
      return { asOf, profile: id }
    })
    await expect.element(who()).toHaveAccessibleName(/Dana Whitlow/)
    await who().click()
    await page
      .getByRole('listbox', { name: 'Profiles', exact: true })
      .getByRole('option', { name: /Ines Halloran/ })
      .click()
    await expect.element(who()).toHaveAccessibleName(/Ines Halloran/)
    await expect.poll(() => document.querySelector('.who-panel')).toBeNull()
  })

  test('closes when the open profile is taken again, which stays open', async () => {
    app = await openTestApp('/ladder', async ({ call }) => {
      const { id } = await call('profile.openSample', { sample: 'missouri-representative' })
      return { asOf, profile: id }
    })
    await who().click()
    await page
      .getByRole('listbox', { name: 'Profiles', exact: true })
      .getByRole('option', { name: /Dana Whitlow/ })
      .click()
    await expect.poll(() => document.querySelector('.who-panel')).toBeNull()
    await expect.element(who()).toHaveAccessibleName(/Dana Whitlow/)
  })

  test('asks about another day, and only about one that somebody may mean', async () => {
    app = await openTestApp('/ladder', () => Promise.resolve({ asOf }))
    await who().click()
    await page.getByLabelText('As of').fill('2030-01-31')
    await expect.element(who()).toHaveAccessibleName(/as of 31 Jan 2030/)
    await page.getByLabelText('As of').fill('0203-01-31')
    await expect.element(page.getByText(/Write a date that exists/)).toBeVisible()
    await expect.element(who()).toHaveAccessibleName(/as of 31 Jan 2030/)
  })
})

describe('the window', () => {
  test('offers first of all to go past the rail, to the screen', async () => {
    app = await openTestApp('/me', () => Promise.resolve({ asOf }))
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    page.getByRole('button', { name: 'Find', exact: true }).element().focus()
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    await expect.element(page.getByRole('button', { name: 'Skip to the screen' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus()
    await userEvent.keyboard('{Tab}')
    expect(document.querySelector('.rail')?.contains(document.activeElement)).toBe(false)
  })

  test('goes on from the name of a screen when what led there is gone', async () => {
    app = await openTestApp('/ladder', () => Promise.resolve({ asOf }))
    const begin = page.getByRole('button', { name: 'New profile' })
    await expect.element(begin).toBeVisible()
    begin.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: 'My profile', level: 1 })).toHaveFocus()
  })

  test('puts whoever finds a class by keys into what it says', async () => {
    app = await openTestApp('/ladder', () => Promise.resolve({ asOf }))
    await expect.element(page.getByRole('button', { name: 'New profile' })).toBeVisible()
    await userEvent.keyboard('{Control>}k{/Control}')
    await page.getByRole('textbox', { name: 'Find anything' }).fill('2515400')
    await userEvent.keyboard('{Enter}')
    await expect
      .element(page.getByRole('complementary', { name: 'Customer Service Representative 4' }))
      .toBeVisible()
    await userEvent.keyboard('{Tab}')
    await expect.poll(() => document.activeElement?.closest('.side-panel') !== null).toBe(true)
  })

  test('comes back as it was left', async () => {
    app = await openTestApp('/ladder', () => Promise.resolve({ asOf, theme: 'dark' as const }))
    await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark')
    app.go('/compare/us-ny/2515100')
    await expect
      .poll(async () => (await app.call('settings.get', {}))['view'])
      .toMatchObject({ lastPath: '/compare/us-ny/2515100', theme: 'dark' })
  })

  test('is in a backup as it is in sight, however slow its keeping', async () => {
    const done: string[] = []
    const { promise: slowDisk, resolve: goOn } = Promise.withResolvers<void>()
    app = await openTestApp(
      '/ladder',
      () => Promise.resolve({ asOf }),
      call => async (operation, input) => {
        if (operation === 'settings.set') await slowDisk
        const answer = await call(operation, input)
        done.push(operation)
        return answer
      },
    )
    await page.getByRole('button', { name: 'New profile' }).click()
    await expect.element(who()).toHaveAccessibleName(/as of/)
    // Longer than the window waits before it keeps what changed: the keeping is on its way.
    await new Promise(resolve => setTimeout(resolve, 600))
    await userEvent.keyboard('{ControlOrMeta>}k{/ControlOrMeta}')
    await userEvent.keyboard('back up')
    await page.getByRole('menuitem', { name: 'Back up everything…' }).click()
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(done).not.toContain('store.backup')
    goOn()
    await expect.poll(() => done).toContain('store.backup')
    expect(done.indexOf('settings.set')).toBeLessThan(done.indexOf('store.backup'))
  })

  test('tells a refused write in its own words, and keeps what was there', async () => {
    app = await openTestApp(
      '/ladder',
      () => Promise.resolve({ asOf }),
      call => (operation, input) =>
        operation === 'profile.create'
          ? Promise.reject(new Refusal('database', 'There is no room left on the disk.'))
          : call(operation, input),
    )
    await page.getByRole('button', { name: 'New profile' }).click()
    await expect.element(page.getByText('There is no room left on the disk.')).toBeVisible()
    await expect.element(who()).toHaveAccessibleName(/No profile open/)
  })

  test('says why the database cannot be used, and the ways forward', async () => {
    const why = 'The database rungs.sqlite is damaged. Restore a backup, or start anew.'
    app = await openTestApp(
      '/ladder',
      () => Promise.resolve({ asOf }),
      call => (operation, input) =>
        operation === 'settings.get' ? Promise.reject(new Refusal('database', why)) : call(operation, input),
    )
    await expect.element(page.getByText(why)).toBeVisible()
    for (const way of ['Try again', 'Restore a backup', 'Start anew'])
      await expect.element(page.getByRole('button', { name: way })).toBeVisible()
  })

  test('says when the host does not answer, and takes it back when it does', async () => {
    let isGone = false
    const lost = Object.assign(new Error('gone'), { name: 'ConnectionLost' })
    app = await openTestApp(
      '/ladder',
      () => Promise.resolve({ asOf }),
      call => (operation, input) => (isGone ? Promise.reject(lost) : call(operation, input)),
    )
    await expect.element(page.getByRole('button', { name: 'New profile' })).toBeVisible()
    isGone = true
    await page.getByRole('button', { name: 'New profile' }).click()
    await expect.element(page.getByText('Rungs does not answer.')).toBeVisible()
    isGone = false
    await page.getByRole('button', { name: 'New profile' }).click()
    await expect.element(page.getByText('Rungs does not answer.')).not.toBeInTheDocument()
  })

  test('an address that leads nowhere leads to the ladder', async () => {
    app = await openTestApp('/no-such-screen/at-all', () => Promise.resolve({ asOf }))
    await expect.element(page.getByRole('heading', { name: 'Ladders' })).toBeVisible()
    await userEvent.keyboard('?')
    await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  })
})
