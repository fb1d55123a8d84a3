/** A class known by name only that turns out to be another class of the catalogue. */
import { withHeld } from '../model/held.ts'
import type { CataloguePack, Edge, JobClass } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'
import { experiencesOf } from '../model/walk.ts'
import { titlesBeside } from './also-called.ts'
import { edgeKey } from './draft.ts'

/**
 * The catalogue in which whatever names the one means the other: rules that ask for it, lines of the ladder. The one is
 * gone. A line that does not hold of the other goes with it: one that would lead from a class to itself, down, or twice
 * the same way, along a series it is not of, or between classes no longer comparable. Records that say nothing of the
 * one are the same objects as before.
 */
export function withMatch(pack: CataloguePack, known: ClassId, as: ClassId): CataloguePack {
  const idOf = (id: ClassId): ClassId => (id === known ? as : id)
  const title = pack.classes.find(({ id }) => id === known)?.title
  const classes = pack.classes.flatMap((each): JobClass[] => {
    if (each.id === known) return []
    if (each.id === as) return [alsoCalled(each, title)]
    return asksFor(each, known) ? [{ ...each, requirement: withHeld(each.requirement, idOf) }] : [each]
  })
  const byId = new Map(classes.map(each => [each.id, each]))
  const edges = new Map<string, Edge>()
  for (const edge of pack.edges) {
    const isAbout = edge.from === known || edge.to === known
    const is = isAbout ? { ...edge, from: idOf(edge.from), to: idOf(edge.to) } : edge
    if (isAbout && (!stands(is, byId) || edges.has(edgeKey(is)))) continue
    edges.set(edgeKey(is), is)
  }
  return { ...pack, classes, edges: [...edges.values()] }
}

function stands({ from, to, kind }: Edge, classes: ReadonlyMap<ClassId, JobClass>): boolean {
  const [lower, upper] = [classes.get(from), classes.get(to)]
  if (!lower || !upper || lower === upper || lower.level > upper.level) return false
  const isAbroad = lower.jurisdiction !== upper.jurisdiction
  if (kind === 'comparable') return isAbroad && lower.level === upper.level
  return kind !== 'series' || (!isAbroad && lower.series !== undefined && lower.series === upper.series)
}

/** Documents that are read later name it by the title, too. */
function alsoCalled(jobClass: JobClass, title: string | undefined): JobClass {
  const titles = titlesBeside(jobClass.title, [...(jobClass.alsoCalled ?? []), title ?? jobClass.title])
  return titles ? { ...jobClass, alsoCalled: titles } : jobClass
}

const asksFor = ({ requirement }: JobClass, id: ClassId): boolean =>
  experiencesOf(requirement).some(({ asks }) => asks.held?.includes(id) === true)
