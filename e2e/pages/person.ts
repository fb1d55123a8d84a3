import { expect, type Locator, type Page } from '@playwright/test'
import { giveFiles } from './give-files.ts'

/** The corner that says whose ladder it is, and as of when. */
export class Person {
  readonly page: Page
  readonly button: Locator
  private readonly choices: Locator

  constructor(page: Page) {
    this.page = page
    this.button = page.getByRole('button', { name: /^Who, and as of when/ })
    this.choices = page.getByRole('dialog', { name: 'Who, and as of when' })
  }

  async open(): Promise<Locator> {
    await this.button.click()
    return this.choices
  }

  async openSample(name: string): Promise<void> {
    const choices = await this.open()
    await choices.getByRole('listbox', { name: 'Sample profiles' }).getByRole('option', { name }).click()
    await this.expectOpen(name)
  }

  async openKept(name: string): Promise<void> {
    const choices = await this.open()
    await choices
      .getByRole('listbox', { name: 'Profiles', exact: true })
      .getByRole('option', { name })
      .click()
    await this.expectOpen(name)
  }

  async chooseFile(name: string, content: string): Promise<void> {
    await giveFiles(await this.fileOpener(), [{ name, content }])
  }

  async chooseFileAt(path: string): Promise<void> {
    await giveFiles(await this.fileOpener(), path)
  }

  private async fileOpener(): Promise<Locator> {
    return (await this.open()).getByRole('button', { name: 'Open a profile file…' })
  }

  /** Everything is answered for this day, an ISO date. */
  async askAsOf(date: string): Promise<void> {
    const choices = await this.open()
    await choices.getByLabel('As of').fill(date)
    await this.page.keyboard.press('Escape')
    await expect(choices).toBeHidden()
  }

  expectOpen(name: string): Promise<void> {
    return expect(this.button).toHaveAccessibleName(new RegExp(`${name}, as of`))
  }
}
