/** The catalogue with one class changed: by hand, or back to what an older version says. */
import type { CataloguePack, Edge, JobClass } from '../model/catalogue.ts'
import { heldIn } from '../model/held.ts'
import { edgeBasis } from '../words/review.ts'

/** What asks for service in a class is stated by the class that asks: where it asks for another, its lines follow. */
export function withClass(pack: CataloguePack, is: JobClass): CataloguePack {
  const classes = pack.classes.map(each => (each.id === is.id ? is : each))
  const was = pack.classes.find(({ id }) => id === is.id)
  const [before, now] = [new Set(was && heldIn(was.requirement)), new Set(heldIn(is.requirement))]
  const leadsIn = ({ to, kind }: Edge): boolean => kind === 'qualifying' && to === is.id
  const stay = pack.edges.filter(edge => !leadsIn(edge) || !before.has(edge.from) || now.has(edge.from))
  const known = new Set(stay.filter(leadsIn).map(({ from }) => from))
  const noHigher = new Set(
    classes.flatMap(({ id, level }) => (level <= is.level && id !== is.id ? [id] : [])),
  )
  const come = [...now].filter(from => !before.has(from) && !known.has(from) && noHigher.has(from))
  const basis = edgeBasis.qualifying(is.title, undefined)
  const edges = [...stay, ...come.map((from): Edge => ({ from, to: is.id, kind: 'qualifying', basis }))]
  return { ...pack, classes, edges }
}
