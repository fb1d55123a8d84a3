import { expect, type Download, type Locator, type Page } from '@playwright/test'

/** The dialog that makes a file of what a screen shows. */
export class Exporting {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Export', exact: true })
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Export…', exact: true }).click()
    await expect(this.sheets.first()).toBeVisible()
  }

  /** The pages of the preview. */
  get sheets(): Locator {
    return this.dialog.getByRole('region', { name: 'Preview' }).getByRole('img')
  }

  async choose(field: string, choice: string): Promise<void> {
    await this.dialog.getByRole('button', { name: new RegExp(`${field}$`) }).click()
    await this.page.getByRole('option', { name: new RegExp(`^${choice}`) }).click()
  }

  async save(): Promise<Download> {
    const download = this.page.waitForEvent('download')
    await this.dialog.getByRole('button', { name: 'Save the file' }).click()
    const saved = await download
    await expect(this.dialog).toBeHidden()
    return saved
  }
}
