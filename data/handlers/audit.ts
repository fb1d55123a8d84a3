/** The audit of the catalogue as it stands. */
import { audit, findingsIn } from '../../core/audit/index.ts'
import type { Handlers } from '../../core/contract/operations.ts'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import { waitingFor } from '../imports/drafting.ts'
import type { Room } from './room.ts'

export function auditHandlers(room: Room): Pick<Handlers, 'audit.run'> {
  // The whole is looked at once a revision of the catalogue: a screen asks again for every jurisdiction.
  let last:
    | { readonly pack: CataloguePack; readonly waits: string; readonly findings: ReturnType<typeof audit> }
    | undefined
  return {
    'audit.run': ({ jurisdiction }) => {
      const { pack, mustHaveJurisdiction } = room.catalogue()
      if (jurisdiction !== undefined) mustHaveJurisdiction(jurisdiction, 'jurisdiction')
      const waiting = new Set(room.store.read(reader => waitingFor(reader, pack)).keys())
      const waits = [...waiting].join(' ')
      if (last?.pack !== pack || last.waits !== waits) last = { pack, waits, findings: audit(pack, waiting) }
      return jurisdiction === undefined ? last.findings : findingsIn(last.findings, jurisdiction)
    },
  }
}
