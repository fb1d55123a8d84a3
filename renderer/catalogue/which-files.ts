/** Of the files of a folder: those that may be specifications, and the others by what can be done about them. */
import { DOCUMENT_LIMIT } from '../../core/contract/wire.ts'
import { IMPORT_TYPES } from '../../core/words/screens/imports.ts'

export interface SortedFiles<F> {
  readonly readable: readonly F[]
  /** In the format of old Word versions, or another that a word processor can save anew. */
  readonly toSaveAnew: readonly F[]
  readonly pictures: readonly F[]
  /** Larger than any specification. */
  readonly tooLarge: readonly F[]
  readonly others: readonly F[]
}

const SAVED_BY_WORD = ['.doc', '.dot', '.rtf', '.odt', '.wpd', '.pages']
const PICTURES = ['.png', '.jpg', '.jpeg', '.tif', '.tiff', '.gif', '.bmp', '.heic', '.webp']
/** What systems and word processors keep beside documents is nobody's specification, and not worth a word. */
const OF_NO_ACCOUNT = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i

/** @param files sizes in bytes */
export function sortFiles<F extends { readonly name: string; readonly size: number }>(
  files: readonly F[],
): SortedFiles<F> {
  const sorted = Map.groupBy(files, ({ name, size }) => {
    const sort = sortOf(name.toLowerCase())
    return sort === 'readable' && size > DOCUMENT_LIMIT ? 'tooLarge' : sort
  })
  const of = (sort: Sort): readonly F[] => sorted.get(sort) ?? []
  return {
    readable: of('readable'),
    toSaveAnew: of('toSaveAnew'),
    pictures: of('pictures'),
    tooLarge: of('tooLarge'),
    others: of('others'),
  }
}

type Sort = keyof SortedFiles<unknown> | 'none'
function sortOf(name: string): Sort {
  const ends = (types: readonly string[]): boolean => types.some(type => name.endsWith(type))
  if (OF_NO_ACCOUNT.test(name)) return 'none'
  if (ends(IMPORT_TYPES)) return 'readable'
  if (ends(SAVED_BY_WORD)) return 'toSaveAnew'
  return ends(PICTURES) ? 'pictures' : 'others'
}

/**
 * What documents are called: as their files; where two of one name come from two folders, with their folders. Paths are
 * those within the folder that was chosen, empty for files chosen by themselves.
 */
export function documentNames(files: readonly { readonly name: string; readonly path: string }[]): string[] {
  const times = Map.groupBy(files, ({ name }) => name)
  return files.map(({ name, path }) => ((times.get(name)?.length ?? 0) > 1 && path !== '' ? path : name))
}
