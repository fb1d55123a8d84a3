/** What a roster has no column for: the last import's word on it stands. */
import type { Education, Work } from '../model/profile.ts'
import type { Person, RosterField, RosterMapping } from './model.ts'

/** The person of a roster, with what none of its columns is read as taken from `before`. */
export function withUnread(
  roster: Person,
  before: Pick<Person, 'unit' | 'manager' | 'document'>,
  columns: RosterMapping['columns'],
): Person {
  const reads = (...fields: RosterField[]): boolean => fields.some(field => columns[field] !== undefined)
  const { certificates = [], work = [], education = [] } = before.document
  const studied = educationWith(roster.document.education ?? [], education, reads)
  const licences = reads('licence') ? (roster.document.certificates ?? []) : certificates
  return {
    ...roster,
    unit: reads('unit') ? roster.unit : before.unit,
    manager: reads('reportsTo') ? roster.manager : before.manager,
    document: {
      ...roster.document,
      work: reads('class', 'code', 'start')
        ? (roster.document.work ?? []).map(job => jobWith(job, work, reads))
        : work,
      ...(studied.length > 0 && { education: studied }),
      ...(licences.length > 0 && { certificates: licences }),
    },
  }
}

type Reads = (...fields: RosterField[]) => boolean

const isCredits = ({ studyType, ladder }: Education): boolean =>
  studyType === undefined && ladder !== undefined

/** Degrees come from one column, credits from another. */
function educationWith(read: readonly Education[], before: readonly Education[], reads: Reads): Education[] {
  const degrees = (reads('education') ? read : before).filter(entry => !isCredits(entry))
  const stated = read.filter(isCredits)
  // A cell about education may state credits, too.
  const credits = reads('semesterHours') || stated.length > 0 ? stated : before.filter(isCredits)
  return [...degrees, ...credits].map(each => {
    const entry = reads('fieldOfStudy') ? each : withField(each, before)
    if (entry.endDate !== undefined || reads('educationDate')) return entry
    const earned = before.find(known => known.studyType === entry.studyType && known.area === entry.area)
    return earned?.endDate === undefined ? entry : { ...entry, endDate: earned.endDate }
  })
}

/** A degree of which a roster says no field is in the one known before. */
function withField(entry: Education, before: readonly Education[]): Education {
  if (entry.area !== undefined || entry.studyType === undefined) return entry
  const area = before.find(({ studyType }) => studyType === entry.studyType)?.area
  return area === undefined ? entry : { ...entry, area }
}

/** The same job as it was known before is told by what both rosters state of it. */
function jobWith(job: Work, before: readonly Work[], reads: Reads): Work {
  const isTitled = reads('class', 'code')
  const known = before.find(
    each =>
      (!isTitled || each.position === job.position) &&
      (!reads('start') || each.startDate === job.startDate) &&
      (!reads('end') || each.endDate === job.endDate),
  )
  if (!known) return job
  const { startDate, endDate, position, ladder: facts } = known
  const ladder = {
    ...job.ladder,
    ...(!isTitled && facts?.classId !== undefined && { classId: facts.classId }),
    ...(!reads('hours') && facts?.hoursPerWeek !== undefined && { hoursPerWeek: facts.hoursPerWeek }),
    ...(!reads('hours') && facts?.breaks !== undefined && { breaks: facts.breaks }),
  }
  return {
    ...job,
    ...(!isTitled && position !== undefined && { position }),
    ...(!reads('start') && startDate !== undefined && { startDate }),
    ...(!reads('end') && job.endDate === undefined && endDate !== undefined && { endDate }),
    ...(Object.keys(ladder).length > 0 && { ladder }),
  }
}
