/** “I am here” and “I want this”, from a card, the class panel or the palette. */
import type { ClassSummary } from '../../core/contract/shapes.ts'
import type { Profile } from '../../core/model/profile.ts'
import { addedJob, alreadyHere, nowHere, nowWanted } from '../../core/words/screens/ladder.ts'
import { useHistory } from '../app/use-history.ts'
import { usePerson, useSetTarget } from '../app/use-person.ts'
import { useProfiles } from '../app/use-profiles.ts'
import { useRead, useWrite } from '../client/use-operations.ts'
import { say } from '../components/toasts.tsx'

export interface Place {
  here: (classId: string) => void
  /** Wants the class; the class wanted already is wanted no longer. */
  want: (classId: string) => void
}

export function usePlace(): Place {
  const { profile, asOf, target } = usePerson()
  const overview = useRead('catalogue.overview', {})
  const save = useWrite('profile.save')
  const setTarget = useSetTarget()
  const { create } = useProfiles()
  const { tell } = useHistory()

  const find = (classId: string): ClassSummary | undefined =>
    overview.data?.classes.find(({ id }) => id === classId)
  const placeOf = (jobClass: ClassSummary): string =>
    overview.data?.jurisdictions.find(({ id }) => id === jobClass.jurisdiction)?.name ?? jobClass.jurisdiction

  return {
    here: classId => {
      const jobClass = find(classId)
      if (!jobClass || profile === undefined) return
      if (profile?.present === classId) return say({ text: alreadyHere(jobClass.title) })
      const document = withJob(profile?.document ?? {}, jobClass, placeOf(jobClass), asOf)
      const text = nowHere(jobClass.title)
      const label = addedJob(jobClass.title)
      if (profile === null) return create(document, text)
      return save.mutate(
        { id: profile.id, document, revision: profile.revision, label },
        { onSuccess: () => tell(label, text) },
      )
    },
    want: classId => {
      const jobClass = find(classId)
      if (!jobClass) return
      setTarget(target === classId ? null : classId)
      if (target !== classId) say({ text: nowWanted(jobClass.title) })
    },
  }
}

/** The document with an open job of the class, first in its list as JSON Resume has it, from `start` on. */
function withJob(document: Profile, { id, title }: ClassSummary, place: string, start: string): Profile {
  const job = { name: place, position: title, startDate: start, ladder: { classId: id } }
  return { ...document, work: [job, ...(document.work ?? [])] }
}
