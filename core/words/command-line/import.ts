/** What `import` and `pack` of the command line say. */
import type { PackPreview } from '../../contract/upkeep-shapes.ts'
import { abolishedMark } from '../abolished.ts'
import { clean } from './print.ts'
import { count, shortDate } from '../screens/figures.ts'

interface Imported {
  readonly file: string
  readonly problems: readonly string[]
  readonly classes: readonly {
    readonly title: string
    readonly code: string | null
    readonly abolished: string | null
    readonly confidence: 'certain' | 'check'
    readonly unread: readonly unknown[]
    readonly accepted?: string | null
  }[]
}

/** A line for each class and each problem, under the name of the file. */
export function printImported({ file, classes, problems }: Imported): string {
  const lines = classes.map(({ title, code, abolished, confidence, unread, accepted }) => {
    const name = code === null ? title : `${title} (${code})`
    const gone = abolished === null ? '' : `, ${abolishedMark(abolished)}`
    const left = unread.length > 0 ? `, ${count(unread.length, 'passage')} unread` : ''
    const became = accepted ? `, accepted as ${accepted}` : ''
    return `  ${name}: ${confidence === 'certain' ? 'certain' : 'to be checked'}${gone}${left}${became}`
  })
  return [file, ...lines, ...problems.map(problem => `  ${problem}`)].map(clean).join('\n')
}

export const sayImporting = {
  open: (done: number, all: number) => `Opened ${done} of ${count(all, 'document')}`,
  read: (done: number, all: number) => `Read ${done} of ${count(all, 'document')}`,
  accept: (done: number, all: number) => `Accepted ${done} of ${count(all, 'class', 'classes')}`,
  told: (done: number, all: number) => `Told ${done} of ${count(all, 'document')}`,
  nothing: (name: string) => `${name}: there are no documents in it; choose another folder`,
  emptyList: (name: string) => `${name}: it names no document; write the name of one on each line`,
  none: (documents: number, problem: string) =>
    documents === 1
      ? problem
      : `None of ${count(documents, 'document')} could be read; the first: ${problem}`,
  stopped: (why: string, left: number, documents: number) =>
    `${why} ${left.toLocaleString('en-US')} of ${count(documents, 'document')} ${left === 1 ? 'was' : 'were'} not read yet: the same command goes on with ${left === 1 ? 'it' : 'them'}.`,
  summary: (of: { documents: number; read: number; classes: number; certain: number }) =>
    `${count(of.documents, 'document')}, ${of.read.toLocaleString('en-US')} read; ${count(of.classes, 'class', 'classes')}, ${of.certain.toLocaleString('en-US')} certain in every clause.`,
  accepted: (n: number, waiting: number) =>
    `${count(n, 'class', 'classes')} accepted into the catalogue; ${waiting === 0 ? 'none waits' : count(waiting, 'waits', 'wait')} in the review list.`,
  untitled: (n: number) =>
    `${count(n, 'class has', 'classes have')} no title: write ${n === 1 ? 'it' : 'each'} in the review list, nothing without a title is accepted.`,
  left: (n: number, problem: string) => `${count(n, 'class', 'classes')} left: ${problem}`,
  newPlace: (id: string, name: string) =>
    `New jurisdiction ${id}, named “${name}” by its id; its crediting policy is the default one.`,
}

export const sayPacking = {
  noConflict: (id: string) =>
    `--except: “${id.slice(0, 120)}” is not in conflict; see pack preview for what is.`,
  /** @param of the catalogue that is in it */
  written: (file: string, bytes: number, today: string, of: { version: string; published: string }) =>
    `Wrote ${clean(file)} on ${shortDate(today)} (${bytes.toLocaleString('en-US')} bytes): catalogue ${of.version}, published ${shortDate(of.published)}.`,
}

export function printPack(preview: PackPreview): string {
  const { version, published, same, differences } = preview
  const head = `Pack ${version} of ${published}: ${preview.new} new, ${preview.changed} changed, ${preview.conflicts} in conflict with changes here, ${same} the same.`
  const lines = differences.flatMap(({ table, id, is, fields, says }) => {
    const what = { jurisdictions: 'jurisdiction', kinds: 'kind', classes: 'class', edges: 'edge' }[table]
    const about = is === 'new' ? '' : ` (${fields.join(', ')})`
    return [`  ${is} ${what} ${id}${about}`, ...says.map(line => `    ${line}`)]
  })
  return [head, ...lines].map(clean).join('\n')
}
