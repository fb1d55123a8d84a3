/** Words of what the reading was taught. */
import type { EducationLevel } from '../../model/primitives.ts'
import { count } from './figures.ts'
import { clauseWords } from './clauses.ts'

export const phraseWords = {
  lead: 'Specifications are read with the phrases that Rungs brings along, and with yours. A phrase you add holds for every document read from now on; documents that wait for review can be read again with it.',
  teach: 'Teach a phrase',
  phrase: 'Phrase, as the documents write it',
  phraseHint: 'help desk',
  sort: 'It means',
  sorts: {
    kind: 'a kind of experience',
    level: 'a degree or school',
    organisation: 'an employer',
    nothing: 'nothing that narrows the experience',
  },
  kind: 'Which kind',
  findKind: 'Find a kind by its name',
  noKind: 'No kind of experience has these words in its name.',
  level: 'Which level',
  add: 'Add the phrase',
  own: 'Yours',
  ownNone: 'None yet.',
  shipped: 'Brought along by Rungs',
  find: 'Find a phrase',
  noneFound: 'No phrase has these words.',
  means: 'Means',
  actions: 'Take out',
  remove: (phrase: string) => `Remove “${phrase}”`,
  readAgain: 'Read the waiting documents again',
  readAgainHelp:
    'Titles, places and other facts that you changed stay. Rules you wrote, and classes you accepted or rejected, are not read again.',
  more: (hidden: number) => `and ${hidden.toLocaleString('en-US')} more; type words of the one you look for`,
}
type PhraseMeaning =
  | { readonly kind: string }
  | { readonly level: EducationLevel }
  | { readonly says: 'nothing' }
  | { readonly organisation: true }

/** What a phrase means, in plain words; `kindName` names kinds by their ids. */
export function sayMeaning(means: PhraseMeaning, kindName: (id: string) => string): string {
  if ('kind' in means) return `Experience of the kind “${kindName(means.kind)}”`
  if ('level' in means) return clauseWords.levels[means.level]
  return 'says' in means
    ? 'Nothing: experience with or without it is the same'
    : 'An employer: experience with it is service there'
}
export const sayKnownPhrase = (meaning: string, own: boolean): string =>
  own
    ? `You taught it already: ${lowered(meaning)}. Adding it again changes that.`
    : `Rungs knows it: ${lowered(meaning)}.`
const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
export const sayAddedPhrase = (phrase: string): string => `Taught the reading “${phrase}”`
export const sayRemovedPhrase = (phrase: string): string => `Took “${phrase}” from the reading`
export const sayReadingAgain = (documents: number, left: number): string =>
  [
    documents === 0
      ? 'Nothing is read again'
      : `${count(documents, 'document is', 'documents are')} read again`,
    ...(left === 0
      ? []
      : [
          `${left.toLocaleString('en-US')} ${left === 1 ? 'has a rule' : 'have rules'} you wrote and ${left === 1 ? 'stays' : 'stay'} as ${left === 1 ? 'it is' : 'they are'}`,
        ]),
  ].join('; ')
