import type { ReactElement, ReactNode } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import type { EntryRef, Section } from '../../core/charts/timeline/profile.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Profile } from '../../core/model/profile.ts'
import { levelOf } from '../../core/profile/index.ts'
import {
  levelNames,
  meWords,
  sayEarned,
  sayHours,
  sayPeriod,
  sayQuarterHours,
  sayValidThrough,
  saySemesterHours,
} from '../../core/words/screens/me.ts'
import { Button } from '../components/Button.tsx'
import { Icon } from '../components/Icon.tsx'
import { inkFill, STUDY_FILL, Swatch } from '../components/ink.tsx'
import { classOf, nameEntry } from '../../core/charts/names.ts'
import { isBlank } from './document.ts'

interface EntryListProps {
  document: Profile
  overview: CatalogueOverview
  /** What the reader must know of an entry: estimates, hours not stated. */
  notesOf: (entry: EntryRef) => readonly string[]
  selected: EntryRef | null
  onSelect: (entry: EntryRef) => void
  onAdd: (section: Section) => void
}

/** The profile in words: jobs, study, licences. What the timeline shows, and what it cannot. */
export function EntryList({
  document,
  overview,
  notesOf,
  selected,
  onSelect,
  onAdd,
}: EntryListProps): ReactElement {
  const row = (
    section: Section,
    index: number,
    mark: ReactElement,
    details: readonly (string | undefined)[],
    when: string,
  ): EntryRow => ({
    id: `${section} ${index}`,
    ref: { section, index },
    name: nameEntry(document, { section, index }, overview),
    mark,
    details: details.filter(detail => detail !== undefined && detail !== '').join(' · '),
    when: isBlank(document, { section, index }) ? meWords.nothingYet : when,
    notes: notesOf({ section, index }),
  })
  const jobs = (document.work ?? []).map((job, index) => {
    const jobClass = classOf(overview, job.ladder?.classId)
    const hours = job.ladder?.hoursPerWeek
    return row(
      'work',
      index,
      <Swatch fill={inkFill(index)} />,
      [
        job.name?.trim(),
        jobClass?.title === job.position?.trim() ? undefined : jobClass?.title,
        hours === undefined ? undefined : sayHours(hours),
      ],
      sayPeriod(job.startDate, job.endDate),
    )
  })
  const study = (document.education ?? []).map((each, index) => {
    const { semesterHours, quarterHours } = each.ladder ?? {}
    const level = levelOf(each)
    return row(
      'education',
      index,
      <Swatch fill={STUDY_FILL} />,
      [
        each.studyType || each.area ? each.institution?.trim() : undefined,
        level ? levelNames[level] : level === null && each.studyType ? meWords.noDegree : undefined,
        semesterHours === undefined ? undefined : saySemesterHours(semesterHours),
        quarterHours === undefined ? undefined : sayQuarterHours(quarterHours),
      ],
      sayEarned(each.startDate, each.endDate, level === null ? meWords.noDate : meWords.earned),
    )
  })
  const licences = (document.certificates ?? []).map((each, index) =>
    row(
      'certificates',
      index,
      <Icon name="check" size={14} />,
      [each.issuer?.trim(), each.ladder?.expires && sayValidThrough(each.ladder.expires)],
      sayEarned(undefined, each.date, meWords.earned),
    ),
  )
  const shared = { selected, onSelect }
  return (
    <div className="entries">
      <EntrySection
        title={meWords.jobs}
        add={meWords.addJob}
        empty={meWords.noJobs}
        rows={jobs}
        onAdd={() => onAdd('work')}
        {...shared}
      />
      <EntrySection
        title={meWords.study}
        add={meWords.addStudy}
        empty={meWords.noStudy}
        rows={study}
        onAdd={() => onAdd('education')}
        {...shared}
      />
      <EntrySection
        title={meWords.licences}
        add={meWords.addLicence}
        empty={meWords.noLicences}
        rows={licences}
        onAdd={() => onAdd('certificates')}
        {...shared}
      />
    </div>
  )
}

interface EntryRow {
  id: string
  ref: EntryRef
  name: string
  mark: ReactNode
  details: string
  when: string
  notes: readonly string[]
}

interface EntrySectionProps {
  title: string
  add: string
  empty: string
  rows: readonly EntryRow[]
  selected: EntryRef | null
  onSelect: (entry: EntryRef) => void
  onAdd: () => void
}

function EntrySection({
  title,
  add,
  empty,
  rows,
  selected,
  onSelect,
  onAdd,
}: EntrySectionProps): ReactElement {
  const chosen = rows.find(({ ref }) => ref.section === selected?.section && ref.index === selected.index)
  return (
    <section className="entries__section">
      <div className="entries__head">
        <h2>{title}</h2>
        <Button size="s" look="quiet" icon="plus" onPress={onAdd}>
          {add}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className="quiet">{empty}</p>
      ) : (
        <GridList
          aria-label={title}
          className="entries__list"
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={chosen ? [chosen.id] : []}
          onSelectionChange={keys => {
            const picked = rows.find(({ id }) => keys !== 'all' && keys.has(id))
            if (picked) onSelect(picked.ref)
          }}
        >
          {rows.map(({ id, name, mark, details, when, notes }) => (
            <GridListItem key={id} id={id} textValue={name} className="entry">
              <span className="entry__mark">{mark}</span>
              <span className="entry__name">{name}</span>
              <span className="entry__when">{when}</span>
              {details !== '' && <span className="entry__details">{details}</span>}
              {notes.map(note => (
                <span key={note} className="entry__note">
                  <Icon name="info" size={14} />
                  {note}
                </span>
              ))}
            </GridListItem>
          ))}
        </GridList>
      )}
    </section>
  )
}
