import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { lexiconOf, outline } from '../english/index.ts'
import type { CatalogueOverview, ClassDetail } from '../contract/shapes.ts'
import { asksDiffer, compareRows } from './compare.ts'
import { outlineTree } from './outline.ts'

const pack = shippedCatalogue()
const overview: CatalogueOverview = { ...pack, classes: [] }

function detail(id: string): ClassDetail {
  const found = pack.classes.find(each => each.id === id)
  if (!found) throw new Error(`no class ${id}`)
  return { ...found, edges: [], outline: outline(found.requirement, lexiconOf(pack), found.substitutions) }
}

describe('comparison', () => {
  const two = [detail('us-ny/2515100'), detail('us-ny/2515200')]

  test('marks the facts that differ and leaves those alone that do not', () => {
    const rows = compareRows(two, overview)
    const differs = (label: string): boolean | undefined => rows.find(row => row.label === label)?.differs
    expect(differs('Jurisdiction')).toBe(false)
    expect(differs('Grade')).toBe(true)
    expect(differs('Code')).toBe(true)
    expect(asksDiffer(two)).toBe(true)
  })

  test('a class beside itself differs in nothing', () => {
    const same = [detail('us-mo/customer-service-manager'), detail('us-mo/customer-service-manager')]
    expect(compareRows(same, overview).filter(row => row.differs)).toEqual([])
    expect(asksDiffer(same)).toBe(false)
  })

  test('says which phrases only one class has', () => {
    const yields = compareRows(
      [detail('us-mo/lead-customer-service-representative'), detail('us-mo/customer-service-representative')],
      overview,
    ).find(row => row.label === 'What a year here counts as')
    expect(yields?.cells[0]?.phrases.map(({ isOnlyHere }) => isOnlyHere)).toEqual([false, true])
    expect(yields?.cells[1]?.phrases.map(({ isOnlyHere }) => isOnlyHere)).toEqual([false])
  })

  test('leaves out what no class states', () => {
    expect(compareRows(two, overview).map(({ label }) => label)).not.toContain('Pay')
  })
})

describe('the outline of a requirement', () => {
  test('New York: three routes and the equivalency stand beside each other, labels apart from their clauses', () => {
    const [root] = outlineTree(detail('us-ny/2515200'))
    expect(root?.isChoice).toBe(true)
    expect(root?.children.map(({ label }) => label)).toHaveLength(4)
    expect(root?.children[0]).toMatchObject({
      label: 'Experience',
      text: '4 years of work of any kind, of which:',
    })
    expect(root?.children[0]?.children[0]?.children[0]?.text).toBe('1 year of leading a team or shift')
  })

  test('Denver: the routes stand under what all of them ask', () => {
    const [root] = outlineTree(detail('us-co-denver/lead-customer-service-agent'))
    expect(root?.isChoice).toBe(false)
    expect(root?.children.map(({ isChoice }) => isChoice)).toEqual([false, true])
  })

  test('no line of the outline is lost', () => {
    for (const { id } of pack.classes) {
      const flat = (nodes: ReturnType<typeof outlineTree>): number =>
        nodes.reduce((sum, node) => sum + 1 + flat(node.children), 0)
      expect(flat(outlineTree(detail(id)))).toBe(detail(id).outline.length)
    }
  })
})
