import type { Locator, Page } from '@playwright/test'

/** Up to four classes side by side. */
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
