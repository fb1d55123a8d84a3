import { expect, type Locator, type Page } from '@playwright/test'

/** Classes side by side. */
export class Compare {
  readonly page: Page
  readonly table: Locator
  readonly adder: Locator

  constructor(page: Page) {
    this.page = page
    this.table = page.getByRole('table', { name: 'The classes side by side' })
    this.adder = page.getByRole('combobox', { name: 'Add a class' })
  }

  async add(words: string, title: string): Promise<void> {
    await this.adder.fill(words)
    await this.page.getByRole('option', { name: title }).click()
  }

  /** Those of the last time go; there is nothing to begin from. */
  async clear(): Promise<void> {
    const takeOut = this.page.getByRole('button', { name: /^Take .* out of the comparison$/ })
    const empty = this.page.getByRole('heading', { name: 'Nothing to compare yet' })
    await expect(takeOut.first().or(empty)).toBeVisible()
    for (let left = await takeOut.count(); left > 0; left -= 1) await takeOut.first().click()
    await expect(empty).toBeVisible()
  }

  async addLevel(level: string): Promise<void> {
    await this.page.getByRole('button', { name: 'A whole level…' }).click()
    await this.page.getByRole('menuitem', { name: level }).click()
  }

  /** The classes, at the head of their columns. */
  get heads(): Locator {
    return this.table.getByRole('columnheader').filter({ has: this.page.getByRole('button') })
  }

  row(fact: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: fact }) })
  }

  async remove(title: string): Promise<void> {
    await this.table.getByRole('button', { name: `Take ${title} out of the comparison` }).click()
  }
}
