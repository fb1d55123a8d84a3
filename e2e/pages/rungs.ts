import { expect, type Locator, type Page, test } from '@playwright/test'
import { Catalogue } from './catalogue.ts'
import { Compare } from './compare.ts'
import { Exporting } from './exporting.ts'
import { Gap } from './gap.ts'
import { giveFiles } from './give-files.ts'
import { Ladder } from './ladder.ts'
import { Me } from './me.ts'
import { Palette } from './palette.ts'
import { Person } from './person.ts'
import { Plan } from './plan.ts'
import { Team } from './team.ts'

export type ScreenName = 'Ladder' | 'Me' | 'Gap' | 'Plan' | 'Team' | 'Catalogue' | 'Compare'

/** The window: its screens, whose they are about, and what it says at its foot. */
export class Rungs {
  readonly page: Page
  readonly person: Person
  readonly ladder: Ladder
  readonly me: Me
  readonly gap: Gap
  readonly plan: Plan
  readonly compare: Compare
  readonly palette: Palette
  readonly exporting: Exporting
  readonly team: Team
  readonly catalogue: Catalogue

  constructor(page: Page) {
    this.page = page
    this.person = new Person(page)
    this.ladder = new Ladder(page)
    this.me = new Me(page)
    this.gap = new Gap(page)
    this.plan = new Plan(page)
    this.compare = new Compare(page)
    this.palette = new Palette(page)
    this.exporting = new Exporting(page)
    this.team = new Team(page)
    this.catalogue = new Catalogue(page)
  }

  async goTo(screen: ScreenName): Promise<void> {
    await this.screenLink(screen).click()
    await expect(this.screenLink(screen)).toHaveAttribute('aria-current', 'page')
    await expect(this.title).toBeVisible()
  }

  screenLink(screen: ScreenName): Locator {
    return this.page
      .getByRole('navigation', { name: 'Screens' })
      .getByRole('link', { name: screen, exact: true })
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** What the window says at its foot: what was done, what was refused. */
  message(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Messages' }).getByRole('alertdialog', { name: text })
  }

  async dismiss(message: Locator): Promise<void> {
    await message.getByRole('button', { name: 'Close' }).click()
    await expect(message).toBeHidden()
  }

  /** Does what a message offers: “Undo”. */
  async accept(text: string | RegExp, offer: string): Promise<void> {
    await this.message(text).getByRole('button', { name: offer }).click()
  }

  /** Drops a profile file on the window. */
  async drop(content: string): Promise<void> {
    const files = await this.page.evaluateHandle(text => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }))
      return transfer
    }, content)
    for (const event of ['dragenter', 'dragover', 'drop'])
      await this.page.getByRole('main').dispatchEvent(event, { dataTransfer: files })
  }

  /** Takes a copy of everything away, and says where it is. */
  async backUp(): Promise<string> {
    const download = this.page.waitForEvent('download')
    await this.palette.take('back up', 'Back up everything…')
    const backup = test.info().outputPath('backup.sqlite')
    await (await download).saveAs(backup)
    return backup
  }

  async restore(backup: string): Promise<Locator> {
    await this.palette.take('restore', 'Restore a backup…')
    return this.chooseBackup(backup)
  }

  async chooseBackup(path: string): Promise<Locator> {
    const dialog = this.page.getByRole('dialog', { name: 'Restore a backup' })
    await giveFiles(dialog.getByRole('button', { name: 'Choose a backup…' }), path)
    return dialog
  }
}
