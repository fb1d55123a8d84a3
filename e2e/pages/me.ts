import type { Locator, Page } from '@playwright/test'

export class Me {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  job(name: string): Locator {
    return this.page.getByRole('grid', { name: 'Jobs' }).getByRole('row', { name })
  }

  /** The fields of what is picked. */
  get form(): Locator {
    return this.page.getByRole('complementary')
  }

  async setField(label: string, text: string): Promise<void> {
    await this.form.getByLabel(label, { exact: true }).fill(text)
    await this.form.getByLabel(label, { exact: true }).press('Enter')
  }

  async choose(action: 'Rename…' | 'Remove this profile'): Promise<void> {
    await this.page.getByRole('button', { name: 'More about this profile' }).click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }
}
