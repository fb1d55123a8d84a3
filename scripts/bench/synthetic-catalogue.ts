/**
 * A made-up catalogue of any size, the same for the same seed: jurisdictions of a given size, with classes in series of up
 * to six levels, with requirement trees in the shapes that the shipped jurisdictions have.
 */
import type { CataloguePack, Edge, JobClass, Jurisdiction, Kind } from '../../core/model/catalogue.ts'
import type { Level } from '../../core/model/primitives.ts'
import { type Random, seededRandom } from './random.ts'
import { makeRule } from './synthetic-rule.ts'
import { DUTIES, FIELDS, LINES } from './words.ts'

const SERIES_LENGTHS = [2, 3, 4, 4, 5, 6] as const

/** A kind for every field of work under `work`, and `supervision` within `lead`. */
const syntheticKinds: Kind[] = [
  { id: 'work', name: 'work of any kind', within: [] },
  { id: 'lead', name: 'leading', within: ['work'] },
  { id: 'supervision', name: 'supervision', within: ['lead'] },
  ...FIELDS.map(field => ({ id: kindOf(field), name: `${field} work`, within: ['work'] })),
  ...FIELDS.map(field => ({
    id: `${kindOf(field)}.public`,
    name: `${field} work with the public`,
    within: [kindOf(field)],
  })),
]

function kindOf(field: string): string {
  return field.toLowerCase().replaceAll(' ', '-')
}

export function syntheticCatalogue(
  size: number,
  { jurisdictionSize = 500, seed = 20_261_122 } = {},
): CataloguePack {
  const random = seededRandom(seed)
  const classes: JobClass[] = []
  const edges: Edge[] = []
  while (classes.length < size) {
    const start = classes.length - (classes.length % jurisdictionSize)
    const left = Math.min(size, start + jurisdictionSize) - classes.length
    const series = makeSeries(
      random,
      jurisdictionId(start / jurisdictionSize),
      classes.length,
      Math.min(left, random.pick(SERIES_LENGTHS)),
    )
    edges.push(...edgesOf(random, series, classes.slice(start)))
    classes.push(...series)
  }
  return {
    format: 'rungs-catalogue',
    formatVersion: 1,
    version: `synthetic-${size}-${seed}`,
    published: '2026-01-01',
    kinds: syntheticKinds,
    jurisdictions: [...new Set(classes.map(({ jurisdiction }) => jurisdiction))].map(makeJurisdiction),
    classes,
    edges,
  }
}

/** From class to class of the series; and to one in three, from a lower class of another series nearby. */
function edgesOf(random: Random, series: readonly JobClass[], nearby: readonly JobClass[]): Edge[] {
  return series.flatMap(({ id, level }, index) => {
    const below = series[index - 1]
    const other = nearby[random.below(nearby.length)]
    const fromOther = random.chance(1 / 3) && other !== undefined && other.level < level
    return [
      ...(below ? [{ from: below.id, to: id, kind: 'series' as const, basis: 'next level' }] : []),
      ...(fromOther ? [{ from: other.id, to: id, kind: 'qualifying' as const, basis: 'asked for' }] : []),
    ]
  })
}

const jurisdictionId = (index: number): string => `j-${String(index).padStart(3, '0')}`
const makeJurisdiction = (id: string): Jurisdiction => ({ id, name: `Jurisdiction ${id}`, shortName: id })

function makeSeries(random: Random, jurisdiction: string, from: number, length: number): JobClass[] {
  const field = random.pick(FIELDS)
  const line = random.pick(LINES)
  const lowest = random.below(7 - length)
  const classes: JobClass[] = []
  for (let step = 0; step < length; step += 1) {
    const number = String(from + step).padStart(6, '0')
    const level = toLevel(lowest + step)
    const { requirement, substitutions } = makeRule({
      random,
      kind: kindOf(field),
      level,
      below: classes.at(-1)?.id,
    })
    classes.push({
      id: `${jurisdiction}/${number}`,
      jurisdiction,
      title: `${field} ${line} ${['I', 'II', 'III', 'IV', 'V', 'VI'][step] ?? ''}`,
      code: number,
      grade: String(5 + 3 * level),
      level,
      series: `${field} ${line}`,
      family: field,
      documented: true,
      qualifications: random.chance(0.2) ? 'typical' : 'minimum',
      requirement,
      substitutions,
      yields: [
        { kind: random.chance(0.5) ? kindOf(field) : `${kindOf(field)}.public` },
        ...(level >= 4 ? [{ kind: 'supervision' }] : level === 3 ? [{ kind: 'lead' }] : []),
      ],
      facts: [],
      summary: `${field} work of a ${line.toLowerCase()}: ${random.pick(DUTIES)}.`,
      duties: [random.pick(DUTIES), random.pick(DUTIES), random.pick(DUTIES)],
      knowledge: [`knowledge of ${field.toLowerCase()} practice`],
      distinguishing: [],
      notes: [],
      sources: [{ document: 'made up', publisher: 'the benchmarks' }],
    })
  }
  return classes
}

const toLevel = (index: number): Level => ([1, 2, 3, 4, 5, 6] as const)[index] ?? 6
