import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from './app.ts'

/** As a personnel system gives it: its own headers, American dates, one line each. */
const ROSTER = [
  'Employee No,Employee Name,Job Title,Position Start,Supervisor ID,Std Hours,Highest Education,Department',
  '1001,"Adler, Ines",Customer Service Supervisor,03/15/2018,,40,Bachelor of Arts,North',
  '1002,"Boateng, Kofi",Lead Customer Service Representative,06/20/2021,1001,40,High School Diploma,North',
  '1003,"Chang, Mei",Customer Service Representative,01/14/2022,1001,40,High School Diploma,North',
  '1004,"Dunn, Sam",Customer Service Representative,08/19/2025,1001,20,GED,South',
  '1005,"Evans, Jo",Associate Customer Service Representative,02/28/2026,1001,40,GED,South',
].join('\r\n')

test('a manager sees from a personnel system’s file who is ready for supervisor next year, and prints it', async ({
  app,
}) => {
  const { rungs } = app
  const { team, page, exporting } = rungs
  await rungs.person.askAsOf('2026-11-22')
  await rungs.goTo('Team')
  await test.step('the columns are guessed', async () => {
    await team.openRoster('export.csv', ROSTER)
    await expect(team.meaning('Employee No')).toContainText('person id')
    await expect(team.meaning('Job Title')).toContainText('class or job title')
    await expect(team.meaning('Position Start')).toContainText('start date')
    await team.readPeople()
    await expect(team.importing).toContainText('5 new')
    await team.takeIn()
  })
  await test.step('everyone stands against every class', async () => {
    await expect(team.cell('Adler, Ines', 'Customer Service Supervisor')).toHaveAccessibleName(/holds it now/)
    await expect(team.cell('Boateng, Kofi', 'Customer Service Supervisor')).toHaveAccessibleName(/: met now/)
  })
  await test.step('ready for supervisor within a year', async () => {
    await team.choose('Who', 'Within a year')
    await team.choose('for', 'Customer Service Supervisor')
    await expect(team.matrix.getByRole('rowheader')).toHaveText([/Boateng, Kofi/, /Chang, Mei/])
  })
  await test.step('why, a click away, and nothing is changed by looking', async () => {
    await team.cell('Chang, Mei', 'Customer Service Supervisor').click()
    const gap = page.getByRole('dialog', { name: 'Chang, Mei: the gap to Customer Service Supervisor' })
    await expect(gap).toContainText('2027')
    await page.keyboard.press('Escape')
  })
  await test.step('on one page', async () => {
    await exporting.open()
    await exporting.choose('What', 'Customer Service Supervisor alone')
    const pdf = (await readFile(await (await exporting.save()).path())).toString('latin1')
    expect(pdf.match(/\/Type *\/Page\b/g)).toHaveLength(1)
  })
  await test.step('what keeps the others from it', async () => {
    await team.show('Bench')
    await page.getByRole('button', { name: /^Customer Service Supervisor;/ }).click()
    await expect(page.getByText(/of 3 lack customer service/)).toBeVisible()
  })
})

test('a later roster is compared first; undo takes the whole import back', async ({ app }) => {
  const { rungs } = app
  const { team } = rungs
  await rungs.goTo('Team')
  await team.openRoster('export.csv', ROSTER)
  await team.readPeople()
  await team.takeIn()
  await expect(team.matrix.getByRole('rowheader')).toHaveCount(5)
  const later = ROSTER.replace(
    /1005.*/,
    '1006,"Farah, Lin",Customer Service Representative,05/30/2026,1001,40,GED,South',
  )
  await team.update('later.csv', later)
  await team.readPeople()
  await expect(team.importing).toContainText('1 new')
  await expect(team.importing).toContainText('1 no longer in it')
  await team.keepWhoIsGone()
  await team.takeIn()
  await expect(team.matrix.getByRole('rowheader')).toHaveCount(6)
  await rungs.page.keyboard.press('Control+z')
  await expect(team.matrix.getByRole('rowheader')).toHaveCount(5)
})

test('a manager supposes that somebody leaves, and that a class asks less, and sees both beside today', async ({
  app,
}) => {
  const { rungs } = app
  const { team, page } = rungs
  await rungs.person.askAsOf('2026-11-22')
  await rungs.goTo('Team')
  await team.openRoster('export.csv', ROSTER)
  await team.readPeople()
  await team.takeIn()
  await team.show('What if')
  const inRow = (start: string) => page.getByRole('row', { name: start })
  await test.step('who leaves a gap', async () => {
    await team.addWhatIf('Ines leaves')
    await team.supposeLeaving('Adler, Ines')
    await expect(inRow('Customer Service Supervisor Missouri nobody would hold it')).toBeVisible()
  })
  await test.step('who moves when a class asks less', async () => {
    await team.addWhatIf('Four years')
    await team.supposeRule('Customer Service Supervisor', '4')
    await expect(page.getByText('1 would be ready at once: Chang, Mei (today Jan 2027)')).toBeVisible()
  })
  await test.step('side by side', async () => {
    await team.whatIf('All side by side')
    await page.getByRole('radio', { name: 'Ready now' }).click()
    await expect(inRow('Customer Service Supervisor Missouri 1 1 2 +1')).toBeVisible()
  })
  await test.step('and nothing was changed by it', async () => {
    await team.show('Matrix')
    await expect(team.cell('Chang, Mei', 'Customer Service Supervisor')).toHaveAccessibleName(/14 Jan 2027/)
  })
})

test('a person removed for good is nowhere in the database', async ({ app }) => {
  const { rungs } = app
  const { team, page } = rungs
  await rungs.goTo('Team')
  await team.openRoster('export.csv', ROSTER)
  await team.readPeople()
  await team.takeIn()
  await team.cell('Dunn, Sam', 'Customer Service Supervisor').click()
  await page.getByRole('button', { name: 'Remove for good…' }).click()
  await page
    .getByRole('dialog', { name: 'Remove for good' })
    .getByRole('button', { name: 'Remove for good' })
    .click()
  await expect(team.matrix.getByRole('rowheader')).toHaveCount(4)
  await app.reopen(async () => {
    for (const file of await filesIn(app.dataDir))
      expect((await readFile(file)).includes('Dunn'), file).toBe(false)
  })
})

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => `${entry.parentPath}/${entry.name}`)
}
