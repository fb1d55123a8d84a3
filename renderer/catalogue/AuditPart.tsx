import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import { SEVERITIES } from '../../core/audit/finding.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Output } from '../../core/contract/operations.ts'
import { ruleName, severityName } from '../../core/words/audit.ts'
import { auditWords, sayFindings } from '../../core/words/screens/catalogue.ts'
import { pathTo } from '../app/paths.ts'
import { usePerson } from '../app/use-person.ts'
import { setCatalogueView, useView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Select } from '../components/fields.tsx'
import { Loaded } from '../components/messages.tsx'
import { ExportButton } from '../export/ExportButton.tsx'

type Finding = Output<'audit.run'>[number]

const ALL = 'all'

/** What a reader of all specifications side by side would notice, worst first. */
export function AuditPart({ overview }: { overview: CatalogueOverview }): ReactElement {
  const { asOf } = usePerson()
  const audited = useView(state => state.catalogue.audited)
  const place = overview.jurisdictions.find(({ id }) => id === audited)?.id
  const subject = place === undefined ? {} : { jurisdiction: place }
  const findings = useRead('audit.run', subject, { keepPrevious: true })
  return (
    <div className="audit">
      <div className="audit__bar no-print">
        <Select
          label={auditWords.place}
          choices={[
            { id: ALL, name: auditWords.all },
            ...overview.jurisdictions.map(({ id, name }) => ({ id, name })),
          ]}
          value={place ?? ALL}
          onChange={id => setCatalogueView({ audited: id === ALL ? null : id })}
        />
        <ExportButton subject={{ what: 'audit', asOf, ...subject }} />
      </div>
      <Loaded query={findings}>
        {found =>
          found.length === 0 ? <p>{auditWords.nothing}</p> : <Findings findings={found} overview={overview} />
        }
      </Loaded>
    </div>
  )
}

function Findings({
  findings,
  overview,
}: {
  findings: readonly Finding[]
  overview: CatalogueOverview
}): ReactElement {
  const titles = new Map(overview.classes.map(({ id, title }) => [id, title]))
  const groups = Map.groupBy(findings, ({ severity }) => severity)
  return (
    <>
      {SEVERITIES.map(severity => {
        const own = groups.get(severity)
        if (!own) return null
        return (
          <section key={severity} className="audit__group">
            <h2>
              {severityName(severity)}: {auditWords.levels[severity]}{' '}
              <span className="quiet">{sayFindings(own.length)}</span>
            </h2>
            {[...Map.groupBy(own, ({ rule }) => rule)].map(([rule, same]) => (
              <FindingList key={rule} title={ruleName(rule)} findings={same} titles={titles} />
            ))}
          </section>
        )
      })}
    </>
  )
}

/** Findings and classes drawn at once. */
const MOST = { findings: 10, classes: 8 }

function FindingList({
  title,
  findings,
  titles,
}: {
  title: string
  findings: readonly Finding[]
  titles: ReadonlyMap<string, string>
}): ReactElement {
  const [shown, setShown] = useState(MOST.findings)
  return (
    <>
      <h3>
        {title}{' '}
        {findings.length > 1 && <span className="quiet">{findings.length.toLocaleString('en-US')}</span>}
      </h3>
      <ul className="findings">
        {findings.slice(0, shown).map(finding => (
          <li key={`${finding.rule} ${finding.message}`} className={`finding finding--${finding.severity}`}>
            <p>{finding.message}</p>
            <p className="finding__remedy">{finding.remedy}</p>
            <Classes classIds={finding.classIds} titles={titles} />
          </li>
        ))}
      </ul>
      {findings.length > shown && (
        <Button size="s" onPress={() => setShown(findings.length)}>
          {auditWords.showAll(findings.length - shown)}
        </Button>
      )}
    </>
  )
}

function Classes({
  classIds,
  titles,
}: {
  classIds: readonly string[]
  titles: ReadonlyMap<string, string>
}): ReactElement {
  const hidden = classIds.length - MOST.classes
  return (
    <ul className="finding__classes" aria-label={auditWords.classes}>
      {classIds.slice(0, MOST.classes).map(id => (
        <li key={id}>
          <Link href={pathTo('catalogue', id)}>{titles.get(id) ?? id}</Link>
        </li>
      ))}
      {hidden > 0 && <li className="quiet">{auditWords.showAll(hidden)}</li>}
    </ul>
  )
}
