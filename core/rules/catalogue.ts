/** A catalogue ready to be asked. */
import type { CataloguePack, JobClass, Jurisdiction } from '../model/catalogue.ts'
import { compileClass, type Compiler } from './compile.ts'
import { DEFAULT_POLICY, type Demands, demandRegistry } from './demand.ts'
import { type KindTree, kindTree } from './kinds.ts'
import { countRoutes, MOST_ROUTES } from './routes.ts'
import type { ClassRule, RouteRule } from './rule.ts'

/** Made once per pack; the pack is never changed. */
export interface Catalogue {
  readonly pack: CataloguePack
  readonly classes: ReadonlyMap<string, JobClass>
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>
  readonly kinds: KindTree
  /** What the rules compiled so far ask of time. */
  readonly demands: Demands
  /** The rule of one of its classes; `choose` is asked where a tree has too many routes to list. */
  ruleOf(jobClass: JobClass, choose: (routes: readonly RouteRule[]) => number): ClassRule
}

/**
 * The catalogue made ready to be asked: make it once for a pack and keep it, for rules are compiled when first asked
 * for and credit is remembered by its identity. A jurisdiction without a crediting policy has the default one.
 */
export function indexCatalogue(pack: CataloguePack): Catalogue {
  const jurisdictions = new Map(pack.jurisdictions.map(each => [each.id, each]))
  const kinds = kindTree(pack.kinds)
  const demands = demandRegistry()
  const rules = new Map<string, ClassRule>()
  const compilerOf = ({ jurisdiction }: JobClass): Compiler => ({
    kinds,
    demands,
    policy: jurisdictions.get(jurisdiction)?.policy ?? DEFAULT_POLICY,
  })
  return {
    pack,
    classes: new Map(pack.classes.map(each => [each.id, each])),
    jurisdictions,
    kinds,
    demands,
    ruleOf(jobClass, choose) {
      const known = rules.get(jobClass.id)
      if (known) return known
      const rule = compileClass(jobClass, compilerOf(jobClass), choose)
      // A rule that was chosen for a person is for that person only.
      if (countRoutes(jobClass.requirement) <= MOST_ROUTES) rules.set(jobClass.id, rule)
      return rule
    },
  }
}
