/** Titles compared: case, punctuation and plurals aside. "Clerk-Typists II" and "CLERK TYPIST II" are one class. */
import { remembered } from '../remembered.ts'

const WORD = /[\p{L}\p{N}]+(?:['’]s?\b)?/gu

export function titleWords(title: string): string[] {
  return (title.match(WORD) ?? []).map(word => singular(withoutPossessive(word.toLowerCase())))
}

const withoutPossessive = (word: string): string => (/['’]/.test(word) ? word.replace(/['’]s?$/u, '') : word)

export const titleKey = remembered((title: string): string => titleWords(title).join(' '))

/** The part of a class id after the jurisdiction. */
export const titleSlug = remembered((title: string): string => {
  const plain = title.normalize('NFKD').toLowerCase().replace(/['’]/g, '')
  return plain.match(/[a-z0-9]+/g)?.join('-') ?? 'untitled'
})

/** Enough for titles: "secretaries", "attorneys", "classes", "foremen", "clerks". */
export function singular(word: string): string {
  if (word.length < 4) return word
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (!word.endsWith('s')) return word
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1)
}
