import { type ReactElement, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { CatalogueOverview, ClassDetail } from '../../core/contract/shapes.ts'
import type { LocalRecord } from '../../core/contract/upkeep-shapes.ts'
import { auditWords } from '../../core/words/screens/audit.ts'
import { versionWords } from '../../core/words/screens/versions.ts'
import { classDetail } from '../../core/words/screens/classes.ts'
import { pathTo } from '../app/paths.ts'
import { setCatalogueView, useView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Requirement } from '../class/Requirement.tsx'
import '../class/class.css'
import { Button } from '../components/Button.tsx'
import { ClassPicker } from '../components/ClassPicker.tsx'
import { Callout, Loaded } from '../components/messages.tsx'
import { ClassesOnFile } from './ClassesOnFile.tsx'
import { EditRuleDialog } from './EditRuleDialog.tsx'
import { FactsDialog } from './FactsDialog.tsx'
import { FactsOnFile } from './FactsOnFile.tsx'
import { MatchClass, UnknownClasses } from './UnknownClasses.tsx'
import { Versions } from './Versions.tsx'

interface ClassesPartProps {
  overview: CatalogueOverview
  classId: string | null
}

/** One class of the catalogue through its versions; and what was made or edited here. */
export function ClassesPart({ overview, classId }: ClassesPartProps): ReactElement {
  const [, navigate] = useLocation()
  const summary = overview.classes.find(({ id }) => id === classId)
  return (
    <div className="classes-part">
      {summary ? (
        <>
          <div className="classes-part__pick">
            <ClassPicker
              label={versionWords.which}
              overview={overview}
              value={summary.id}
              onChange={id => navigate(id === null ? pathTo('catalogue') : pathTo('catalogue', id))}
            />
            <Button size="s" onPress={() => navigate(pathTo('catalogue'))}>
              {versionWords.all}
            </Button>
          </div>
          <ClassHistory key={summary.id} classId={summary.id} overview={overview} />
        </>
      ) : (
        <>
          <ClassesOnFile overview={overview} />
          <UnknownClasses overview={overview} />
          <LocalRecords />
        </>
      )}
    </div>
  )
}

function ClassHistory({ classId, overview }: { classId: string; overview: CatalogueOverview }): ReactElement {
  const detail = useRead('catalogue.class', { id: classId })
  const versions = useRead('catalogue.versions', { id: classId })
  const found = useView(state => state.catalogue.finding)
  const finding = found?.classId === classId ? found : null
  const [, navigate] = useLocation()
  return (
    <Loaded query={detail}>
      {value => (
        <div className="class-history">
          <section>
            <div className="class-history__head">
              <div>
                <h2>{value.title}</h2>
                <p className="quiet">{whereOf(value, overview)}</p>
              </div>
              <div className="class-history__edit">
                <EditRuleDialog detail={value} overview={overview} />
                <FactsDialog detail={value} overview={overview} />
              </div>
            </div>
            {finding && (
              <Callout tone="warning">
                <p>
                  {auditWords.here} {finding.message}
                </p>
                <Button
                  size="s"
                  onPress={() => {
                    setCatalogueView({ part: 'audit', finding: null })
                    navigate(pathTo('catalogue'))
                  }}
                >
                  {auditWords.back}
                </Button>
              </Callout>
            )}
            <Requirement detail={value} marked={finding?.at ?? []} />
            <FactsOnFile detail={value} overview={overview} />
            {!value.documented && <MatchClass known={value} overview={overview} />}
          </section>
          <section>
            <h2>{versionWords.versions}</h2>
            <Loaded query={versions}>
              {all => <Versions key={all.length} classId={classId} versions={all} />}
            </Loaded>
          </section>
        </div>
      )}
    </Loaded>
  )
}

function whereOf(detail: ClassDetail, { jurisdictions }: CatalogueOverview): string {
  const { code = null, grade = null, documented, jurisdiction } = detail
  const place = jurisdictions.find(({ id }) => id === jurisdiction)?.name ?? jurisdiction
  return classDetail(place, { code, grade, documented })
}

/** Records shown; the rest is behind a button, for an import makes thousands. */
const MOST = 30

/** What differs from the shipped catalogue; lines of the ladder, which have no names, are counted. */
function LocalRecords(): ReactElement {
  const local = useRead('catalogue.local', {})
  return (
    <section className="local">
      <h2>{versionWords.local}</h2>
      <Loaded query={local}>
        {records =>
          records.length === 0 ? (
            <p className="quiet">{versionWords.localNone}</p>
          ) : (
            <RecordList records={records} />
          )
        }
      </Loaded>
    </section>
  )
}

const TABLES = ['classes', 'kinds', 'jurisdictions'] as const

function RecordList({ records }: { records: readonly LocalRecord[] }): ReactElement {
  const lines = records.filter(({ table }) => table === 'edges')
  const made = lines.filter(({ is }) => is === 'made').length
  return (
    <>
      {TABLES.map(table => (
        <Records key={table} table={table} records={records.filter(each => each.table === table)} />
      ))}
      {lines.length > 0 && <p className="quiet">{versionWords.lines(made, lines.length - made)}</p>}
    </>
  )
}

function Records({
  table,
  records,
}: {
  table: (typeof TABLES)[number]
  records: readonly LocalRecord[]
}): ReactElement | null {
  const [all, setAll] = useState(false)
  if (records.length === 0) return null
  return (
    <details>
      <summary>{versionWords.tables[table](records.length)}</summary>
      <ul className="phrases">
        {records.slice(0, all ? records.length : MOST).map(({ id, name, is }) => (
          <li key={id}>
            {table === 'classes' ? <Link href={pathTo('catalogue', id)}>{name}</Link> : name}{' '}
            <span className="quiet">{is === 'made' ? versionWords.made : versionWords.edited}</span>
          </li>
        ))}
      </ul>
      {records.length > MOST && !all && (
        <Button size="s" onPress={() => setAll(true)}>
          {versionWords.showAll(records.length - MOST)}
        </Button>
      )}
    </details>
  )
}
