/** `evaluate` and `plan`. */
import { resolve } from 'node:path'
import { Refusal } from '../../core/contract/refusal.ts'
import { WhatIf } from '../../core/model/plan.ts'
import type { Profile } from '../../core/model/profile.ts'
import { parseProfile } from '../../core/profile/index.ts'
import { sayOption } from '../../core/words/command-line/words.ts'
import { printAnswer, printAnswers, printPlans } from '../../core/words/command-line/print.ts'
import { decimalNumber, ifGiven, needed, oneOf, type Options, wholeNumber } from '../options.ts'
import { command, type World } from './command.ts'
import { readText, within } from './files.ts'

/** Far above any résumé; the parser refuses what is too large to be one, with what to take out. */
const PROFILE_MEGABYTES = 8

export const evaluate = command('evaluate', {
  options: { profile: 'value', class: 'value', version: 'value', all: 'flag', 'as-of': 'value' },
  run(options, { ask, ...world }) {
    const classId = options.value('class')
    if ((classId === undefined) !== options.flag('all'))
      throw new Refusal('bad-input', sayOption.oneOf('--class ID', '--all'), '--class')
    const version = options.value('version')
    if (version !== undefined && classId === undefined)
      throw new Refusal('bad-input', sayOption.missing('--class ID'), '--class')
    const profile = { document: readProfileFile(options.value('profile'), world) }
    const asOf = options.value('as-of') ?? world.today
    if (classId === undefined) {
      const answers = ask('gap.evaluateAll', { profile, asOf })
      return { json: answers, text: printAnswers(answers) }
    }
    const answer = ask('gap.evaluate', {
      profile,
      classId,
      asOf,
      version: ifGiven(version, text => wholeNumber('--version', text, 1, 100_000)),
    })
    return { json: answer, text: printAnswer(answer) }
  },
})

export const PLAN_OPTIONS = {
  profile: 'value',
  to: 'value',
  'as-of': 'value',
  jurisdiction: 'values',
  'max-moves': 'value',
  horizon: 'value',
  study: 'value',
  allow: 'values',
  lag: 'value',
} as const

export const plan = command('plan', {
  options: PLAN_OPTIONS,
  run(options, { ask, ...world }) {
    const to = needed('--to ID', options.value('to'))
    const profile = { document: readProfileFile(options.value('profile'), world) }
    const asOf = options.value('as-of') ?? world.today
    const answer = ask('plan.find', { profile, to, asOf, whatIf: readWhatIf(options) })
    return { json: answer, text: printPlans(answer) }
  },
})

export function readWhatIf(options: Options<typeof PLAN_OPTIONS>): WhatIf {
  const [jurisdictions, allow] = [options.values('jurisdiction'), options.values('allow')]
  return {
    jurisdictions: jurisdictions.length > 0 ? [...jurisdictions] : undefined,
    maxMoves: ifGiven(options.value('max-moves'), text => wholeNumber('--max-moves', text, 0, 20)),
    horizon: ifGiven(options.value('horizon'), text => decimalNumber('--horizon', text)),
    study: ifGiven(options.value('study'), text => decimalNumber('--study', text)),
    allow: allow.length > 0 ? allow.map(text => oneOf('--allow', text, ALLOWED)) : undefined,
    lag: options.value('lag'),
  }
}

const ALLOWED = WhatIf.shape.allow.unwrap().element.options

export function readProfileFile(file: string | undefined, { folder }: Pick<World, 'folder'>): Profile {
  const name = needed('--profile FILE', file)
  const text = readText(resolve(folder, name), name, PROFILE_MEGABYTES)
  return within(name, () => parseProfile(text))
}
