import { type ReactElement, useState } from 'react'
import type { ClassVersion } from '../../core/contract/upkeep-shapes.ts'
import {
  sayOn,
  sayRestored,
  sayVersion,
  versionName,
  versionTitle,
  versionWords,
} from '../../core/words/screens/versions.ts'
import { classFacts } from '../../core/words/screens/class.ts'
import { localMoment } from '../app/today.ts'
import { useHistory } from '../app/use-history.ts'
import { usePerson } from '../app/use-person.ts'
import { Requirement } from '../class/Requirement.tsx'
import { useRead, useWrite } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'
import { Select } from '../components/fields.tsx'
import { Loaded } from '../components/messages.tsx'
import { Dialog } from '../components/overlays.tsx'
import { StatusMark } from '../components/StatusMark.tsx'
import { DifferenceList, useWeighed } from './Changes.tsx'
import { ImpactView } from './ImpactView.tsx'

const dayed = (version: ClassVersion) => ({
  ...version,
  acceptedOn: version.acceptedAt && localMoment(version.acceptedAt).day,
})

/** The versions of a class, any two held against each other. */
export function Versions({
  classId,
  versions,
}: {
  classId: string
  versions: readonly ClassVersion[]
}): ReactElement {
  const latest = versions.at(-1)?.number ?? 1
  const [from, setFrom] = useState(Math.max(1, latest - 1))
  const [to, setTo] = useState(latest)
  const differences = useRead('catalogue.differences', latest > 1 ? { id: classId, from, to } : null)
  const choices = versions.map(({ number }) => ({ id: String(number), name: versionName(number) }))
  if (versions.length === 0) return <p className="quiet">{versionWords.none}</p>
  return (
    <>
      <ol className="versions" reversed>
        {versions.toReversed().map(version => (
          <li key={version.number}>
            <b>{versionName(version.number)}</b>
            {version.current && <span className="tag">{versionWords.current}</span>}{' '}
            <span className="quiet">{sayVersion(dayed(version))}</span>
            <PersonUnder classId={classId} version={version.number} />
            {!version.current && <OlderVersion classId={classId} version={version} />}
          </li>
        ))}
      </ol>
      {latest === 1 ? (
        <p className="quiet">{versionWords.one}</p>
      ) : (
        <>
          <div className="versions__compare">
            <Select
              label={versionWords.from}
              choices={choices}
              value={String(from)}
              onChange={chosen => setFrom(Number(chosen))}
            />
            <Select
              label={versionWords.to}
              choices={choices}
              value={String(to)}
              onChange={chosen => setTo(Number(chosen))}
            />
          </div>
          <Loaded query={differences}>{found => <DifferenceList differences={found} />}</Loaded>
        </>
      )}
    </>
  )
}

interface PersonUnderProps {
  classId: string
  version: number
  /** With the sentences that say why, and what is missing. */
  isWhole?: boolean
}

/** How the open profile stands under a version; nobody is told of while none is open. */
function PersonUnder({ classId, version, isWhole = false }: PersonUnderProps): ReactElement | null {
  const { profile, ref, asOf } = usePerson()
  const answer = useRead('gap.evaluate', ref && { profile: ref, classId, asOf, version })
  if (!profile || !answer.data) return null
  const { status, explanation } = answer.data
  return (
    <>
      <span className="versions__person">
        {versionWords.under(profile.name)} <StatusMark status={status} />
        {isWhole && <span className="quiet">{sayOn(asOf)}</span>}
      </span>
      {isWhole && (
        <ul className="phrases">
          {explanation.sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** An older version whole, as it was in force. */
function OlderVersion({ classId, version }: { classId: string; version: ClassVersion }): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="s" look="quiet" onPress={() => setOpen(true)}>
        {versionWords.show}
      </Button>
      {open && <VersionDialog classId={classId} version={version} onClose={() => setOpen(false)} />}
    </>
  )
}

interface VersionDialogProps {
  classId: string
  version: ClassVersion
  onClose: () => void
}

function VersionDialog({ classId, version, onClose }: VersionDialogProps): ReactElement {
  const { number, title } = version
  const whole = useRead('catalogue.version', { id: classId, number })
  const weighed = useWeighed()
  const impact = useRead('catalogue.restoreImpact', weighed && { id: classId, number, ...weighed })
  const restore = useWrite('catalogue.restore')
  const { tell } = useHistory()
  const bringBack = (): void =>
    restore.mutate(
      { id: classId, number },
      {
        onSuccess: () => {
          onClose()
          tell(sayRestored(title, number))
        },
      },
    )
  return (
    <Dialog
      title={versionTitle(version)}
      isOpen
      onClose={onClose}
      width="l"
      actions={
        <Button isDisabled={!impact.data || restore.isPending} onPress={bringBack}>
          {versionWords.restore}
        </Button>
      }
    >
      <Loaded query={whole}>
        {({ class: was, outline }) => (
          <div className="changes">
            <p className="quiet">{sayVersion(dayed(version))}</p>
            <PersonUnder classId={classId} version={version.number} isWhole />
            <Requirement detail={{ ...was, outline, edges: [] }} />
            <dl className="facts">
              {classFacts(was).map(({ label, value }) => (
                <div key={`${label} ${value}`}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <section>
              <h3>{versionWords.restoreDoes}</h3>
              <Loaded query={impact}>{found => <ImpactView impact={found} />}</Loaded>
            </section>
          </div>
        )}
      </Loaded>
    </Dialog>
  )
}
