/** Titles made comparable word by word, as data: how offices shorten them, and which words set the level. */
import { plain } from './plain.ts'

/** Words of two or more come apart. */
const SHORT: Readonly<Record<string, string>> = {
  rep: 'representative',
  reps: 'representative',
  supv: 'supervisor',
  supvr: 'supervisor',
  suprv: 'supervisor',
  supr: 'supervisor',
  spvr: 'supervisor',
  sup: 'supervisor',
  mgr: 'manager',
  mngr: 'manager',
  asst: 'assistant',
  assist: 'assistant',
  assoc: 'associate',
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  dep: 'deputy',
  dir: 'director',
  prin: 'principal',
  coord: 'coordinator',
  trn: 'trainee',
  tr: 'trainee',
  intern: 'trainee',
  cust: 'customer',
  svc: 'service',
  svcs: 'service',
  serv: 'service',
  services: 'service',
  srv: 'service',
  acct: 'account',
  acctg: 'accounting',
  acctnt: 'accountant',
  info: 'information',
  sys: 'systems',
  mgmt: 'management',
  spec: 'specialist',
  ldr: 'lead',
  leader: 'lead',
  adv: 'advanced',
  agt: 'agent',
  oper: 'operator',
  ops: 'operations',
  comm: 'communications',
  emer: 'emergency',
  csr: 'customer service representative',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
}

/** Words that tell one level, or one standing in a class, from another. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  `senior junior assistant associate deputy vice lead head supervisor supervising manager managing director chief
  principal executive trainee apprentice entry advanced experienced acting interim temporary provisional`.split(
    /\s+/,
  ),
)
/** A figure, or a letter as in “Clerk B”. */
const isQualifier = (word: string): boolean => QUALIFIERS.has(word) || /^(\d{1,2}|[a-h])$/.test(word)

export interface TitleWords {
  readonly words: ReadonlySet<string>
  /** Those that set the level; of “Lead/Advanced” either does. */
  readonly qualifiers: readonly ReadonlySet<string>[]
}

export function titleWords(title: string): TitleWords {
  const parts = title
    .split(/[^\p{L}\p{N}/.'’-]+/u)
    .map(part => part.split('/').flatMap(each => spelled(each)))
  const qualifiers = parts.map(words => new Set(words.filter(isQualifier))).filter(({ size }) => size > 0)
  return { words: new Set(parts.flat()), qualifiers }
}

const spelled = (text: string): string[] =>
  plain(text)
    .split(' ')
    .flatMap(word => (SHORT[word] ?? word).split(' '))
    .filter(word => word !== '')

/** Whether neither title has a level that the other has not: “Sr. X” is no “X”, nor “X II” an “X”. */
export const isSameLevel = (one: TitleWords, other: TitleWords): boolean =>
  isWithin(one, other) && isWithin(other, one)

const isWithin = ({ qualifiers }: TitleWords, other: TitleWords): boolean =>
  qualifiers.every(words => other.qualifiers.some(each => [...words].some(word => each.has(word))))
