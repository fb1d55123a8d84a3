import { type ReactElement, useState } from 'react'
import { writeCalendar } from '../../core/calendar/ical.ts'
import type { StoredProfile } from '../../core/contract/shapes.ts'
import { wayOf, planName, planWords } from '../../core/words/screens/plan.ts'
import { nowUtc } from '../app/today.ts'
import { useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { NameDialog } from '../components/NameDialog.tsx'
import { fileName, saveFile } from '../components/save-file.ts'
import { say } from '../components/toasts.tsx'
import { type DatedMilestone, eventsOf } from '../../core/charts/plan/milestones.ts'
import type { Way } from './way.ts'

interface PlanActionsProps {
  way: Way
  milestones: readonly DatedMilestone[]
  title: string
  profile: StoredProfile
}

/** The plan carried away: to a calendar, or kept here. */
export function PlanActions({ way, milestones, title, profile }: PlanActionsProps): ReactElement {
  const [naming, setNaming] = useState(false)
  const name = wayOf(profile.document.basics?.name?.trim() || profile.name, title)
  const toCalendar = (): void =>
    saveFile(
      fileName(name, 'ics'),
      'text/calendar',
      writeCalendar({ name, stamp: nowUtc(), events: eventsOf(milestones, profile.id) }),
    )
  return (
    <span className="plan-view__actions no-print">
      <Button size="s" icon="calendar" isDisabled={milestones.length === 0} onPress={toCalendar}>
        {planWords.calendar}
      </Button>
      <Button size="s" icon="pin" onPress={() => setNaming(true)}>
        {planWords.save}
      </Button>
      <ExportButton
        subject={{
          what: 'plan',
          asOf: way.asOf,
          profile: { id: profile.id },
          to: way.to,
          whatIf: way.whatIf,
          plan: way.plan,
        }}
        size="s"
      />
      {naming && <KeepDialog way={way} title={title} profile={profile} onClose={() => setNaming(false)} />}
    </span>
  )
}

interface KeepDialogProps extends Omit<PlanActionsProps, 'milestones'> {
  onClose: () => void
}

function KeepDialog({ way, title, profile, onClose }: KeepDialogProps): ReactElement {
  const save = useWrite('plan.save', { inline: true })
  const undo = useWrite('history.undo')
  const keep = (name: string): void =>
    save.mutate(
      { profile: profile.id, name, to: way.to, asOf: way.asOf, whatIf: way.whatIf, plan: way.plan },
      {
        onSuccess: kept => {
          say({
            text: planWords.saved(kept.name),
            action: { label: planWords.undo, run: () => undo.mutate({}) },
          })
          onClose()
        },
      },
    )
  return (
    <NameDialog
      title={planWords.save}
      label={planWords.saveName}
      name={planName(title, way.plan)}
      action={planWords.saveDo}
      cancel={planWords.cancel}
      onName={keep}
      onClose={onClose}
      error={save.error?.message}
    />
  )
}
