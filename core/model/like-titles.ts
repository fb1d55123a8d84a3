/** Titles that differ in a specialty alone: "Office Assistant" names each of "Office Assistant (Typing)" and "(General)". */
import { wordsIn } from './words-in.ts'

/** May a document that says `asked` mean the class `held`, too? Not one specialty for another. */
export function mayMean(asked: string, held: string): boolean {
  const [core, own] = [withoutSpecialty(asked), withoutSpecialty(held)]
  return core === own && (core === plain(asked)) !== (own === plain(held))
}

const withoutSpecialty = (title: string): string => plain(title.replaceAll(/\([^()]*\)/g, ' '))

const plain = (title: string): string => wordsIn(title).join(' ')
