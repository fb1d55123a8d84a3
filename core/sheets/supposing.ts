/** What a what-if supposes, in sentences, for sheets that show the world under it. */
import { classNames } from '../charts/class-names.ts'
import type { CatalogueOverview } from '../contract/shapes.ts'
import { lexiconOf } from '../english/index.ts'
import { differencesOf } from '../review/differences.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { Scenario, ScenarioStep } from '../team/model.ts'
import { sayStep } from '../words/screens/scenarios.ts'

export interface Supposed {
  readonly name: string
  readonly steps: readonly string[]
}

/** @param names of people by id, as they may be shown; @param classOf the class as the catalogue has it */
export function supposed(
  { name, steps }: Pick<Scenario, 'name' | 'steps'>,
  overview: CatalogueOverview,
  names: ReadonlyMap<string, string>,
  classOf: (id: string) => JobClass | undefined,
): Supposed {
  const { titleOf } = classNames(overview)
  const kinds = new Map(overview.kinds.map(each => [each.id, each.name]))
  const changes = (step: Extract<ScenarioStep, { what: 'requirement' }>): string[] => {
    const before = classOf(step.classId)
    if (!before) return []
    const { requirement, substitutions = before.substitutions } = step
    const after = { ...before, requirement, substitutions }
    return differencesOf(before, after, lexiconOf(overview)).map(({ message }) => message.replace(/\.$/, ''))
  }
  return {
    name,
    steps: steps.map(step =>
      [
        sayStep(step, {
          person: id => names.get(id) ?? id,
          class: titleOf,
          kind: id => kinds.get(id) ?? id,
        }),
        ...(step.what === 'requirement' ? changes(step) : []),
      ].join(': '),
    ),
  }
}
