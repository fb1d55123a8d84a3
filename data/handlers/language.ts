/** What HR adds to the language in which specifications are read. */
import type { Handlers } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { sameWords } from '../../core/reading/language/shipped.ts'
import { sayNotHere, sayPhrase } from '../../core/words/upkeep.ts'
import { addPhrase, removePhrase } from '../store/commands/phrase-commands.ts'
import { readLanguage } from '../store/phrases.ts'
import type { Room } from './room.ts'

type Names = 'language.phrases' | 'language.add' | 'language.remove'

export const languageHandlers = ({ store, catalogue }: Room): Pick<Handlers, Names> => ({
  'language.phrases': () => store.read(readLanguage).phrases,

  'language.add': ({ phrase, means }) => {
    if (sameWords(phrase) === '') throw new Refusal('bad-input', sayPhrase.noWords(phrase), 'phrase')
    const kind = 'kind' in means ? means.kind : undefined
    if (kind !== undefined && !catalogue().pack.kinds.some(({ id }) => id === kind))
      throw new Refusal('not-found', sayNotHere.kind(kind), 'means.kind')
    store.change(addPhrase, { phrase, means })
    return store.read(readLanguage).phrases
  },

  'language.remove': phrase => {
    store.change(removePhrase, phrase)
    return store.read(readLanguage).phrases
  },
})
