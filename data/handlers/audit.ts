/** The audit of the catalogue as it stands. */
import { audit, findingsIn } from '../../core/audit/index.ts'
import type { Handlers } from '../../core/contract/operations.ts'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import type { Room } from './room.ts'

export function auditHandlers(room: Room): Pick<Handlers, 'audit.run'> {
  // The whole is looked at once a revision of the catalogue: a screen asks again for every jurisdiction.
  let last: { readonly pack: CataloguePack; readonly findings: ReturnType<typeof audit> } | undefined
  return {
    'audit.run': ({ jurisdiction }) => {
      const { pack, mustHaveJurisdiction } = room.catalogue()
      if (jurisdiction !== undefined) mustHaveJurisdiction(jurisdiction, 'jurisdiction')
      if (last?.pack !== pack) last = { pack, findings: audit(pack) }
      return jurisdiction === undefined ? last.findings : findingsIn(last.findings, jurisdiction)
    },
  }
}
