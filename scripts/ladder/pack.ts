/** `pack export`, `pack preview` and `pack merge`. */
import { resolve } from 'node:path'
import { Refusal } from '../../core/contract/refusal.ts'
import type { RecordTable } from '../../core/contract/upkeep-shapes.ts'
import { printPack, sayPacking } from '../../core/words/command-line/import.ts'
import { needed, oneOf } from '../options.ts'
import { command, type Printed, type World } from './command.ts'
import { readText, within, writeInPlace } from './files.ts'

const PACK_MEGABYTES = 256
const DEEDS = ['export', 'preview', 'merge'] as const
const CHOICES = ['keep', 'take'] as const

export const pack = command('pack', {
  options: { conflicts: 'value', except: 'values' },
  words: 2,
  run(options, world) {
    const deed = oneOf('pack', needed('One of export, preview and merge', options.rest[0]), DEEDS)
    const file = needed('The name of a file', options.rest[1])
    const conflicts = oneOf('--conflicts', options.value('conflicts') ?? 'keep', CHOICES)
    if (deed === 'export') return write(file, world)
    const text = readText(resolve(world.folder, file), file, PACK_MEGABYTES)
    const ask = () =>
      deed === 'preview'
        ? world.ask('pack.preview', { text })
        : world.ask('pack.merge', {
            text,
            conflicts,
            except: conflictsIn(world, text, options.values('except')),
          })
    const preview = within(file, ask, 'text')
    return { json: preview, text: printPack(preview) }
  },
})

/** The records in conflict that are meant by these ids. Refuses an id that no conflict has. */
function conflictsIn(
  world: World,
  text: string,
  ids: readonly string[],
): { table: RecordTable; id: string }[] {
  if (ids.length === 0) return []
  const inConflict = world.ask('pack.preview', { text }).differences.filter(({ is }) => is === 'conflict')
  return ids.flatMap(id => {
    const meant = inConflict.filter(each => each.id === id)
    if (meant.length === 0) throw new Refusal('bad-input', sayPacking.noConflict(id))
    return meant.map(({ table }) => ({ table, id }))
  })
}

function write(file: string, { ask, folder, today }: World): Printed {
  const { text, bytes } = ask('pack.export', {})
  writeInPlace(resolve(folder, file), file, Buffer.from(text))
  return {
    json: { out: file, bytes },
    text: sayPacking.written(file, bytes, today, ask('catalogue.overview', {})),
  }
}
