import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Rungs } from './pages/rungs.ts'

/** The same marks stand in both themes: in the dark one only colours can go wrong. */
const THEMES = [
  { colorScheme: 'light', rules: null },
  { colorScheme: 'dark', rules: ['color-contrast'] },
] as const

/** React Aria puts a hidden button for screen readers beside the dialog in a popover: outside of every landmark. */
export const IN_A_POPOVER = ['region']

/** No violation of any rule of axe's, in light and in dark. */
export async function expectAccessible(
  { page }: Rungs,
  screen: string,
  without: string[] = [],
): Promise<void> {
  for (const { colorScheme, rules } of THEMES)
    await test.step(`${screen}, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const axe = new AxeBuilder({ page })
        // One document, no frames: no second page is needed to gather the result.
        .setLegacyMode(true)
        .disableRules(without)
      const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze()
      const told = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }))
      expect.soft(told, `${screen}, ${colorScheme}`).toEqual([])
    })
}
