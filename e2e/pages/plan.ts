import type { Locator, Page } from '@playwright/test'

export class Plan {
  readonly page: Page
  readonly whatIf: Locator
  /** The ways to choose from. */
  readonly ways: Locator

  constructor(page: Page) {
    this.page = page
    this.whatIf = page.getByRole('complementary', { name: 'What if…' })
    this.ways = page.getByRole('listbox', { name: 'Ways there' }).getByRole('option')
  }

  async to(words: string, title: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'The way to' }).fill(words)
    await this.page.getByRole('option', { name: title }).click()
  }

  get steps(): Locator {
    return this.page.getByRole('list', { name: 'Steps' }).getByRole('listitem')
  }

  field(name: string): Locator {
    return this.whatIf.getByLabel(name)
  }

  async setField(name: string, text: string): Promise<void> {
    await this.field(name).fill(text)
    await this.field(name).press('Enter')
  }

  async rely(on: string): Promise<void> {
    await this.whatIf.getByRole('group', { name: 'Rely also on' }).getByText(on).click()
  }
}
