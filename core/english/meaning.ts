/** What the words of a line mean: numbers, lengths of time, names looked up in the lexicon. */
import type { IToken } from 'chevrotain'
import { EducationLevel, type IsoDuration } from '../model/primitives.ts'
import type { Experience, Substitution } from '../model/requirement.ts'
import { sayRule } from '../words/rule.ts'
import type { DegreeText, DurationText, ExperienceText, SourceText, SubstitutionText } from './grammar.ts'
import type { Lexicon, Names } from './lexicon.ts'
import { type Place, refuseAt } from './place.ts'
import { unquote } from './quote.ts'
import { figureOf, phraseOf, Quoted } from './tokens.ts'

/** The tokens of one line, read; refuses what no rule can mean, with its place. */
export class Meaning {
  readonly #line: Place
  readonly #lexicon: Lexicon

  constructor(line: Place, lexicon: Lexicon) {
    this.#line = line
    this.#lexicon = lexicon
  }

  id(tag: IToken): string {
    return tag.image.slice(1, -1)
  }

  text(quoted: IToken): string {
    const text = unquote(quoted.image)
    return text === '' ? refuseAt(this.#line, sayRule.emptyText, quoted) : text
  }

  /** The clause's own part; what is nested in it stands on the lines beneath. */
  experience({ amount, upTo, kinds, held, comparable, within }: ExperienceText): Experience {
    return {
      amount: this.duration(amount),
      kinds: kinds.map(token => this.#kind(token)),
      ...(upTo && { upTo: this.duration(upTo) }),
      ...(held.length > 0 && { held: held.map(token => this.#class(token)) }),
      ...(comparable && {
        orComparable: phraseOf(comparable) === 'comparable' ? true : ('same-employer' as const),
      }),
      ...(within && { within: this.duration(within) }),
    }
  }

  degree({ level, fields }: DegreeText): { level: EducationLevel; fields?: string[] } {
    const names = fields.map(field => this.text(field))
    return { level: EducationLevel.parse(phraseOf(level)), ...(names.length > 0 && { fields: names }) }
  }

  hours(count: IToken): number {
    const hours = Number(figureOf(count))
    return hours > 0 && hours < Infinity
      ? hours
      : refuseAt(this.#line, sayRule.positiveHours(count.image), count)
  }

  duration(parts: DurationText): IsoDuration {
    let iso = 'P'
    let units = 'YMD'
    for (const { count, unit } of parts) {
      const letter = phraseOf(unit).charAt(0).toUpperCase()
      if (!units.includes(letter)) refuseAt(this.#line, sayRule.durationOrder, count)
      units = units.slice(units.indexOf(letter) + 1)
      const figure = figureOf(count)
      if (!/^\d+$/.test(figure)) refuseAt(this.#line, sayRule.wholeNumber(figure), count)
      iso += figure + letter
    }
    return iso
  }

  substitution({ clauses, from, firm, rate, max, tag }: SubstitutionText): Substitution {
    return {
      ...(tag && { id: this.id(tag) }),
      from: this.#source(from),
      ...(rate && { for: this.duration(rate) }),
      ...(max && { max: this.duration(max) }),
      clauses: clauses.map(clause => this.id(clause)),
      firm,
    }
  }

  #source(from: SourceText): Substitution['from'] {
    switch (from.is) {
      case 'hours':
        return { semesterHours: this.hours(from.hours), ...this.#subject(from.subject) }
      case 'degree':
        return this.degree(from.degree)
      case 'education':
        return { education: 'any', ...this.#subject(from.subject) }
      case 'experience':
        return { experience: 'any' }
      case 'service':
        return {
          kinds: from.kinds.map(token => this.#kind(token)),
          ...(from.amount && { amount: this.duration(from.amount) }),
        }
      default:
        return from satisfies never
    }
  }

  #subject(subject: IToken | undefined): { subject?: string } {
    return subject ? { subject: this.text(subject) } : {}
  }

  #kind(token: IToken): string {
    if (token.tokenType.name !== Quoted.name) {
      const id = this.#lexicon.plainKinds.idOf(token.image)
      return id ?? refuseAt(this.#line, sayRule.noKind(token.image), token)
    }
    return this.#find(token, this.#lexicon.kinds, sayRule.noKind, sayRule.severalKinds)
  }

  #class(token: IToken): string {
    return this.#find(token, this.#lexicon.classes, sayRule.noClass, sayRule.severalClasses)
  }

  #find(
    token: IToken,
    names: Names,
    none: (text: string) => string,
    several: (text: string, ids: readonly string[]) => string,
  ): string {
    const text = this.text(token)
    const [id, ...others] = names.find(text)
    if (id === undefined) return refuseAt(this.#line, none(text), token)
    return others.length === 0 ? id : refuseAt(this.#line, several(text, [id, ...others]), token)
  }
}
