/** A class known by name only turns out to be another: in the catalogue, and wherever a person, plan or what-if names it. */
import { z } from 'zod'
import { sayUpkeepChange } from '../../../core/words/upkeep.ts'
import type { Command, Desk } from '../change.ts'
import { Column, imageOf, readImage, RECORDS } from '../records.ts'
import { Id } from '../shapes.ts'
import { type CatalogueChange, writePack } from './catalogue-commands.ts'

interface MatchClass extends CatalogueChange {
  readonly known: string
  readonly as: string
  /** Of both, for the label. */
  readonly titles: readonly [known: string, as: string]
}

export const matchClass: Command<MatchClass> = {
  name: 'catalogue.match',
  arguments: ({ known, as }) => ({ known, as }),
  run: (desk, { known, as, titles, ...change }) => {
    writePack(desk, change)
    for (const kind of NAMING) rename(desk, kind, known, as)
    return sayUpkeepChange.matched(...titles)
  },
}

/** The records that name classes, beside those of the catalogue. */
const NAMING = ['profile', 'plan', 'person', 'scenario', 'mapping'] as const
const Columns = z.array(Column)

/** Puts one id in the place of another: where a column is it, and in every column of JSON. */
function rename(desk: Desk, kind: (typeof NAMING)[number], known: string, as: string): void {
  const [was, is] = [known, as].map(id => JSON.stringify(id))
  const renamed = (column: Column): Column => {
    if (typeof column !== 'string' || was === undefined || is === undefined) return column
    if (column === known) return as
    return /^[[{]/.test(column) ? column.replaceAll(was, is) : column
  }
  for (const { id } of desk.all(Id, `SELECT id FROM ${RECORDS[kind].table}`)) {
    const image = readImage(desk, kind, id)
    if (image !== null) desk.put(kind, id, imageOf(Columns.parse(JSON.parse(image)).map(renamed)))
  }
}
