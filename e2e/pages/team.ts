import { expect, type Locator, type Page } from '@playwright/test'
import { giveFiles } from './give-files.ts'

/** A manager's people against the classes. */
export class Team {
  readonly page: Page
  readonly matrix: Locator
  readonly importing: Locator

  constructor(page: Page) {
    this.page = page
    this.matrix = page.getByRole('grid', { name: 'People against classes' })
    this.importing = page.getByRole('dialog', { name: /^(Open a roster|Update )/ })
  }

  async openRoster(name: string, content: string): Promise<void> {
    await giveFiles(this.page.getByRole('button', { name: 'Open a roster…' }), [{ name, content }])
    await expect(this.importing).toBeVisible()
  }

  async update(name: string, content: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More' }).click()
    await giveFiles(this.page.getByRole('menuitem', { name: 'Update from a roster…' }), [{ name, content }])
    await expect(this.importing).toBeVisible()
  }

  /** What a column of the roster is read as. */
  meaning(column: string): Locator {
    return this.importing.getByRole('button', { name: `Is read as: ${column}` })
  }

  async readPeople(): Promise<void> {
    await this.importing.getByRole('button', { name: 'Read the people' }).click()
    await expect(this.importing.getByRole('button', { name: 'Take it in' })).toBeVisible()
  }

  async takeIn(): Promise<void> {
    await this.importing.getByRole('button', { name: 'Take it in' }).click()
    await expect(this.importing).toBeHidden()
  }

  async keepWhoIsGone(): Promise<void> {
    await this.importing.getByRole('button', { name: /People no longer in the roster$/ }).click()
    await this.page.getByRole('option', { name: /^Keep them/ }).click()
  }

  cell(person: string, title: string): Locator {
    return this.matrix.getByRole('gridcell', { name: `${person}, ${title}: ` })
  }

  async choose(field: string, choice: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`${field}$`) }).click()
    // An option may say how many people it would show.
    await this.page
      .getByRole('option', {
        name: new RegExp(`^${choice}( [\\d,]+ (person|people)(, (for|from) any class shown)?)?$`),
      })
      .click()
  }

  /** One of the what-ifs, or all of them. */
  async whatIf(name: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'What-ifs' }).getByText(name, { exact: true }).click()
  }

  /** A new what-if, open and named. */
  async addWhatIf(name: string): Promise<void> {
    const named = this.page.getByRole('textbox', { name: 'Name' })
    const before = (await named.count()) === 0 ? '' : await named.inputValue()
    await this.page.getByRole('button', { name: 'New what-if' }).click()
    // It opens once it is kept: what is typed sooner would name the one before.
    await expect(named).not.toHaveValue(before)
    await named.fill(name)
    await this.page.keyboard.press('Enter')
    await expect(named).toHaveValue(name)
  }

  /** Supposes in the open what-if that a class asks so many years of service. */
  async supposeRule(title: string, years: string): Promise<void> {
    await this.choose('What', 'a class asks otherwise')
    await this.page.getByRole('combobox', { name: 'Class' }).fill(title)
    await this.page.getByRole('option', { name: title }).first().click()
    await this.page.getByRole('textbox', { name: 'Years' }).fill(years)
    await this.page.keyboard.press('Tab')
    await this.page.getByRole('button', { name: 'Suppose this' }).click()
  }

  /** Supposes in the open what-if that these people leave. */
  async supposeLeaving(...people: string[]): Promise<void> {
    await this.choose('What', 'leaves')
    for (const person of people) await this.page.getByRole('option', { name: person }).click()
    await this.page.getByRole('button', { name: 'Suppose this' }).click()
  }

  async show(view: 'Matrix' | 'Ladder' | 'Bench' | 'What if'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'What to show' }).getByText(view, { exact: true }).click()
  }
}
