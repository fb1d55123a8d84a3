/** What a command of the command line is made of, and the backend it asks. */
import type { Ask, AskSlowly } from '../../core/contract/ask.ts'
import { commandHelp } from '../../core/words/command-line/words.ts'
import type { Backend } from '../../data/backend.ts'
import { type OptionKinds, type Options, readWords } from '../options.ts'

/** What a command can reach. */
export interface World {
  readonly ask: Ask
  readonly askSlowly: AskSlowly
  /** Reads documents without keeping anything. */
  readonly readThrough: Backend['readThrough']
  /** Settles when no document is being read. */
  readonly idle: Backend['idle']
  /** Tells how far a long work is, or how it ended, beside the answer. */
  readonly tell: (line: string, progress?: 'progress') => void
  /** Today's date, `2026-11-22`: the default of `--as-of`. */
  readonly today: string
  /** Folder that relative paths start from. */
  readonly folder: string
  /** The data folder. */
  readonly dataDir: string
}

export interface Printed {
  /** The one JSON document. */
  readonly json: unknown
  /** The short readable form. */
  readonly text: string
  /** False where what was asked for was done and found something wrong. */
  readonly ok?: boolean
}

export type Answer = Printed | Told

/** An answer told piece by piece, for what may be too much to hold: the pieces are one JSON list. */
export interface Told {
  readonly pieces: AsyncIterable<{ readonly json: unknown; readonly text: string }>
  /** Asked when all pieces are told: false where something was wrong, or the refusal to end with. */
  readonly end: () => boolean
}

export interface Command {
  readonly help: string
  /** Reads the words; whatever is wrong with them is refused before `run` touches anything. */
  readonly prepare: (words: readonly string[]) => Prepared
}

export interface Prepared {
  readonly json: boolean
  readonly dataDir: string | undefined
  readonly help: boolean
  readonly run: (world: World) => Answer | Promise<Answer>
}

const COMMON = { json: 'flag', 'data-dir': 'value', help: 'flag' } as const

interface Definition<K extends OptionKinds> {
  readonly options: K
  /** How many words without an option it takes. */
  readonly words?: number
  readonly run: (options: Options<K>, world: World) => Answer | Promise<Answer>
}

export function command<const K extends OptionKinds>(
  name: keyof typeof commandHelp,
  definition: Definition<K>,
): Command {
  return {
    help: commandHelp[name],
    prepare(words) {
      const own = readWords(words, { ...definition.options, ...COMMON }, definition.words ?? 0)
      return {
        json: own.flag('json'),
        dataDir: own.value('data-dir'),
        help: own.flag('help'),
        run: world => definition.run(own, world),
      }
    },
  }
}
