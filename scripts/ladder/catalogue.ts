/** `classes` and `class`. */
import { printAsking, printClass, printClasses } from '../../core/words/command-line/print.ts'
import { ifGiven, needed, wholeNumber } from '../options.ts'
import { command } from './command.ts'

export const classes = command('classes', {
  options: { jurisdiction: 'value', search: 'value', asks: 'value', limit: 'value' },
  run(options, { ask }) {
    const jurisdiction = options.value('jurisdiction')
    const limit = ifGiven(options.value('limit'), text => wholeNumber('--limit', text, 1, 100_000))
    const asks = options.value('asks')
    const found = ask('catalogue.search', {
      jurisdiction,
      text: options.value('search'),
      limit: asks === undefined ? limit : undefined,
    })
    if (asks === undefined) return { json: found, text: printClasses(found) }
    const named = new Set(found.map(({ id }) => id))
    const asking = ask('catalogue.asking', { text: asks, jurisdiction })
      .filter(({ id }) => named.has(id))
      .slice(0, limit)
    return { json: asking, text: printAsking(asking) }
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
