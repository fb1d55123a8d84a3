/** For those who write the reader: where a reading of the dev set differs, document by document. */
import type { Bags } from './bag.ts'
import type { ClassVerdict } from './judge-class.ts'
import type { DocumentVerdict } from './judge-document.ts'

/** Empty where nothing differs. */
export function showDocument({ file, classes, strangers }: DocumentVerdict): string {
  const lines = classes.flatMap(verdict => {
    const different = differences(verdict)
    return different.length === 0 ? [] : [`  ${verdict.title}`, ...different.map(line => `    ${line}`)]
  })
  const strange = strangers.map(({ title, clauses }) => `  NO SUCH CLASS: ${title} (${clauses} clauses)`)
  const all = [...lines, ...strange]
  return all.length === 0 ? '' : [`== ${file}`, ...all].join('\n')
}

function differences(verdict: ClassVerdict): string[] {
  const { certainThroughout, certainWrong, clauses, fields, named, substitutions } = verdict
  const { treeRight, treeExpected, treeRead } = verdict
  return [
    ...fields
      .filter(({ right }) => !right)
      .map(({ field, expected, read }) => `${field.padEnd(11)} want ${expected}; got ${read}`),
    ...certainWrong.map(clause => `CERTAIN AND WRONG: ${clause}`),
    ...bagLines('clause', clauses),
    ...bagLines('class', named),
    ...bagLines('substitute', substitutions),
    ...(certainThroughout && !treeRight ? ['STORED UNSEEN, AND THE TREE IS WRONG'] : []),
    ...(treeRight ? [] : [`tree        want ${treeExpected}`, `            got  ${treeRead}`]),
  ]
}

const bagLines = (what: string, { extras, missed }: Bags): string[] => [
  ...missed.map(key => `${what.padEnd(11)} missing ${key}`),
  ...extras.map(key => `${what.padEnd(11)} extra   ${key}`),
]
