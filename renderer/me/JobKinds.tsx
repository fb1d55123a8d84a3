import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Work } from '../../core/model/profile.ts'
import { kindsAsked } from '../../core/model/walk.ts'
import { fieldWords, sayClassPlace } from '../../core/words/screens/me.ts'
import { useRead } from '../client/use-operations.ts'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { withLadder } from './document.ts'
import './form.css'
import { KindsField } from './KindsField.tsx'
import { classOf } from '../../core/charts/names.ts'

export interface JobKindsProps {
  job: Work
  overview: CatalogueOverview
  /** The class in question: its kinds are offered first; where none is, those of the job's own class. */
  askedBy?: string | null
  /** Keeps a change of the job; answers with what is wrong, and then nothing was kept. */
  onChange: (edit: (job: Work) => Work, field: string) => string | null
}

/** What a job counts as: its class, with what that yields, and the kinds the person ticks. */
export function JobKinds({ job, overview, askedBy = null, onChange }: JobKindsProps): ReactElement {
  const { classId, kinds = [], shares = {} } = job.ladder ?? {}
  const jobClass = classOf(overview, classId)
  const detail = useRead('catalogue.class', jobClass ? { id: jobClass.id } : null)
  const asks = askedBy ?? jobClass?.id
  const asking = useRead('catalogue.class', asks === undefined ? null : { id: asks }).data
  const place = overview.jurisdictions.find(each => each.id === jobClass?.jurisdiction)?.name
  return (
    <div className="form">
      <ClassPicker
        label={fieldWords.jobClass}
        overview={overview}
        value={classId ?? null}
        onChange={id => onChange(old => withLadder(old, 'classId', id ?? undefined), fieldWords.jobClass)}
        help={place === undefined ? fieldWords.jobClassHelp : sayClassPlace(place, jobClass?.grade ?? null)}
      />
      <KindsField
        kinds={overview.kinds}
        asked={
          asking ? { title: asking.title, kinds: kindsAsked(asking.requirement, asking.substitutions) } : null
        }
        ticked={kinds}
        shares={shares}
        yields={detail.data?.yields ?? []}
        onTick={(kind, on) => onChange(old => tick(old, kind, on), fieldWords.kinds)}
        onShare={(kind, share) => onChange(old => setShare(old, kind, share), fieldWords.share)}
      />
    </div>
  )
}

/** A kind that is unticked has no share any more. */
function tick(job: Work, kind: string, on: boolean): Work {
  const others = (job.ladder?.kinds ?? []).filter(id => id !== kind)
  const kinds = on ? [...others, kind] : others
  const ticked = withLadder(job, 'kinds', kinds.length > 0 ? kinds : undefined)
  return on ? ticked : setShare(ticked, kind, undefined)
}

function setShare(job: Work, kind: string, share: number | undefined): Work {
  const { [kind]: _old, ...others } = job.ladder?.shares ?? {}
  const shares = share === undefined ? others : { ...others, [kind]: share }
  return withLadder(job, 'shares', Object.keys(shares).length > 0 ? shares : undefined)
}
