import type { Locator, Page } from '@playwright/test'

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
