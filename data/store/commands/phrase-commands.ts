/** The changes of the language in which specifications are read. */
import { sayUpkeepChange } from '../../../core/words/upkeep.ts'
import type { Command } from '../change.ts'
import { type Phrase, phraseId, phraseImage } from '../phrases.ts'

/** Adds a phrase, or has it mean something else. */
export const addPhrase: Command<Phrase> = {
  name: 'language.add',
  arguments: ({ phrase }) => ({ phrase }),
  run: (desk, phrase) => {
    desk.put('phrase', phraseId(phrase.phrase), phraseImage(phrase))
    return sayUpkeepChange.addedPhrase(phrase.phrase)
  },
}

export const removePhrase: Command<{ phrase: string }> = {
  name: 'language.remove',
  arguments: ({ phrase }) => ({ phrase }),
  run: (desk, { phrase }) => {
    desk.put('phrase', phraseId(phrase), null)
    return sayUpkeepChange.removedPhrase(phrase)
  },
}
