/** Answers of the shipped catalogue in sentences, and the people who ask. */
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { lexiconOf } from '../english/index.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { Profile, Work } from '../model/profile.ts'
import { readProfile } from '../profile/index.ts'
import { classOf, evaluateGap, indexCatalogue } from '../rules/index.ts'
import { explained } from './explain.ts'

export const catalogue = indexCatalogue(shippedCatalogue())

export const ask = (profile: Profile, classId: string, rules = catalogue) =>
  explained(evaluateGap(rules, readProfile(profile), classId, '2026-11-22'), {
    profile,
    lexicon: lexiconOf(rules.pack),
    jobClass: classOf(rules, classId),
  })
export const lines = (profile: Profile, classId: string, rules = catalogue): string[] => {
  const { headline, sentences } = ask(profile, classId, rules).explanation
  return [headline, ...sentences]
}
/** The shipped catalogue, one class of it otherwise. */
export const catalogueWith = (classId: string, other: Partial<JobClass>) => {
  const pack = shippedCatalogue()
  const classes = pack.classes.map(each => (each.id === classId ? { ...each, ...other } : each))
  return indexCatalogue({ ...pack, classes })
}

export const highSchool = { studyType: 'High school diploma' }
export const bachelor = { studyType: "Bachelor's degree", ladder: { semesterHours: 120 } }
export const college = (semesterHours: number) => ({
  institution: 'Sample College',
  ladder: { semesterHours },
})
export const job = (
  position: string,
  startDate: string,
  endDate: string | undefined,
  kinds: string[],
): Work => ({
  position,
  startDate,
  ...(endDate === undefined ? {} : { endDate }),
  ladder: { kinds, hoursPerWeek: 40 },
})
export const agent = job('Agent', '2024-03-01', undefined, ['customer-service.contact-center'])
export const maryland = 'us-md/001288'
export const denver = 'us-co-denver/lead-customer-service-agent'
