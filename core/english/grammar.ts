/** The grammar of one line of a rule. It tells what stands where; `read.ts` tells what it means. */
import { EmbeddedActionsParser, type IToken, tokenMatcher, type TokenType } from 'chevrotain'
import { expectations } from './expectations.ts'
import {
  Colon,
  Comma,
  Count,
  KindName,
  Level,
  Phrase,
  Quoted,
  Stop,
  Tag,
  Unit,
  VOCABULARY,
} from './tokens.ts'

export type DurationText = { count: IToken; unit: IToken }[]

export interface ExperienceText {
  amount: DurationText
  upTo: DurationText | undefined
  kinds: IToken[]
  held: IToken[]
  comparable: IToken | undefined
  within: DurationText | undefined
  ofWhich: IToken | undefined
}

export interface DegreeText {
  level: IToken
  fields: IToken[]
}

export type Head =
  | { is: 'all'; separately: IToken | undefined }
  | { is: 'any' }
  | { is: 'position'; only: IToken }
  | { is: 'experience'; asks: ExperienceText }
  | { is: 'education'; degree: DegreeText }
  | { is: 'credits'; hours: IToken; subject: IToken | undefined }
  | { is: 'licence'; name: IToken }
  | { is: 'judgement'; why: IToken; unread: boolean }
  | { is: 'unknown' }

export interface ClauseText {
  label: IToken | undefined
  head: Head
  tag: IToken | undefined
}

export type SourceText =
  | { is: 'hours'; hours: IToken; subject: IToken | undefined }
  | { is: 'degree'; degree: DegreeText }
  | { is: 'service'; kinds: IToken[]; amount: DurationText | undefined }
  | { is: 'education'; subject: IToken | undefined }
  | { is: 'experience' }

export interface SubstitutionText {
  clauses: IToken[]
  from: SourceText
  firm: boolean
  rate: DurationText | undefined
  max: DurationText | undefined
  tag: IToken | undefined
}

export class LineParser extends EmbeddedActionsParser {
  constructor() {
    super([...VOCABULARY], { maxLookahead: 3, errorMessageProvider: expectations })
    this.performSelfAnalysis()
  }

  readonly clause = this.RULE('clause', (): ClauseText => {
    const label = this.OPTION(() => {
      const text = this.CONSUME(Quoted)
      this.CONSUME(Colon)
      return text
    })
    const head = this.SUBRULE(this.head)
    return { label, head, tag: this.SUBRULE(this.ending) }
  })

  readonly substitution = this.RULE('substitution', (): SubstitutionText => {
    this.CONSUME(Phrase('toward'))
    const clauses = [this.CONSUME(Tag)]
    this.MANY({
      GATE: () => this.ahead(2, Tag),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(Phrase('and')) }])
        clauses.push(this.CONSUME2(Tag))
      },
    })
    this.OPTION(() => this.CONSUME2(Comma))
    const from = this.SUBRULE(this.source)
    const { firm, rate } = this.SUBRULE(this.effect)
    const max = this.OPTION2(() => {
      this.OPTION3(() => this.CONSUME3(Comma))
      this.CONSUME(Phrase('at-most'))
      return this.SUBRULE(this.duration)
    })
    return { clauses, from, firm, rate, max, tag: this.SUBRULE(this.ending) }
  })

  private readonly ending = this.RULE('ending', (): IToken | undefined => {
    this.OPTION(() => this.CONSUME(Stop))
    const tag = this.OPTION2(() => this.CONSUME(Tag))
    this.OPTION3(() => this.CONSUME2(Stop))
    return tag
  })

  private readonly head = this.RULE(
    'head',
    (): Head =>
      this.OR([
        { ALT: () => this.SUBRULE(this.all) },
        { ALT: () => this.SUBRULE(this.any) },
        { ALT: () => this.SUBRULE(this.position) },
        { ALT: () => this.SUBRULE(this.measured) },
        { ALT: (): Head => ({ is: 'education', degree: this.SUBRULE(this.degree) }) },
        { ALT: () => this.SUBRULE(this.licence) },
        { ALT: () => this.SUBRULE(this.judgement) },
        { ALT: () => this.SUBRULE(this.notOnFile) },
      ]),
  )

  private readonly all = this.RULE('all', (): Head => {
    this.CONSUME(Phrase('all'))
    const separately = this.OPTION(() => {
      this.OPTION2(() => this.CONSUME(Comma))
      return this.CONSUME(Phrase('separately'))
    })
    this.CONSUME(Colon)
    return { is: 'all', separately }
  })

  private readonly any = this.RULE('any', (): Head => {
    this.CONSUME(Phrase('any'))
    this.CONSUME(Colon)
    return { is: 'any' }
  })

  private readonly position = this.RULE('position', (): Head => {
    this.CONSUME(Phrase('for'))
    const only = this.CONSUME(Quoted)
    this.CONSUME(Phrase('only'))
    this.CONSUME(Colon)
    return { is: 'position', only }
  })

  private readonly measured = this.RULE('measured', (): Head => {
    const count = this.CONSUME(Count)
    return this.OR([
      { ALT: () => this.SUBRULE(this.credits, { ARGS: [count] }) },
      { ALT: () => this.SUBRULE(this.experience, { ARGS: [count] }) },
    ])
  })

  private readonly experience = this.RULE('experience', (count: IToken): Head => {
    const amount = this.SUBRULE(this.durationOf, { ARGS: [count] })
    const upTo = this.OPTION(() => {
      this.OPTION2(() => this.CONSUME(Comma))
      this.CONSUME(Phrase('typically'))
      const top = this.SUBRULE(this.duration)
      this.OPTION3(() => this.CONSUME2(Comma))
      return top
    })
    const kinds = this.OPTION4(() => {
      this.CONSUME(Phrase('of'))
      return this.OR([
        {
          ALT: (): IToken[] => {
            this.CONSUME(Phrase('service'))
            return []
          },
        },
        { ALT: () => this.SUBRULE(this.kinds) },
      ])
    })
    const held = this.OPTION5(() => {
      this.option(12, () => this.CONSUME6(Comma))
      this.CONSUME(Phrase('in'))
      return this.SUBRULE(this.choices)
    })
    const comparable = this.OPTION6(() => {
      this.OPTION7(() => this.CONSUME3(Comma))
      return this.OR2([
        { ALT: () => this.CONSUME(Phrase('comparable')) },
        { ALT: () => this.CONSUME(Phrase('comparable-there')) },
      ])
    })
    const within = this.OPTION8(() => {
      this.OPTION9(() => this.CONSUME4(Comma))
      this.CONSUME(Phrase('within'))
      return this.SUBRULE2(this.duration)
    })
    const ofWhich = this.option(10, () => {
      this.option(11, () => this.CONSUME5(Comma))
      const token = this.CONSUME(Phrase('of-which'))
      this.CONSUME(Colon)
      return token
    })
    return {
      is: 'experience',
      asks: { amount, upTo, kinds: kinds ?? [], held: held ?? [], comparable, within, ofWhich },
    }
  })

  private readonly degree = this.RULE('degree', (): DegreeText => {
    const level = this.CONSUME(Level)
    const fields = this.OPTION(() => {
      this.CONSUME(Phrase('in'))
      return this.SUBRULE(this.choices)
    })
    return { level, fields: fields ?? [] }
  })

  private readonly credits = this.RULE('credits', (hours: IToken): Head => {
    this.CONSUME(Phrase('hours'))
    return { is: 'credits', hours, subject: this.SUBRULE(this.subject) }
  })

  private readonly subject = this.RULE('subject', (): IToken | undefined =>
    this.OPTION(() => {
      this.CONSUME(Phrase('in'))
      return this.CONSUME(Quoted)
    }),
  )

  private readonly licence = this.RULE('licence', (): Head => {
    this.CONSUME(Phrase('licence'))
    return { is: 'licence', name: this.CONSUME(Quoted) }
  })

  private readonly judgement = this.RULE('judgement', (): Head => {
    const unread = this.OR([
      { ALT: () => after(this.CONSUME(Phrase('decides')), false) },
      { ALT: () => after(this.CONSUME(Phrase('unread')), true) },
    ])
    this.CONSUME(Colon)
    return { is: 'judgement', why: this.CONSUME(Quoted), unread }
  })

  private readonly notOnFile = this.RULE('notOnFile', (): Head => {
    this.CONSUME(Phrase('not-on-file'))
    return { is: 'unknown' }
  })

  private readonly source = this.RULE(
    'source',
    (): SourceText =>
      this.OR([
        {
          ALT: (): SourceText => {
            this.CONSUME(Phrase('education'))
            return { is: 'education', subject: this.SUBRULE(this.subject) }
          },
        },
        { ALT: (): SourceText => after(this.CONSUME(Phrase('further-experience')), { is: 'experience' }) },
        { ALT: (): SourceText => ({ is: 'degree', degree: this.SUBRULE(this.degree) }) },
        { ALT: () => this.SUBRULE(this.measuredSource) },
        { ALT: (): SourceText => ({ is: 'service', amount: undefined, kinds: this.SUBRULE(this.kinds) }) },
      ]),
  )

  private readonly measuredSource = this.RULE('measuredSource', (): SourceText => {
    const count = this.CONSUME(Count)
    return this.OR([
      {
        ALT: (): SourceText => {
          this.CONSUME(Phrase('hours'))
          return { is: 'hours', hours: count, subject: this.SUBRULE(this.subject) }
        },
      },
      {
        ALT: (): SourceText => {
          const amount = this.SUBRULE(this.durationOf, { ARGS: [count] })
          this.CONSUME(Phrase('of'))
          return { is: 'service', amount, kinds: this.SUBRULE(this.kinds) }
        },
      },
    ])
  })

  private readonly effect = this.RULE('effect', (): { firm: boolean; rate: DurationText | undefined } =>
    this.OR([
      { ALT: () => after(this.CONSUME(Phrase('counts')), { firm: true, rate: this.SUBRULE(this.duration) }) },
      {
        ALT: () =>
          after(this.CONSUME(Phrase('may-count')), { firm: false, rate: this.SUBRULE2(this.duration) }),
      },
      { ALT: () => after(this.CONSUME(Phrase('counts-unrated')), { firm: true, rate: undefined }) },
      { ALT: () => after(this.CONSUME(Phrase('may-count-unrated')), { firm: false, rate: undefined }) },
    ]),
  )

  /** "2 years, 8 months and 21 days". */
  private readonly duration = this.RULE('duration', (): DurationText => {
    const count = this.CONSUME(Count)
    return this.SUBRULE(this.durationOf, { ARGS: [count] })
  })

  /** A duration after its first figure. */
  private readonly durationOf = this.RULE('durationOf', (count: IToken): DurationText => {
    const parts = [{ count, unit: this.CONSUME(Unit) }]
    this.MANY({
      GATE: () => this.ahead(2, Count),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(Phrase('and')) }])
        parts.push({ count: this.CONSUME2(Count), unit: this.CONSUME2(Unit) })
      },
    })
    return parts
  })

  /** All of these kinds at once. */
  private readonly kinds = this.RULE('kinds', (): IToken[] => {
    const names = [this.SUBRULE(this.kind)]
    this.MANY(() => {
      this.CONSUME(Phrase('also'))
      names.push(this.SUBRULE2(this.kind))
    })
    return names
  })

  private readonly kind = this.RULE(
    'kind',
    (): IToken => this.OR([{ ALT: () => this.CONSUME(KindName) }, { ALT: () => this.CONSUME(Quoted) }]),
  )

  /** “this”, “that” or “another”. */
  private readonly choices = this.RULE('choices', (): IToken[] => {
    const texts = [this.CONSUME(Quoted)]
    this.MANY({
      GATE: () => this.ahead(2, Quoted),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(Phrase('or')) }])
        texts.push(this.CONSUME2(Quoted))
      },
    })
    return texts
  })

  private ahead(howFar: number, type: TokenType): boolean {
    return tokenMatcher(this.LA(howFar), type)
  }
}

/** What follows a token that only had to be there. */
function after<T>(_token: IToken, value: T): T {
  return value
}

let made: LineParser | undefined

/** The parser, made on first use: analysing the grammar takes a tenth of a second. */
export const parser = (): LineParser => (made ??= new LineParser())
