import type { Locator, Page } from '@playwright/test'
import { contentOf, type SavedFile } from './saved-file.ts'

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
    return this.whatIf.getByRole('textbox', { name })
  }

  async setField(name: string, text: string): Promise<void> {
    await this.field(name).fill(text)
    await this.field(name).press('Enter')
  }

  async choose(field: string, choice: string): Promise<void> {
    await this.whatIf.getByRole('button', { name: field }).click()
    await this.page
      .getByRole('listbox', { name: field })
      .getByRole('option', { name: choice, exact: true })
      .click()
  }

  /** What the ways may rely on beside what is met. */
  reliesOn(what: string): Locator {
    return this.whatIf.getByRole('checkbox', { name: what })
  }

  async rely(on: string): Promise<void> {
    await this.whatIf.getByRole('group', { name: 'Rely also on' }).getByText(on).click()
  }

  async keep(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Keep this plan' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Keep this plan' })
    await dialog.getByRole('textbox', { name: 'Name of the plan' }).fill(name)
    await dialog.getByRole('button', { name: 'Keep' }).click()
  }

  /** A plan among the kept ones, with the conditions it was found under. */
  kept(name: string): Locator {
    return this.page.getByRole('main').getByRole('listitem').filter({ hasText: name })
  }

  async exportCalendar(): Promise<SavedFile> {
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Export to a calendar…' }).click()
    return contentOf(await download)
  }

  async compareWithNext(): Promise<void> {
    await this.page.getByRole('button', { name: 'Compare with' }).click()
    await this.page.getByRole('listbox', { name: 'Compare with' }).getByRole('option').nth(1).click()
    await this.page.getByRole('heading', { name: /^Compared with/ }).waitFor()
  }

  async show(view: 'Chart' | 'Table'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'How to show it' }).first().getByText(view).click()
  }
}
