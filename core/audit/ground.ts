/** A catalogue laid out for the rules of the audit: made once, each rule then looks at every class once or so. */
import type { CataloguePack, JobClass, Jurisdiction } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'
import type { Experience } from '../model/requirement.ts'
import { type KindTree, kindTree } from '../rules/index.ts'
import { countRoutes, type Draft, draftRoutes, MOST_ROUTES } from '../rules/routes.ts'

export interface Ground {
  readonly pack: CataloguePack
  readonly classes: ReadonlyMap<ClassId, JobClass>
  /** Titles as they are on file; those of the classes here tell apart what is called alike. */
  readonly printed: ReadonlyMap<ClassId, string>
  readonly kinds: KindTree
  /** Classes with a specification on file that were not abolished, by jurisdiction, in the order of the catalogue. */
  readonly places: readonly PlaceGround[]
  readonly documented: readonly JobClass[]
  /** Classes known by name only whose specification waits for review. */
  readonly waiting: ReadonlySet<ClassId>
  /** From a class to the next above it, both with a specification, in one jurisdiction. */
  readonly steps: readonly Step[]
  /** The routes of a class; null where it has more than can be looked at one by one. */
  readonly routesOf: (jobClass: JobClass) => readonly Draft[] | null
}

export interface PlaceGround {
  readonly jurisdiction: Jurisdiction
  readonly documented: readonly JobClass[]
}

export interface Step {
  readonly lower: JobClass
  readonly higher: JobClass
}

export function groundOf(
  pack: CataloguePack,
  waiting: ReadonlySet<ClassId>,
  printed: ReadonlyMap<ClassId, string>,
): Ground {
  const classes = new Map(pack.classes.map(each => [each.id, each]))
  const documented = pack.classes.filter(isInForce)
  const byPlace = Map.groupBy(documented, ({ jurisdiction }) => jurisdiction)
  const routes = new Map<ClassId, readonly Draft[] | null>()
  return {
    pack,
    classes,
    printed,
    kinds: kindTree(pack.kinds),
    documented,
    waiting,
    places: pack.jurisdictions.flatMap(jurisdiction => {
      const own = byPlace.get(jurisdiction.id)
      return own ? [{ jurisdiction, documented: own }] : []
    }),
    steps: stepsOf(pack, classes),
    routesOf: jobClass => {
      const known = routes.get(jobClass.id)
      if (known !== undefined) return known
      const made =
        countRoutes(jobClass.requirement) > MOST_ROUTES ? null : draftRoutes(jobClass.requirement, () => 0)
      routes.set(jobClass.id, made)
      return made
    },
  }
}

const isInForce = (jobClass: JobClass | undefined): jobClass is JobClass =>
  jobClass !== undefined && jobClass.documented && jobClass.abolished === undefined

function stepsOf({ edges }: CataloguePack, classes: ReadonlyMap<ClassId, JobClass>): Step[] {
  const steps = new Map<string, Step>()
  for (const { from, to, kind } of edges) {
    const [lower, higher] = [classes.get(from), classes.get(to)]
    if (kind !== 'series' && kind !== 'differentiated') continue
    if (!isInForce(lower) || !isInForce(higher) || lower.jurisdiction !== higher.jurisdiction) continue
    steps.set(`${from} ${to}`, { lower, higher })
  }
  return [...steps.values()]
}

/** An experience clause of a route with what the clauses around it ask, too. */
export interface AskedExperience {
  readonly path: string
  readonly asks: Experience
  /** Its own kinds and those around it. */
  readonly kinds: readonly string[]
  /** Clauses of one group but different parties need separate time. */
  readonly group: string | null
  readonly party: string
  readonly nested: boolean
}

/** Every experience clause of a route, nested ones after the clause around them. */
export function experiencesOfRoute({ leaves }: Draft): AskedExperience[] {
  return leaves.flatMap(({ node, path, group, party }) => {
    if (!('experience' in node)) return []
    const collect = (
      asks: Experience,
      at: string,
      around: readonly string[],
      nested: boolean,
    ): AskedExperience[] => {
      const kinds = [...new Set([...around, ...asks.kinds])]
      return [
        { path: at, asks, kinds, group, party, nested },
        ...(asks.ofWhich ?? []).flatMap(inner => collect(inner, `${at}/${inner.id}`, kinds, true)),
      ]
    }
    return collect(node.experience, path, [], false)
  })
}

/** The last id of a path. */
export const lastId = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** False where a route holds a clause that was left unread or is not on file: nothing sure can be said of it. */
export const isReadable = ({ leaves }: Draft): boolean =>
  leaves.every(
    ({ node }) => !('unknown' in node) && !('judgement' in node && node.judgement.status === 'unknown'),
  )
