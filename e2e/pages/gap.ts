import type { Locator, Page } from '@playwright/test'

type View = 'How much' | 'When' | 'Table' | 'Evidence sheet'

export class Gap {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Asks how far it is to a class; `words` find it among all others. */
  async ask(words: string, title: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'The gap to' }).fill(words)
    await this.page.getByRole('option', { name: title }).click()
  }

  /** The answer in one line. */
  headline(text: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 2, name: text })
  }

  /** One way to qualify, with its bars. */
  route(label: string): Locator {
    const heading = this.page.getByRole('heading', { level: 3, name: label, exact: true })
    return this.page.getByRole('article').filter({ has: heading })
  }

  /** A clause's bar, which says what it shows. */
  bar(route: string, label: string): Locator {
    return this.clause(route, label).getByRole('group')
  }

  clause(route: string, label: string): Locator {
    return this.route(route).getByRole('listitem').filter({ hasText: label })
  }

  /** A job in the legend: whose time the bars show. */
  job(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true })
  }

  async show(view: View): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'How to show it' }).getByText(view).click()
  }

  /** A clause in figures: required, credited, missing, status, counted from. */
  cells(clause: string): Locator {
    const name = this.page.getByRole('rowheader').getByText(clause, { exact: true })
    return this.page.getByRole('row').filter({ has: name }).getByRole('cell')
  }
}
