import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Call } from '../../core/contract/operations.ts'
import { CARD } from '../../core/charts/ladder/card.ts'
import { syntheticLadder } from '../../core/charts/ladder/ladder.fixture.ts'
import { openTestApp, type TestApp } from '../testing/app.tsx'
import { initialView } from '../app/view-state.ts'

const asOf = '2026-11-22'
let app: TestApp
afterEach(() => app.close())

const openLadder = async (): Promise<void> => {
  app = await openTestApp('/ladder', () => Promise.resolve({ asOf }))
  await expect.element(cards().first()).toBeVisible()
}
/** High school, 60 semester hours, Missouri Representative since 1 March 2024; wants to be Manager. */
const openWithSample = async (): Promise<void> => {
  app = await openTestApp('/ladder', async ({ call }) => {
    const { id } = await call('profile.openSample', { sample: 'missouri-representative' })
    return { asOf, profile: id }
  })
  await expect
    .element(card('Customer Service Representative', 'State of Missouri'))
    .toHaveAccessibleName(/you are here/)
}

const chart = () => page.getByRole('group', { name: /^Ladders:/ })
const cards = () => chart().getByRole('button')
const card = (title: string, place: string) =>
  chart().getByRole('button', { name: new RegExp(`^${title};.* ${place};`) })
const cardInFocus = (): string => document.activeElement?.getAttribute('data-card') ?? ''
const focus = (element: Element | null): void => {
  if (element instanceof SVGElement) element.focus()
}
const blur = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
const focused = (): string => document.activeElement?.getAttribute('aria-label')?.split(';')[0] ?? ''

/** Cards of which a tool of the ladder hides a part. */
const underTools = (): Element[] => {
  const sheet = document.querySelector('.ladder__sheet')?.getBoundingClientRect()
  const tools = [...document.querySelectorAll('.ladder__zoom, .minimap, .legend')].map(each =>
    each.getBoundingClientRect(),
  )
  return [...document.querySelectorAll('[data-card]')].filter(each => {
    const { left, right, top, bottom } = each.getBoundingClientRect()
    return tools.some(
      tool =>
        left < tool.right &&
        right > tool.left &&
        top < tool.bottom &&
        Math.min(bottom, sheet?.bottom ?? 0) > tool.top,
    )
  })
}

describe('the overview and the other tools of the ladder', () => {
  test('lie over no card, whether all of it is in sight or a part', async () => {
    await openLadder()
    expect(document.querySelector('.minimap')).toBeNull()
    expect(underTools()).toEqual([])
    for (let times = 0; times < 4; times += 1) await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.element(page.getByRole('img', { name: /^Overview of the ladder/ })).toBeVisible()
    expect(document.querySelectorAll('.ladder__zoom, .minimap, .legend')).toHaveLength(3)
    expect(underTools()).toEqual([])
  })

  test('are whole beside an open class, and leave the sheet its height', async () => {
    await openLadder()
    const height = (): number | undefined => document.querySelector('.ladder__sheet')?.clientHeight
    const before = height()
    await card('Lead Customer Service Agent', 'City and County of Denver').click()
    await expect.element(page.getByRole('img', { name: /^Overview of the ladder/ })).toBeVisible()
    expect(height()).toBe(before)
    const foot = document.querySelector('.ladder__foot')?.getBoundingClientRect()
    for (const each of document.querySelectorAll('.legend__line, .legend__note, .minimap, .ladder__zoom')) {
      const { top, bottom, right } = each.getBoundingClientRect()
      expect(top).toBeGreaterThanOrEqual((foot?.top ?? 0) - 1)
      expect(bottom).toBeLessThanOrEqual((foot?.bottom ?? 0) + 1)
      expect(right).toBeLessThanOrEqual((foot?.right ?? 0) + 1)
    }
  })
})

test('with a person on it the whole ladder is in sight in a laptop’s window, and its cards hardly smaller', async () => {
  await openLadder()
  await page.getByRole('button', { name: 'Look with a sample' }).click()
  await page.getByText('Sample: Dana Whitlow').first().click()
  await expect.poll(() => document.querySelectorAll('.card__status').length).toBeGreaterThan(10)
  const sheet = document.querySelector('.ladder__sheet')?.getBoundingClientRect()
  const boxes = [...document.querySelectorAll('[data-card]')].map(each => each.getBoundingClientRect())
  expect(boxes).toHaveLength(20)
  for (const { bottom, right, width } of boxes) {
    expect(bottom).toBeLessThanOrEqual(sheet?.bottom ?? 0)
    expect(right).toBeLessThanOrEqual(sheet?.right ?? 0)
    expect(width).toBeGreaterThan(CARD.width.least * 0.86)
  }
})

describe('the ladder before any profile', () => {
  test('shows all twenty classes with code, grade and pay where known, and no status', async () => {
    await openLadder()
    await expect.poll(() => cards().elements()).toHaveLength(20)
    await expect
      .element(card('Customer Care Agent Lead/Advanced', 'State of Maryland'))
      .toHaveAccessibleName(/001288 · ASTD13; \$54,886–\$84,995/)
    expect(document.querySelectorAll('.card--referenced')).toHaveLength(8)
    expect(document.querySelectorAll('.card__status')).toHaveLength(0)
  })

  test('offers samples, and opens one', async () => {
    await openLadder()
    await page.getByRole('button', { name: 'Look with a sample' }).click()
    await page.getByRole('menuitem', { name: /Dana Whitlow/ }).click()
    await expect.element(page.getByRole('button', { name: /Who.*Dana Whitlow/ })).toBeVisible()
    await expect
      .element(card('Customer Service Supervisor', 'State of Missouri'))
      .toHaveAccessibleName(/2 y 3 m to go/)
  })

  test('“I am here” makes a profile with an open job of the class', async () => {
    await openLadder()
    await card('Customer Service Representative 1', 'State of New York').click()
    await page.getByRole('complementary').getByRole('button', { name: 'I am here' }).click()
    await expect
      .element(card('Customer Service Representative 1', 'State of New York'))
      .toHaveAccessibleName(/you are here/)
    const [profile] = await app.call('profile.list', {})
    const { document } = await app.call('profile.get', { id: profile?.id ?? '' })
    expect(document.work).toMatchObject([{ startDate: asOf, ladder: { classId: 'us-ny/2515100' } }])
    await page.getByRole('complementary').getByRole('button', { name: 'I am here' }).click()
    await expect.element(page.getByText(/is the present job already/)).toBeVisible()
    expect((await app.call('profile.get', { id: profile?.id ?? '' })).document).toEqual(document)
  })

  test('what is wanted before there is a profile is wanted by the first one', async () => {
    await openLadder()
    await card('Customer Service Manager', 'State of Missouri').click()
    await page.getByRole('complementary').getByRole('button', { name: 'I want this' }).click()
    await expect.element(card('Customer Service Manager', 'State of Missouri')).toHaveAccessibleName(/wanted/)
    await page.getByRole('button', { name: 'New profile' }).click()
    await expect
      .poll(async () => (await app.call('profile.list', {}))[0]?.target)
      .toBe('us-mo/customer-service-manager')
  })
})

describe('the ladder of a person', () => {
  test('says on every card where the person stands, and draws the plan', async () => {
    await openWithSample()
    await expect.poll(() => document.querySelectorAll('.card__status').length).toBe(20)
    await expect
      .element(card('Customer Service Manager', 'State of Missouri'))
      .toHaveAccessibleName(/1 Mar 2031/)
    await expect.poll(() => document.querySelectorAll('.links .link--plan').length).toBe(2)
  })

  test('wanting another class draws another plan, and can be undone', async () => {
    await openWithSample()
    await card('Customer Service Supervisor', 'State of Missouri').hover()
    await page.getByRole('main').getByRole('button', { name: 'I want this' }).click()
    await expect.poll(() => document.querySelectorAll('.links .link--plan').length).toBe(1)
    blur()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.poll(() => document.querySelectorAll('.links .link--plan').length).toBe(2)
  })
})

describe('by keyboard', () => {
  test('arrows walk from card to card, Enter opens a class, Escape closes it and is back on its card', async () => {
    await openWithSample()
    focus(card('Customer Service Representative', 'State of Missouri').element())
    await userEvent.keyboard('{ArrowUp}')
    await expect.poll(focused).toBe('Lead Customer Service Representative')
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    await userEvent.keyboard('{Home}')
    await userEvent.keyboard('{End}{Enter}')
    await expect.element(page.getByRole('complementary')).toBeVisible()
    const opened = page.getByRole('complementary').element().querySelector('h2')?.textContent ?? ''
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => document.querySelector('.side-panel')).toBeNull()
    await expect.poll(focused).toBe(opened)
  })

  test('one card alone is a stop for Tab', async () => {
    await openLadder()
    expect(document.querySelectorAll('.card[tabindex="0"]')).toHaveLength(1)
  })
})

describe('narrowing', () => {
  test('a search sets back what it does not mean, Enter opens the next class it means', async () => {
    await openLadder()
    await page.getByRole('searchbox', { name: 'Find on the ladder' }).fill('york')
    await expect.element(page.getByText('4 of 20 classes')).toBeVisible()
    expect(document.querySelectorAll('.card--dim')).toHaveLength(16)
    await userEvent.keyboard('{Enter}')
    await expect
      .element(page.getByRole('complementary', { name: /Customer Service Representative/ }))
      .toBeVisible()
  })

  test('a filter that leaves nothing says so and offers everything again', async () => {
    app = await openTestApp('/ladder', () => {
      const filter = { jurisdictions: ['us-md'], levels: [6 as const], statuses: [], documented: false }
      return Promise.resolve({ asOf, ladder: { ...initialView.ladder, filter } })
    })
    await expect.element(page.getByRole('heading', { name: 'No class is left to show' })).toBeVisible()
    await page.getByRole('button', { name: 'Show everything' }).click()
    await expect.poll(() => cards().elements().length).toBe(20)
  })
})

describe('the table twin', () => {
  test('has a row for every class with the same facts, and sorts', async () => {
    await openWithSample()
    await page.getByRole('radio', { name: 'Table' }).click()
    const table = page.getByRole('grid', { name: /Every class/ })
    await expect.element(table).toHaveAttribute('aria-rowcount', '21')
    const row = table.getByRole('row', { name: /^Customer Service Supervisor/ })
    await expect
      .poll(() => row.element().textContent)
      .toMatch(/4 First-line supervisor.*not yet.*2 y 3 m 9 d.*1 Mar 2029.*G6/)
    await table.getByRole('columnheader', { name: 'Level' }).click()
    await expect.poll(() => table.getByRole('row').nth(1).element().textContent).toMatch(/1 Entry/)
  })
})

describe('a ladder of thousands', () => {
  /** The real backend, but for a catalogue of three thousand classes in twelve places. */
  const large = (call: Call): Call => {
    const { nodes, links } = syntheticLadder(3000, 12)
    const idOf = (id: string): string => `p${nodes.find(each => each.id === id)?.column ?? 0}/${id}`
    const overview = {
      version: '1',
      published: '2026-01-01',
      kinds: [],
      jurisdictions: Array.from({ length: 12 }, (_, at) => ({
        id: `p${at}`,
        name: `Place ${at}`,
        shortName: `Place ${at}`,
      })),
      classes: nodes.map(({ id, column, level, title }) => ({
        id: `p${column}/${id}`,
        title,
        jurisdiction: `p${column}`,
        level,
        documented: true,
        qualifications: 'minimum' as const,
        code: null,
        grade: null,
        series: null,
        pay: null,
        tentative: false,
      })),
      edges: links.slice(0, 500).map(({ from, to }) => ({
        from: idOf(from),
        to: idOf(to),
        kind: 'series' as const,
        basis: 'stated',
      })),
    }
    return async (operation, input) => {
      const answer = await call(operation, input)
      return operation === 'catalogue.overview' ? Object.assign(answer, overview) : answer
    }
  }

  test('shows its beginning as cards and the whole as a painting, and keys work on both', async () => {
    app = await openTestApp('/ladder', () => Promise.resolve({ asOf }), large)
    await expect.element(cards().first()).toBeVisible()
    expect(cards().elements().length).toBeLessThan(150)
    expect(document.querySelector('.ladder__canvas')).toBeNull()

    await page.getByRole('button', { name: 'Fit the window' }).click()
    await expect.poll(() => document.querySelector('.ladder__canvas')).not.toBeNull()
    expect(cards().elements().length).toBeLessThan(5)

    focus(document.querySelector('.card[tabindex="0"]'))
    const before = cardInFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(cardInFocus).not.toBe(before)
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('complementary')).toBeVisible()
  })

  test('brings what a search means into sight', async () => {
    app = await openTestApp('/ladder', () => Promise.resolve({ asOf }), large)
    const meantInSight = (): boolean =>
      [...document.querySelectorAll('.card:not(.card--dim)')].some(found => {
        const { left, right, top, bottom } = found.getBoundingClientRect()
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight
      })
    await expect.element(cards().first()).toBeVisible()
    await page.getByRole('searchbox', { name: 'Find on the ladder' }).fill('place 11')
    await expect.element(page.getByText(/of 3,?000 classes/)).toBeVisible()
    await expect.poll(meantInSight).toBe(true)
  })
})
