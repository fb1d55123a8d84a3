import { readFile } from 'node:fs/promises'
import { type Page } from '@playwright/test'
import { estimateWidth } from '../core/charts/ladder/text.ts'
import { expect, test } from './app.ts'
import { contentOf } from './pages/saved-file.ts'

test('an analyst takes the five ladders away as a poster and as a drawing', async ({ app, host }) => {
  const { exporting } = app.rungs
  await test.step('a poster of six sheets', async () => {
    await exporting.open()
    await exporting.dialog.getByRole('textbox', { name: 'Sheets across' }).fill('3')
    await exporting.dialog.getByRole('textbox', { name: 'Sheets down' }).fill('2')
    await exporting.dialog.getByRole('textbox', { name: 'Sheets down' }).blur()
    await expect(exporting.sheets).toHaveCount(6)
    const poster = await exporting.save()
    expect(poster.suggestedFilename()).toBe('ladder.pdf')
    const pdf = (await readFile(await poster.path())).toString('latin1')
    expect(pdf).toMatch(/^%PDF-/)
    expect(pdf.match(/\/Type *\/Page\b/g)).toHaveLength(6)
  })
  await test.step('the choices are remembered, and a template keeps them', async () => {
    await exporting.open()
    await expect(exporting.sheets).toHaveCount(6)
    await exporting.dialog.getByRole('button', { name: 'Keep as template…' }).click()
    const naming = app.rungs.page.getByRole('dialog', { name: 'Keep as template…' })
    await naming.getByRole('textbox', { name: 'Name of the template' }).fill('Wall')
    await naming.getByRole('button', { name: 'Keep' }).click()
    await exporting.choose('Format', 'SVG')
    await expect(exporting.sheets).toHaveCount(1)
    await exporting.choose('Template', 'Wall')
    await expect(exporting.sheets).toHaveCount(6)
  })
  await test.step('a drawing that another program opens', async () => {
    await exporting.choose('Format', 'SVG')
    const { name, text } = await contentOf(await exporting.save())
    expect(name).toBe('ladder.svg')
    // Electron opens no window for a test.
    if (host !== 'browser') return
    const paper = await blank(app.rungs.page)
    expect(await textsOf(paper, text)).toEqual(
      expect.arrayContaining(['Career ladders side by side', 'Montgomery Co.', 'Second-line']),
    )
  })
})

test('a picture shows what the drawing shows, and every label has the room it was given', async ({
  shared: rungs,
  host,
}) => {
  const { exporting, person } = rungs
  await person.openSample('Dana Whitlow')
  await exporting.open()
  await exporting.choose('Paper', 'A4')
  await exporting.choose('Format', 'SVG')
  const drawing = await contentOf(await exporting.save())
  // Electron opens no window for a test.
  if (host !== 'browser') return
  const paper = await blank(rungs.page)
  for (const { text, size, bold, width } of await lengthsOf(paper, drawing.text))
    expect(width, text).toBeLessThanOrEqual(estimateWidth(text, size, bold) + 0.5)
  await exporting.open()
  await exporting.choose('Format', 'PNG')
  const picture = await exporting.save()
  const png = (await readFile(await picture.path())).toString('base64')
  // Letters made smaller come out a little otherwise; the same drawing without its letters is clearly another.
  const bare = drawing.text.replaceAll(/<text[^]*?<\/text>/g, '')
  const alike = await difference(paper, drawing.text, png)
  expect(alike).toBeLessThan(0.02)
  expect(await difference(paper, bare, png)).toBeGreaterThan(2 * alike)
})

test('what is printed of a chart are its sheets: every one of a poster, also those the preview has no room for, on their paper', async ({
  app,
  host,
}) => {
  const { exporting, page } = app.rungs
  await expect(app.rungs.title).toBeVisible()
  await page.keyboard.press('ControlOrMeta+p')
  await expect(exporting.sheets.first()).toBeVisible()
  await exporting.choose('Paper', 'A4')
  await exporting.dialog.getByRole('textbox', { name: 'Sheets across' }).fill('5')
  await exporting.dialog.getByRole('textbox', { name: 'Sheets down' }).fill('5')
  await exporting.dialog.getByRole('textbox', { name: 'Sheets down' }).blur()
  // Sheets that nothing would be on are left out.
  const more = exporting.dialog.getByText(/^and \d+ more sheets?$/)
  await expect(more).toBeVisible()
  const all = 12 + Number(/\d+/.exec((await more.textContent()) ?? '')?.[0])
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-asked', 'yes')
  })
  await page.keyboard.press('ControlOrMeta+p')
  await expect(page.locator('body')).toHaveAttribute('data-asked', 'yes')
  await expect(exporting.sheets).toHaveCount(all)
  if (host === 'browser') {
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type *\/Page\b/g)).toHaveLength(all)
    const [, width, height] = /MediaBox *\[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? []
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])
  }
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(exporting.sheets).toHaveCount(12)
})

test('all lead classes side by side become a workbook', async ({ shared: rungs }) => {
  const { page, exporting } = rungs
  await rungs.goTo('Compare')
  await rungs.compare.clear()
  await rungs.compare.addLevel('Lead or advanced')
  await expect(rungs.compare.heads).toHaveText([
    /Customer Care Agent Lead\/Advanced/,
    /Lead Customer Service Representative/,
    /Lead Customer Service Agent/,
  ])
  await exporting.open()
  await exporting.choose('Format', 'XLSX')
  const workbook = await exporting.save()
  expect(workbook.suggestedFilename()).toBe('comparison.xlsx')
  expect((await readFile(await workbook.path())).subarray(0, 2).toString()).toBe('PK')
  await expect(page.getByRole('table', { name: 'The classes side by side' })).toBeVisible()
})

/** A page without a policy of ours, as another program is. */
const blank = (page: Page): Promise<Page> => page.context().newPage()

/** The texts of an SVG file, as a browser reads it. */
const textsOf = (page: Page, svg: string): Promise<string[]> =>
  page.evaluate(source => {
    const drawing = new DOMParser().parseFromString(source, 'image/svg+xml')
    return [...drawing.querySelectorAll('text')].map(text => text.textContent ?? '')
  }, svg)

/** How long each text of a drawing comes out in this browser, in the drawing's pixels. */
const lengthsOf = (page: Page, svg: string) =>
  page.evaluate(source => {
    const drawing = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement
    const shown = document.body.appendChild(document.adoptNode(drawing))
    const lengths = [...shown.querySelectorAll('text')].map(text => ({
      text: text.textContent ?? '',
      size: Number(text.getAttribute('font-size')),
      bold: text.getAttribute('font-weight') === 'bold',
      width: text.getComputedTextLength(),
    }))
    shown.remove()
    return lengths
  }, svg)

/** The part of pixels that differ clearly between an SVG and a PNG of it at twice its size. */
const difference = (page: Page, svg: string, png: string): Promise<number> =>
  page.evaluate(
    async ([source, picture]) => {
      const load = async (address: string): Promise<HTMLImageElement> => {
        const image = new Image()
        image.src = address
        await image.decode()
        return image
      }
      const shown = await load(`data:image/png;base64,${picture}`)
      const drawn = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(source ?? '')}`)
      const pixels = (image: HTMLImageElement): Uint8ClampedArray => {
        const canvas = document.createElement('canvas')
        canvas.width = shown.width / 2
        canvas.height = shown.height / 2
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        context.drawImage(image, 0, 0, canvas.width, canvas.height)
        return context.getImageData(0, 0, canvas.width, canvas.height).data
      }
      const one = pixels(shown)
      const other = pixels(drawn)
      let different = 0
      for (let at = 0; at < one.length; at += 4) {
        const apart = [0, 1, 2].some(
          channel => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 64,
        )
        if (apart) different += 1
      }
      return different / (one.length / 4)
    },
    [svg, png],
  )
