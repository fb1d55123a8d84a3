/** The inks of paper: the light theme's, and what becomes of them in greyscale. */
import { HUES, inkOf } from '../charts/gap/ink.ts'
import type { Hatch } from './hatch.ts'

/** By the theme's name of each (`renderer/theme/tokens.css`; a test holds them together). */
const INKS = {
  surface: '#ffffff',
  band: '#f3f1ed',
  line: '#e4e1db',
  'line-strong': '#85817a',
  ink: '#1b1e25',
  'ink-2': '#474c55',
  'ink-3': '#646973',
  accent: '#4f46e5',
  'accent-ink': '#4338ca',
  'accent-tint': '#eeedfd',
  'on-accent': '#ffffff',
  met: '#0d7340',
  'met-tint': '#e7f5ec',
  conditional: '#0b6b80',
  'conditional-tint': '#e4f4f7',
  discretionary: '#8a5300',
  'discretionary-tint': '#fdf4e1',
  unknown: '#5b616c',
  'unknown-tint': '#f0f0ee',
  'not-met': '#a03412',
  'not-met-tint': '#fdeee7',
  danger: '#b3261e',
  'danger-tint': '#fdecea',
  'job-1': '#4f46e5',
  'job-2': '#0b7c82',
  'job-3': '#b0568f',
  'job-4': '#5b7f1f',
  'job-5': '#a0630c',
  'job-6': '#3d77b5',
  missing: '#c96a2e',
} as const
export type Ink = keyof typeof INKS

/** A flat ink, the ink and pattern of a job (by its place in the profile), or one of the two hatchings. */
export type Paint = Ink | { readonly job: number } | { readonly hatch: 'missing' | 'study' }

export const colourOf = (ink: Ink, greyscale: boolean): string =>
  greyscale ? (JOB_GREYS.get(ink) ?? greyOf(INKS[ink])) : INKS[ink]

/** The hues of jobs are about equally light: without them each takes a lightness of its own, neighbours far apart. */
const JOB_GREYS: ReadonlyMap<Ink, string> = new Map([
  ['job-1', '#454545'],
  ['job-2', '#a6a6a6'],
  ['job-3', '#737373'],
  ['job-4', '#d0d0d0'],
  ['job-5', '#5c5c5c'],
  ['job-6', '#bcbcbc'],
])

/** Relative luminance after ITU-R BT.709, as a grey of the same lightness. */
function greyOf(colour: string): string {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  const light = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
  const encoded = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
  const hex = Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0')
  return `#${hex}${hex}${hex}`
}

export interface PatternPaint {
  readonly ground: Ink
  readonly hatch: Hatch | null
  readonly line: { readonly ink: Ink; readonly weight: number; readonly opacity: number }
}

/** What a paint that is not flat is made of. */
export function patternOf(paint: Exclude<Paint, Ink>): PatternPaint {
  if ('hatch' in paint)
    return paint.hatch === 'missing'
      ? { ground: 'not-met-tint', hatch: 'rising', line: { ink: 'missing', weight: 1.6, opacity: 1 } }
      : { ground: 'accent-tint', hatch: 'level', line: { ink: 'accent', weight: 1.6, opacity: 1 } }
  const { hue, pattern } = inkOf(paint.job)
  return {
    ground: jobInk(hue),
    hatch: pattern === 'plain' ? null : pattern,
    line: { ink: 'ink', weight: pattern === 'dots' ? 2.4 : 1.5, opacity: 0.28 },
  }
}

const JOB_INKS: readonly Ink[] = ['job-1', 'job-2', 'job-3', 'job-4', 'job-5', 'job-6']
const jobInk = (hue: number): Ink => JOB_INKS[hue % HUES] ?? 'job-1'
