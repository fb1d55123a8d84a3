import type { Locator, Page } from '@playwright/test'

export class Ladder {
  readonly page: Page
  /** The ladder drawn. */
  readonly chart: Locator
  /** Its twin in rows. */
  readonly table: Locator
  readonly offer: Locator

  constructor(page: Page) {
    this.page = page
    this.chart = page.getByRole('group', { name: /^Ladders: columns are/ })
    this.table = page.getByRole('grid', { name: 'Every class of the ladder with the same facts' })
    this.offer = page.getByRole('region', { name: 'How far are you from each of these?' })
  }

  get cards(): Locator {
    return this.chart.getByRole('button')
  }

  /** A card says its title and what else is seen on it, then its jurisdiction, level and where the person stands. */
  card(title: string, jurisdiction: string): Locator {
    return this.chart.getByRole('button', { name: new RegExp(`^${title};.* ${jurisdiction};`) })
  }

  /** A class of the same name wraps its title into lines that read the same. */
  columnHead(name: string): Locator {
    return this.page.locator('.ladder__columns').getByText(name, { exact: true })
  }

  async openSample(name: string): Promise<void> {
    await this.offer.getByRole('button', { name: 'Look with a sample' }).click()
    await this.page.getByRole('menuitem', { name }).click()
  }

  async open(title: string, jurisdiction: string): Promise<ClassPanel> {
    await this.card(title, jurisdiction).click()
    return new ClassPanel(this.page, title)
  }

  /** What a card offers while the pointer rests on it. */
  async onCard(title: string, jurisdiction: string, action: 'I am here' | 'I want this'): Promise<void> {
    await this.card(title, jurisdiction).hover()
    await this.page.getByRole('group', { name: title }).getByRole('button', { name: action }).click()
  }

  async filter(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Filter' }).click()
    return this.page.getByRole('dialog', { name: 'What is shown' })
  }

  async columnsAre(what: 'Jurisdictions' | 'Series'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Columns' }).getByText(what).click()
  }

  /** All columns in sight: cards beyond the sheet's edge are not drawn. */
  async fitWindow(): Promise<void> {
    await this.page.getByRole('button', { name: 'Fit the window' }).click()
  }

  async showAs(what: 'Chart' | 'Table'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Show as' }).getByText(what).click()
  }
}

/** One class beside the ladder. */
export class ClassPanel {
  readonly panel: Locator

  constructor(page: Page, title: string) {
    this.panel = page.getByRole('complementary', { name: title })
  }

  async do(action: string): Promise<void> {
    await this.panel.getByRole('button', { name: action }).click()
  }
}
