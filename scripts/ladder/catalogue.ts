/** `classes` and `class`. */
import { printClass, printClasses } from '../../core/words/command-line/print.ts'
import { ifGiven, needed, wholeNumber } from '../options.ts'
import { command } from './command.ts'

export const classes = command('classes', {
  options: { jurisdiction: 'value', search: 'value', limit: 'value' },
  run(options, { ask }) {
    const found = ask('catalogue.search', {
      jurisdiction: options.value('jurisdiction'),
      text: options.value('search'),
      limit: ifGiven(options.value('limit'), text => wholeNumber('--limit', text, 1, 100_000)),
    })
    return { json: found, text: printClasses(found) }
  },
})

export const classById = command('class', {
  options: {},
  words: 1,
  run({ rest }, { ask }) {
    const id = needed('The id of a class, as us-md/001288,', rest[0])
    const detail = ask('catalogue.class', { id })
    return { json: detail, text: printClass(detail) }
  },
})
