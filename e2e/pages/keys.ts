import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const MOST_STOPS = 80

/** A person without a mouse. */
export class Keys {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text)
  }

  /** Goes on by Tab until the target has the focus, and shows it. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    const reached = target.and(this.page.locator(':focus-visible'))
    for (let stop = 0; stop < MOST_STOPS && (await reached.count()) === 0; stop += 1) await this.press('Tab')
    await expect(reached, 'it can be reached by Tab').toHaveCount(1)
  }
}
