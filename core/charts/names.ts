/** What an entry of a profile is called on the screen. */
import type { EntryRef } from './timeline/profile.ts'
import type { CatalogueOverview, ClassSummary } from '../contract/shapes.ts'
import type { Profile, Work } from '../model/profile.ts'
import { untitled } from '../words/screens/me.ts'

export const classOf = (
  overview: CatalogueOverview,
  id: string | null | undefined,
): ClassSummary | undefined => overview.classes.find(each => each.id === id)

/** The position as the person wrote it, else its class, else the employer. */
export function nameJob(job: Work, overview: CatalogueOverview): string {
  return (
    job.position?.trim() || classOf(overview, job.ladder?.classId)?.title || job.name?.trim() || untitled.work
  )
}

export function nameEntry(
  document: Profile,
  { section, index }: EntryRef,
  overview: CatalogueOverview,
): string {
  switch (section) {
    case 'work': {
      const job = document.work?.[index]
      return job ? nameJob(job, overview) : untitled.work
    }
    case 'education': {
      const study = document.education?.[index]
      const degree = [study?.studyType?.trim(), study?.area?.trim()].filter(Boolean).join(', ')
      return degree || study?.institution?.trim() || untitled.education
    }
    case 'certificates':
      return document.certificates?.[index]?.name?.trim() || untitled.certificates
    default:
      return section satisfies never
  }
}
