import { expect, type Locator, type Page } from '@playwright/test'

/** “Find anything”: every screen, class, person and action by a few letters. */
export class Palette {
  readonly page: Page
  readonly dialog: Locator
  readonly found: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Find anything' })
    this.found = this.dialog.getByRole('menuitem')
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k')
    await expect(this.dialog).toBeVisible()
  }

  /** Types some letters of a name and takes what stands first. */
  async take(letters: string, name: string): Promise<void> {
    await this.open()
    await this.page.keyboard.type(letters)
    await expect(this.found.first()).toHaveAccessibleName(new RegExp(`^${name}`))
    await this.page.keyboard.press('Enter')
    await expect(this.dialog).toBeHidden()
  }
}
