import { expect, type Locator, type Page } from '@playwright/test'
import { type GivenFile, giveFiles } from './give-files.ts'

type Part = 'Import and review' | 'Classes and versions' | 'Phrases' | 'Audit' | 'Packs'
type Detail = 'Rule' | 'Facts' | 'What it changes'

/** What HR keeps: documents under review, classes and their versions, the audit, packs. */
export class Catalogue {
  readonly page: Page
  readonly waiting: Locator
  /** The documents' words of what is pointed at. */
  readonly pointed: Locator

  constructor(page: Page) {
    this.page = page
    this.waiting = page.getByRole('listbox', { name: 'Classes under review' }).getByRole('option')
    this.pointed = page.getByRole('region', { name: 'The document' }).locator('[data-pointed]')
  }

  async show(part: Part): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Part of the catalogue' }).getByText(part).click()
  }

  /** Documents from `from`, a jurisdiction's id, or as each says where left out. */
  async import(files: readonly GivenFile[], from?: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Import/ }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Import specifications' })
    if (from !== undefined) {
      await dialog.getByRole('button', { name: /Where they are from/ }).click()
      await this.page.getByRole('option', { name: 'Another jurisdiction…' }).click()
      await dialog.getByRole('textbox', { name: 'Its name' }).fill(from)
      await dialog.getByRole('textbox', { name: 'Its id' }).fill(from)
    }
    await giveFiles(dialog.getByRole('button', { name: 'Choose files…' }), files)
    await expect(dialog).toBeHidden()
  }

  /** What the import says of itself when it is done. */
  done(text: string | RegExp): Locator {
    return this.page.getByText(text)
  }

  async open(title: string): Promise<void> {
    await this.waiting.filter({ hasText: title }).first().click()
    await expect(this.page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible()
  }

  async look(at: Detail): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: 'What to look at' })
      .getByText(at, { exact: true })
      .click()
  }

  /** A clause of the rule, as its line in the outline. */
  clause(text: string): Locator {
    return this.page.getByRole('button', { name: text, exact: true })
  }

  /** Does something with a clause of the rule: edits, moves, wraps it, puts one in beside it. */
  async shape(clause: string, act: string): Promise<void> {
    await this.page.getByRole('button', { name: `Edit “${clause}”` }).click()
    await this.page.getByRole('menuitem', { name: act }).click()
  }

  /** What stands in the list beside a class: what is left to look at. */
  left(title: string, text: string): Locator {
    return this.waiting.filter({ hasText: title }).filter({ hasText: text })
  }

  /** Says that a clause to be checked is right. */
  async tick(clause: string): Promise<void> {
    await this.page.getByRole('button', { name: `Looks right: ${clause}`, exact: true }).click()
  }

  async find(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Title, code, file or place' }).fill(words)
  }

  async reject(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Reject', exact: true }).click()
    await this.page.getByRole('dialog').getByRole('textbox', { name: /^Why/ }).fill(reason)
    await this.page.keyboard.press('Enter')
  }

  /** Says what a phrase means: a kind of experience. */
  async teach(phrase: string, kind: string): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Teach a phrase' })
    await form.getByRole('textbox', { name: 'Phrase, as the documents write it' }).fill(phrase)
    await form.getByRole('combobox', { name: 'Which kind' }).fill(kind)
    await this.page.getByRole('option', { name: kind }).first().click()
    await form.getByRole('button', { name: 'Add the phrase' }).click()
  }

  async accept(): Promise<void> {
    await this.page.getByRole('button', { name: 'Accept', exact: true }).click()
  }

  async acceptCertain(): Promise<void> {
    await this.page.getByRole('button', { name: /^Accept all certain/ }).click()
    const dialog = this.page.getByRole('dialog', { name: /certain in every clause/ })
    await dialog.getByRole('button', { name: 'Accept them' }).click()
    await expect(dialog).toBeHidden()
  }

  finding(rule: string): Locator {
    return this.page.getByRole('heading', { level: 3, name: rule })
  }

  async choose(words: string, title: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Find classes by name or by what they ask' }).fill(words)
    await this.page.getByRole('link', { name: title, exact: true }).click()
  }

  async openPack(content: string): Promise<void> {
    await giveFiles(this.page.getByRole('button', { name: 'Open a pack…' }), [{ name: 'pack.json', content }])
  }
}
