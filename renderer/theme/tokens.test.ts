import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** Light and dark value of every colour, as the page gets them. */
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** As WCAG 2 defines it: 4.5 for text, 3 for what must be told apart without being read. */
function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map(name => {
    const token = tokens.get(name)
    if (!token) throw new Error(`no token --${name}`)
    return luminance(token[theme])
  })
  const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)]
  return (high + 0.05) / (low + 0.05)
}

const GROUNDS = ['sheet', 'surface', 'raised', 'band']
const STATUSES = ['met', 'conditional', 'discretionary', 'unknown', 'not-met']

const TEXT: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent-ink', 'danger'].flatMap(ink =>
    GROUNDS.map((ground): [string, string] => [ink, ground]),
  ),
  ...STATUSES.flatMap(status =>
    [...GROUNDS, `${status}-tint`].map((ground): [string, string] => [status, ground]),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent-ink', 'accent-tint'],
  ['ink', 'accent-tint'],
  ['ink-2', 'accent-tint'],
  ['danger', 'danger-tint'],
  ['ink-2', 'hover'],
  ['ink-2', 'pressed'],
  ['rail-ink', 'rail'],
  ...[1, 2, 3, 4, 5, 6].map((job): [string, string] => ['on-job', `job-${job}`]),
  ['on-rail', 'rail-current'],
  ['on-rail', 'rail'],
]
const MARKS: [string, string][] = [
  ['line-strong', 'surface'],
  ['line-strong', 'sheet'],
  ['focus', 'sheet'],
  ['focus', 'surface'],
  ['focus', 'band'],
  ['accent', 'band'],
  ['missing', 'not-met-tint'],
  ['missing', 'surface'],
]

describe.each(['light', 'dark'] as const)('in the %s theme', theme => {
  test.each(TEXT)('%s can be read on %s', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(MARKS)('%s can be made out on %s', (mark, ground) => {
    expect(contrast(mark, ground, theme)).toBeGreaterThanOrEqual(3)
  })
})
