import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../core/contract/operations.ts'
import { auditWords } from '../../core/words/screens/audit.ts'
import { pathTo } from '../app/paths.ts'
import { setCatalogueView } from '../app/view-state.ts'
import { Button } from '../components/Button.tsx'

type Finding = Output<'audit.run'>[number]

/** Findings and classes drawn at once. */
const MOST = { findings: 10, classes: 8 }

interface FindingListProps {
  title: string
  findings: readonly Finding[]
  titles: ReadonlyMap<string, string>
}

/** What one rule found. */
export function FindingList({ title, findings, titles }: FindingListProps): ReactElement {
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
            <Classes finding={finding} titles={titles} />
          </li>
        ))}
      </ul>
      {findings.length > shown && (
        <Button size="s" onPress={() => setShown(shown + 10 * MOST.findings)}>
          {auditWords.showAll(findings.length - shown)}
        </Button>
      )}
    </>
  )
}

/** Each class leads to its rule, with the clauses marked that the finding is about. */
function Classes({ finding, titles }: Pick<FindingListProps, 'titles'> & { finding: Finding }): ReactElement {
  const { classIds, message, where } = finding
  const [all, setAll] = useState(false)
  const hidden = all ? 0 : classIds.length - MOST.classes
  return (
    <ul className="finding__classes" aria-label={auditWords.classes}>
      {classIds.slice(0, hidden > 0 ? MOST.classes : classIds.length).map(id => (
        <li key={id}>
          <Link
            href={pathTo('catalogue', id)}
            onClick={() => {
              const at = where.flatMap(place => (place.classId === id ? [place.at] : []))
              setCatalogueView({ finding: { classId: id, message, at } })
            }}
          >
            {titles.get(id) ?? id}
          </Link>
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <button type="button" className="finding__more" onClick={() => setAll(true)}>
            {auditWords.showAll(hidden)}
          </button>
        </li>
      )}
    </ul>
  )
}
