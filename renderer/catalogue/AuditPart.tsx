import { type ReactElement, useDeferredValue, useMemo, useState } from 'react'
import { type RuleId, SEVERITIES } from '../../core/audit/finding.ts'
import { tellingTitles } from '../../core/audit/telling-titles.ts'
import { lookedAt } from '../../core/audit/looked-at.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Output } from '../../core/contract/operations.ts'
import { finder } from '../../core/model/search.ts'
import { ruleName, severityName } from '../../core/words/audit.ts'
import { auditWords, sayFindings, sayRule } from '../../core/words/screens/audit.ts'
import { usePerson } from '../app/use-person.ts'
import { setCatalogueView, useView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Select, TextField } from '../components/fields.tsx'
import { Loaded } from '../components/messages.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { FindingList } from './FindingList.tsx'

type Finding = Output<'audit.run'>[number]

const ALL = 'all'

/** What a reader of all specifications side by side would notice, worst first. */
export function AuditPart({ overview }: { overview: CatalogueOverview }): ReactElement {
  const { asOf } = usePerson()
  const audited = useView(state => state.catalogue.audited)
  const [rule, setRule] = useState<RuleId | typeof ALL>(ALL)
  const [search, setSearch] = useState('')
  const place = overview.jurisdictions.find(({ id }) => id === audited)?.id
  const subject = place === undefined ? {} : { jurisdiction: place }
  const findings = useRead('audit.run', subject, { keepPrevious: true })
  const rules = rulesOf(findings.data ?? [])
  const chosen = rules.some(({ id }) => id === rule) ? rule : ALL
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
        <Select<RuleId | typeof ALL>
          label={auditWords.rules}
          choices={[
            { id: ALL, name: auditWords.allRules },
            ...rules.map(({ id, amount }) => ({ id, name: sayRule(ruleName(id), amount) })),
          ]}
          value={chosen}
          onChange={setRule}
        />
        <TextField
          label={auditWords.find}
          type="search"
          value={search}
          onChange={setSearch}
          placeholder={auditWords.findHint}
        />
        <ExportButton subject={{ what: 'audit', asOf, ...subject }} />
      </div>
      <p className="quiet">{lookedAt(overview, place ?? null)}</p>
      <Loaded query={findings}>
        {found =>
          found.length === 0 ? (
            <p>{auditWords.nothing}</p>
          ) : (
            <Findings findings={found} rule={chosen} search={search} overview={overview} />
          )
        }
      </Loaded>
    </div>
  )
}

/** The rules that found something, in their order, with how often. */
const rulesOf = (findings: readonly Finding[]): { id: RuleId; amount: number }[] =>
  [...Map.groupBy(findings, each => each.rule)].map(([id, same]) => ({ id, amount: same.length }))

interface FindingsProps {
  findings: readonly Finding[]
  rule: RuleId | typeof ALL
  search: string
  overview: CatalogueOverview
}

function Findings({ findings, rule, search, overview }: FindingsProps): ReactElement {
  const titles = useMemo(() => tellingTitles(overview.classes, overview.jurisdictions), [overview])
  const sought = useDeferredValue(search)
  const fitting = useMemo(() => {
    const isSought = finder(sought)
    return findings.filter(finding => {
      if (rule !== ALL && finding.rule !== rule) return false
      const classes = finding.classIds.map(id => `${titles.get(id) ?? ''} ${id}`)
      return isSought([finding.message, ...classes].join(' '))
    })
  }, [findings, rule, sought, titles])
  const groups = Map.groupBy(fitting, ({ severity }) => severity)
  if (fitting.length === 0) return <p className="quiet">{auditWords.noneFound}</p>
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
            {[...Map.groupBy(own, each => each.rule)].map(([id, same]) => (
              <FindingList key={id} title={ruleName(id)} findings={same} titles={titles} />
            ))}
          </section>
        )
      })}
    </>
  )
}
