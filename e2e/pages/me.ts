import type { Locator, Page } from '@playwright/test'
import { contentOf, type SavedFile } from './saved-file.ts'

export class Me {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  job(name: string): Locator {
    return this.page.getByRole('grid', { name: 'Jobs' }).getByRole('row', { name })
  }

  study(name: string): Locator {
    return this.page.getByRole('grid', { name: 'Study' }).getByRole('row', { name })
  }

  get timeline(): Locator {
    return this.page.getByRole('group', { name: 'Jobs and study over time' })
  }

  async add(what: 'a job' | 'study' | 'a licence'): Promise<void> {
    await this.page.getByRole('button', { name: `Add ${what}` }).click()
  }

  /** What the work was. */
  async tick(kind: string): Promise<void> {
    await this.form.getByRole('group', { name: 'What the work was' }).getByText(kind, { exact: true }).click()
  }

  /** The fields of what is picked. */
  get form(): Locator {
    return this.page.getByRole('complementary')
  }

  field(label: string): Locator {
    return this.form.getByRole('textbox', { name: label, exact: true })
  }

  async setField(label: string, text: string): Promise<void> {
    await this.field(label).fill(text)
    await this.field(label).press('Enter')
  }

  async choose(action: 'Rename…' | 'Remove this profile'): Promise<void> {
    await this.page.getByRole('button', { name: 'More about this profile' }).click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }

  async saveAsFile(): Promise<SavedFile> {
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Save as file…' }).click()
    return contentOf(await download)
  }

  async saveByShortcut(): Promise<SavedFile> {
    const download = this.page.waitForEvent('download')
    await this.page.keyboard.press('ControlOrMeta+s')
    return contentOf(await download)
  }
}
