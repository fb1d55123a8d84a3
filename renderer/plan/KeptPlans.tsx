import type { ReactElement } from 'react'
import type { CatalogueOverview, SavedPlan } from '../../core/contract/shapes.ts'
import { planWords, sayConditions, sayPlan } from '../../core/words/screens/plan.ts'
import { useLocation } from 'wouter'
import { pathTo } from '../app/paths.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button, IconButton } from '../components/Button.tsx'
import { say } from '../components/toasts.tsx'
import { classOf } from '../../core/charts/names.ts'

interface KeptPlansProps {
  kept: readonly SavedPlan[]
  overview: CatalogueOverview
  shown: string | null
  onShow: (id: string) => void
}

/** Plans kept as they were found, for every target of the profile. */
export function KeptPlans({ kept, overview, shown, onShow }: KeptPlansProps): ReactElement {
  const [, navigate] = useLocation()
  const remove = useWrite('plan.remove')
  const undo = useWrite('history.undo')
  return (
    <section className="kept no-print">
      <h2>{planWords.kept}</h2>
      {kept.length === 0 ? (
        <p className="quiet">{planWords.keptNone}</p>
      ) : (
        <ul className="kept__list">
          {kept.map(({ id, name, to, plan, whatIf, asOf }) => (
            <li key={id} className="kept__plan" aria-current={id === shown}>
              <span className="kept__name">{name}</span>
              <span className="quiet">
                {classOf(overview, to)?.title ?? to}: {sayPlan(plan)}; {sayConditions(whatIf, asOf)}
              </span>
              <span className="kept__actions">
                <Button
                  size="s"
                  onPress={() => {
                    onShow(id)
                    navigate(pathTo('plan', to))
                  }}
                >
                  {planWords.keptShow}
                </Button>
                <IconButton
                  icon="trash"
                  label={`${planWords.keptRemove}: ${name}`}
                  onPress={() =>
                    remove.mutate(
                      { id },
                      {
                        onSuccess: () =>
                          say({
                            text: planWords.removed(name),
                            action: { label: planWords.undo, run: () => undo.mutate({}) },
                          }),
                      },
                    )
                  }
                />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
