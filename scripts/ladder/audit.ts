/** `audit`. */
import { printFindings } from '../../core/words/command-line/print.ts'
import { command } from './command.ts'

export const audit = command('audit', {
  options: { jurisdiction: 'value' },
  run(options, { ask }) {
    const findings = ask('audit.run', { jurisdiction: options.value('jurisdiction') })
    return { json: findings, text: printFindings(findings) }
  },
})
