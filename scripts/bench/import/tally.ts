/** Verdicts added up. Only totals leave here: the held set is judged without being seen. */
import { type Counts, NOTHING, sumCounts } from './bag.ts'
import type { ClassVerdict } from './judge-class.ts'
import type { DocumentVerdict } from './judge-document.ts'

export interface Tally {
  readonly documents: number
  readonly classes: number
  readonly fieldsRight: number
  readonly fields: number
  readonly named: Counts
  readonly clauses: Counts
  readonly substitutions: Counts
  /** Of classes with several clauses. */
  readonly treesRight: number
  readonly trees: number
  readonly clausesRead: number
  readonly certain: number
  readonly certainWrong: number
  readonly documentsWithUnread: number
  /** Classes whose every clause is certain, and those of them whose tree, clauses or classes held are not right. */
  readonly certainThroughout: number
  readonly throughoutWrong: number
  /** As strict.ts has it; of the same classes as `trees`. */
  readonly strict: {
    readonly clauseTrees: number
    readonly plainClauseTrees: number
    readonly plainTrees: number
    readonly clauses: Counts
    readonly certainWrong: number
    /** Certain clauses of classes whose tree is not right. */
    readonly certainInWrongTree: number
  }
}

export function tallyOf(documents: readonly DocumentVerdict[]): Tally {
  const classes = documents.flatMap(document => document.classes)
  const strangers = documents.flatMap(document => document.strangers)
  const fields = classes.flatMap(verdict => verdict.fields)
  const throughout = classes.filter(({ certainThroughout }) => certainThroughout)
  const several = classes.filter(({ stated }) => stated > 1)
  const strange = (count: (stranger: (typeof strangers)[number]) => number): number =>
    sum(strangers.map(count))
  return {
    documents: documents.length,
    classes: classes.length,
    fieldsRight: fields.filter(({ right }) => right).length,
    fields: fields.length,
    named: total(
      classes.map(({ named }) => named),
      strange(({ named }) => named),
    ),
    clauses: total(
      classes.map(({ clauses }) => clauses),
      strange(({ clauses }) => clauses),
    ),
    substitutions: total(
      classes.map(({ substitutions }) => substitutions),
      0,
    ),
    treesRight: several.filter(({ treeRight }) => treeRight).length,
    trees: several.length,
    clausesRead: sum(classes.map(({ clausesRead }) => clausesRead)) + strange(({ clauses }) => clauses),
    certain: sum(classes.map(({ certain }) => certain)) + strange(({ certain }) => certain),
    certainWrong:
      sum(classes.map(({ certainWrong }) => certainWrong.length)) + strange(({ certain }) => certain),
    certainThroughout: throughout.length,
    throughoutWrong: throughout.filter(verdict => !isRight(verdict)).length,
    strict: {
      clauseTrees: several.filter(({ strict }) => strict.clauseTreeRight).length,
      plainClauseTrees: several.filter(({ strict }) => strict.plainClauseTreeRight).length,
      plainTrees: several.filter(({ strict }) => strict.plainTreeRight).length,
      clauses: total(
        classes.map(({ strict }) => strict.clauses),
        strange(({ clauses }) => clauses),
      ),
      certainWrong: sum(classes.map(({ strict }) => strict.certainWrong)) + strange(({ certain }) => certain),
      certainInWrongTree: sum(several.filter(({ treeRight }) => !treeRight).map(({ certain }) => certain)),
    },
    documentsWithUnread: documents.filter(({ unread }) => unread).length,
  }
}

const isRight = ({ treeRight, clauses, certainWrong }: ClassVerdict): boolean =>
  treeRight && clauses.extra === 0 && clauses.missing === 0 && certainWrong.length === 0

const sum = (values: readonly number[]): number => values.reduce((before, value) => before + value, 0)

const total = (counts: readonly Counts[], strange: number): Counts =>
  counts.reduce(sumCounts, { ...NOTHING, extra: strange })
