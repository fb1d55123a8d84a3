/** Title, code, grade, pay and dates of a class against the gold. What the gold does not say is not judged. */
import type { ClassReading } from '../../../core/reading/model.ts'
import type { GoldClass } from './gold.ts'
import { titleKey } from './titles.ts'

export interface FieldVerdict {
  readonly field: 'title' | 'code' | 'grade' | 'pay' | 'opened' | 'established' | 'revised'
  readonly right: boolean
  readonly expected: string
  readonly read: string
}

const NONE = 'none'

export function judgeFields(gold: GoldClass, reading: ClassReading | undefined): FieldVerdict[] {
  const verdicts: FieldVerdict[] = []
  const judge = (
    field: FieldVerdict['field'],
    expected: readonly string[] | undefined,
    read: string,
  ): void => {
    if (expected)
      verdicts.push({ field, right: expected.includes(read), expected: expected.join(' or '), read })
  }
  // A document that lost its title states none.
  judge(
    'title',
    gold.title === '' ? undefined : [titleKey(gold.title)],
    titleKey(reading?.title.value ?? NONE),
  )
  judge('code', gold.code === undefined ? undefined : [gold.code], reading?.code?.value ?? NONE)
  judge(
    'grade',
    gold.grade === undefined ? undefined : [plain(gold.grade)],
    plain(reading?.grade?.value ?? NONE),
  )
  judge('pay', goldPay(gold), readPay(reading))
  judge('established', dates(gold.established), reading?.established?.value ?? NONE)
  judge('revised', dates(gold.revised), reading?.revised?.value ?? NONE)
  if (gold.opened !== undefined) {
    const read = datesRead(reading)
    verdicts.push({
      field: 'opened',
      right: read.includes(gold.opened),
      expected: gold.opened,
      read: read.join(', ') || NONE,
    })
  }
  return verdicts
}

const plain = (grade: string): string => grade.replaceAll(/[^A-Za-z0-9]/gu, '').toUpperCase()

const dates = (values: readonly string[] | null | undefined): readonly string[] | undefined =>
  values === null ? [NONE] : values

function goldPay({ payMin, payMax, payPeriod }: GoldClass): string[] | undefined {
  return payMin === undefined ? undefined : [`${payMin}-${payMax} ${payPeriod}`]
}

function readPay(reading: ClassReading | undefined): string {
  const first = reading?.pay[0]?.value
  return first ? `${first.min}-${first.max} ${first.period}` : NONE
}

/** An opening date may stand in the history or, of a bulletin, for the date it was established. */
export function datesRead(reading: ClassReading | undefined): string[] {
  const history = reading?.history.map(({ value }) => value.date) ?? []
  return [reading?.established?.value, reading?.revised?.value, ...history].filter(date => date !== undefined)
}
