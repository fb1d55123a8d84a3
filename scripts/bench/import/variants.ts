/** A gold tree leaves some things open (`maybe`, `also`): these are all the trees that are right. */
import { type Demand, experienceKey, type Leaf, plainLeaf } from './demand.ts'
import type { GoldExperience, GoldNode } from './gold.ts'
import { titleKey } from './titles.ts'

/** More than this and a gold tree says too little to be one. */
export const MOST_VARIANTS = 600

export function variantsOf(node: GoldNode): Demand[] {
  return present(variants(node))
}

/** `null` is the node left out. */
function variants(node: GoldNode): (Demand | null)[] {
  const own = full(node)
  const isOptional = node.maybe === true && !isPosition(node)
  return isOptional ? [...own, null] : own
}

function full(node: GoldNode): (Demand | null)[] {
  if ('all' in node) return combined('all', node.all)
  if ('any' in node) return combined('any', node.any)
  if ('oneOf' in node) return node.oneOf.flatMap(variants)
  if (isPosition(node)) {
    const inner = variants(node.of)
    const wrapped = inner.map(of => of && ({ op: 'position', of: [of] } as const))
    return node.maybe === true ? [...wrapped, ...inner.filter(of => of !== null)] : wrapped
  }
  if (node.t === 'experience') return experienceVariants(node)
  return keysOf(node).map(key => plainLeaf(key, { doubtful: isDoubtful(node) }))
}

const isPosition = (node: GoldNode): node is GoldNode & { t: 'position'; of: GoldNode } =>
  't' in node && node.t === 'position'

function combined(op: 'all' | 'any', children: readonly GoldNode[]): (Demand | null)[] {
  return product(children.map(variants)).map(chosen => {
    const of = present(chosen)
    return of.length === 0 ? null : { op, of }
  })
}

function experienceVariants(node: GoldExperience): Leaf[] {
  const keys = [experienceKey(node.a), ...(node.also ?? [])]
  const nested = product((node.of ?? []).map(optionalExperience)).map(present)
  const more = {
    held: (node.held ?? []).map(titleKey),
    heldMaybe: node.heldMaybe ?? false,
    doubtful: isDoubtful(node),
  }
  return keys.flatMap(key => nested.map(of => plainLeaf(key, { ...more, nested: of })))
}

const optionalExperience = (node: GoldExperience): (Leaf | null)[] =>
  node.maybe === true ? [...experienceVariants(node), null] : experienceVariants(node)

/**
 * The one reading of somebody who leaves nothing open: what may be left out is, unless the document states it, and
 * each node is in its first form.
 */
export function plainReading(node: GoldNode): Demand | null {
  if (isPosition(node)) {
    const of = plainReading(node.of)
    return of && { op: 'position', of: [of] }
  }
  if (isLeftOut(node)) return null
  if ('oneOf' in node) return present(node.oneOf.map(plainReading))[0] ?? null
  if ('all' in node) return joined('all', node.all)
  if ('any' in node) return joined('any', node.any)
  return node.t === 'experience' ? plainExperience(node) : plainLeaf(keysOf(node)[0] ?? node.t)
}

function joined(op: 'all' | 'any', children: readonly GoldNode[]): Demand | null {
  const of = present(children.map(plainReading))
  return of.length === 0 ? null : { op, of }
}

const plainExperience = ({ a, of = [], held = [], heldMaybe }: GoldExperience): Leaf =>
  plainLeaf(experienceKey(a), {
    held: held.map(titleKey),
    heldMaybe: heldMaybe === true,
    nested: of.filter(inner => !isLeftOut(inner)).map(plainExperience),
  })

const isLeftOut = ({ maybe, stated }: GoldNode): boolean => maybe === true && stated !== true

type PlainNode = Extract<GoldNode, { t: 'education' | 'credits' | 'licence' | 'judgement' | 'other' }>
function keysOf(node: PlainNode): string[] {
  const also = node.also ?? []
  if (node.t === 'education') return [`education ${node.level}`, ...also]
  if (node.t === 'credits') return [`credits ${Math.round(node.hours)}`, ...also]
  return [node.t, ...also]
}

const isDoubtful = (node: { maybe?: true | undefined; check?: string | undefined }): boolean =>
  node.maybe === true && node.check !== undefined

const present = <T>(values: readonly (T | null)[]): T[] => values.filter(value => value !== null)

/** Every way of taking one from each. @throws where they are too many. */
function product<T>(choices: readonly (readonly T[])[]): T[][] {
  let ways: T[][] = [[]]
  for (const each of choices) {
    ways = ways.flatMap(way => each.map(choice => [...way, choice]))
    if (ways.length > MOST_VARIANTS) throw new Error('a gold tree leaves too much open')
  }
  return ways
}
