import type { ReactElement } from 'react'
import type {
  CatalogueOverview,
  ClassDetail,
  ExplainedAnswer,
  StoredProfile,
} from '../../core/contract/shapes.ts'
import { classDetail } from '../../core/words/screens/classes.ts'
import { shortDate } from '../../core/words/screens/figures.ts'
import { gapWords, sheetWords, tentativeLine } from '../../core/words/screens/gap.ts'
import { sayPeriod } from '../../core/words/screens/me.ts'
import { toldNotes } from '../../core/words/told-notes.ts'
import { Button } from '../components/Button.tsx'
import { StatusMark } from '../components/StatusMark.tsx'
import { GapTable } from './GapTable.tsx'
import type { EntryNames } from '../../core/charts/gap/people.ts'
import { SourceList } from './SourceDialog.tsx'
import './sheet.css'

interface EvidenceSheetProps {
  answer: ExplainedAnswer
  detail: ClassDetail
  profile: StoredProfile
  overview: CatalogueOverview
  names: EntryNames
}

/** For HR, on paper: who, which class, as of when; clause by clause what was counted from what; and the sources. */
export function EvidenceSheet({
  answer,
  detail,
  profile,
  overview,
  names,
}: EvidenceSheetProps): ReactElement {
  const jurisdiction =
    overview.jurisdictions.find(each => each.id === detail.jurisdiction)?.name ?? detail.jurisdiction
  const summary = overview.classes.find(each => each.id === detail.id)
  const counted = new Set(
    answer.routes.flatMap(route => route.clauses.flatMap(clause => clause.evidence.map(({ work }) => work))),
  )
  const jobs = [...(profile.document.work ?? []).entries()].filter(([work]) => counted.has(work))
  // Names are long and stand in the list of jobs; the evidence refers to them by number.
  const numbers = new Map(jobs.map(([work], place) => [work, sheetWords.jobNumber(place + 1)]))
  return (
    <article className="sheet">
      <div className="sheet__tools no-print">
        <Button look="primary" icon="print" onPress={() => window.print()}>
          {gapWords.print}
        </Button>
      </div>
      <h2 className="sheet__title">{sheetWords.title}</h2>
      <dl className="sheet__facts">
        <dt>{sheetWords.person}</dt>
        <dd>{profile.document.basics?.name?.trim() || sheetWords.unnamed}</dd>
        <dt>{sheetWords.jobClass}</dt>
        <dd>
          {detail.title}
          <span className="quiet"> {summary && classDetail(jurisdiction, summary)}</span>
        </dd>
        <dt>{sheetWords.asOf}</dt>
        <dd>{shortDate(answer.asOf)}</dd>
        <dt>{sheetWords.answer}</dt>
        <dd>
          <StatusMark status={answer.status} /> {answer.explanation.headline}
        </dd>
      </dl>
      <GapTable
        answer={answer}
        title={detail.title}
        names={names}
        nameOf={work => numbers.get(work) ?? names.jobAt(work)}
      />
      {jobs.length > 0 && (
        <section className="sheet__jobs">
          <h3>{sheetWords.jobs}</h3>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{sheetWords.number}</th>
                <th scope="col">{sheetWords.job}</th>
                <th scope="col">{sheetWords.period}</th>
                <th scope="col">{sheetWords.hours}</th>
              </tr>
            </thead>
            <tbody>
              {jobs.map(([work, job]) => (
                <tr key={work}>
                  <th scope="row">{numbers.get(work)}</th>
                  <td>{names.jobAt(work)}</td>
                  <td>{sayPeriod(job.startDate, job.endDate)}</td>
                  <td>{job.ladder?.hoursPerWeek ?? sheetWords.hoursNotStated}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {answer.notes.length > 0 && (
        <section>
          <h3>{gapWords.notes}</h3>
          <ul>
            {toldNotes(answer.notes).map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="keep-together">
        <h3>{sheetWords.sources}</h3>
        <SourceList sources={detail.sources} />
        {detail.tentative !== undefined && <p>{tentativeLine(detail.tentative)}</p>}
      </section>
      <footer className="sheet__foot keep-together">
        <p>{sheetWords.counted}</p>
        <p>{sheetWords.disclaimer}</p>
        <p>{sheetWords.made(overview.version, overview.published)}</p>
        <p className="sheet__signature">{sheetWords.signature}</p>
      </footer>
    </article>
  )
}
