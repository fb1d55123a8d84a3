/** What of the matrix is shown: who, in which order and groups, laid out. */
import { useCallback, useMemo } from 'react'
import { classNames } from '../../core/charts/class-names.ts'
import { layoutMatrix, MATRIX_SIZES, type MatrixLayout } from '../../core/charts/matrix/index.ts'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { PersonSummary, TeamQuestion } from '../../core/contract/team-shapes.ts'
import type { Matrix } from '../../core/team/cells.ts'
import type { Narrowing } from '../../core/team/model.ts'
import {
  type Alone,
  arrange,
  heldBackByOne,
  levelsOf,
  type MatrixGroup,
  type MatrixSort,
  narrowedBy,
} from '../../core/team/index.ts'
import { useView } from '../app/view-state.ts'
import { measureText } from '../ladder/measure.ts'
import { useAllBlockers } from './use-team.ts'

const NOBODY_ALONE: Alone = new Map()

interface AskedAlone {
  readonly alone: Alone
  /** Classes it is asked of, of which `alone` may not have all yet. */
  readonly asked: readonly string[]
  /** The one thing that keeps a person from a class. */
  readonly only: (person: string, classId: string) => string | undefined
}

/** Nothing is narrowed to it. */
export const NOTHING_ALONE: AskedAlone = { alone: NOBODY_ALONE, asked: [], only: () => undefined }

/**
 * Whom one thing alone holds back from the class narrowed to, or from any of those shown.
 * @param isWanted nobody is asked about otherwise
 */
export function useAlone(
  question: TeamQuestion,
  people: number,
  { classId }: Narrowing,
  classIds: readonly string[],
  overview: CatalogueOverview,
  isWanted: boolean,
): AskedAlone {
  const asked = useMemo(() => {
    if (!isWanted) return []
    const onFile = new Set(overview.classes.flatMap(({ id, documented }) => (documented ? [id] : [])))
    return (classId === null ? classIds : [classId]).filter(id => onFile.has(id))
  }, [isWanted, classId, classIds, overview])
  const blockers = useAllBlockers(question, people, asked)
  const alone: Alone = useMemo(
    () => new Map(blockers.map(each => [each.classId, heldBackByOne(each)])),
    [blockers],
  )
  const only = useCallback((person: string, id: string) => alone.get(id)?.get(person), [alone])
  return { alone, asked, only }
}

/** The rows shown, in the order and groups of the view; undefined while there are none to be had. */
export function useGroups(
  matrix: Matrix | undefined,
  people: readonly PersonSummary[],
  narrowing: Narrowing,
  { alone, asked }: AskedAlone,
  { classes }: Pick<CatalogueOverview, 'classes'>,
): readonly MatrixGroup[] | undefined {
  const { sort, group } = useView().team
  return useMemo(() => {
    if (!matrix || (asked.length > 0 && alone.size === 0)) return undefined
    const filter = narrowedBy(narrowing, alone, levelsOf(classes))
    return arrange(matrix, people, { filter, sort: sortOf(sort), group })
  }, [matrix, people, narrowing, asked, alone, sort, group, classes])
}

/** As the view remembers it. */
export function sortOf(sort: string): MatrixSort {
  if (sort.startsWith('class ')) return { by: 'class', classId: sort.slice(6) }
  return { by: sort === 'name' || sort === 'unit' || sort === 'title' ? sort : 'roster' }
}

/** Beside so few classes names and titles have more room. */
const FEW = 5
const WIDE_NAMES = 380

export function useLayout(
  overview: CatalogueOverview,
  classIds: readonly string[],
  groups: readonly MatrixGroup[] | undefined,
): MatrixLayout | undefined {
  const { density } = useView().team
  return useMemo(() => {
    const { titleOf, placeOf, isDocumented } = classNames(overview)
    const heads = classIds.map(classId => ({
      classId,
      title: titleOf(classId),
      band: placeOf(classId),
      isOnFile: isDocumented(classId),
    }))
    const sizes = MATRIX_SIZES[density]
    const names = classIds.length <= FEW ? WIDE_NAMES : sizes.names
    return groups && layoutMatrix(heads, groups, { ...sizes, names }, measureText)
  }, [overview, classIds, groups, density])
}

const COUNTED = ['any', 'now', 'within-6', 'within-12', 'within-24', 'next-12'] as const

/** How many each choice of readiness would show; whom one thing holds back, once all classes were asked. */
export function useCounts(
  matrix: Matrix | undefined,
  people: readonly PersonSummary[],
  narrowing: Narrowing,
  { alone, asked }: AskedAlone,
  { classes }: Pick<CatalogueOverview, 'classes'>,
): ReadonlyMap<Narrowing['readiness'], number> {
  return useMemo(() => {
    const found = new Map<Narrowing['readiness'], number>()
    if (!matrix) return found
    const levelOf = levelsOf(classes)
    const isAsked = asked.length > 0 && alone.size === asked.length
    for (const readiness of [...COUNTED, ...(isAsked ? (['one'] as const) : [])]) {
      const filter = narrowedBy({ ...narrowing, readiness }, alone, levelOf)
      const rows = arrange(matrix, people, { filter, sort: { by: 'roster' }, group: 'none' })
      found.set(readiness, rows[0]?.rows.length ?? 0)
    }
    return found
  }, [matrix, people, narrowing, alone, asked, classes])
}
