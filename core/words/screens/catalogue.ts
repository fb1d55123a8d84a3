/** Words of the Catalogue screen: import, review, versions, audit, packs. */
import type { ReviewFilter, ReviewOrder } from '../../review/arrange.ts'
import type { Impact } from '../../review/impact-shapes.ts'
import type { ImportBatch, PackPreview, ReviewSummary } from '../../contract/upkeep-shapes.ts'
import type { EducationLevel, PartialDate } from '../../model/primitives.ts'
import { joined } from '../lists.ts'
import { count, shortDate } from './figures.ts'

export const catalogueWords = {
  title: 'Catalogue',
  tabs: 'Part of the catalogue',
  review: 'Import and review',
  classes: 'Classes and versions',
  phrases: 'Phrases',
  audit: 'Audit',
  packs: 'Packs',
}
export const catalogueSubtitle = (onFile: number, named: number, version: string): string =>
  `${count(onFile, 'class', 'classes')} on file, ${named} known by name only · version ${version}`

// ---- import

export const importWords = {
  open: 'Import specifications…',
  openMore: 'Import…',
  title: 'Import specifications',
  lead: 'Text, HTML, PDF or Word. They are read on this machine, and nothing is stored in the catalogue before you accept it.',
  from: 'Where they are from',
  fromDocument: 'As each document says',
  choosePlace: 'Choose a jurisdiction',
  another: 'Another jurisdiction…',
  place: 'Its id',
  placeHelp: 'Lower-case words joined by hyphens: us-ca-los-angeles.',
  placeWrong: 'Write it as us-ca-los-angeles.',
  files: 'Choose files…',
  folder: 'Choose a folder…',
  paste: 'Or paste the text of one',
  pasteName: 'Name of the document',
  pasteNameDefault: 'Pasted text',
  pasteText: 'Text',
  pasteDo: 'Read the pasted text',
  noneFits: 'None of these files is text, HTML, PDF or Word.',
  leftOut: (names: readonly string[]) =>
    `Left out, for text, HTML, PDF and Word alone are read: ${joined([...names.slice(0, 3), ...(names.length > 3 ? [`${names.length - 3} more`] : [])])}.`,
  cancel: 'Cancel',
  resume: 'Read on',
  documents: 'Documents…',
  findDocument: 'Find a document by its name, class or problem',
  readAgain: 'Read again what waits',
  remove: 'Remove this import…',
  removing: ({ undecided, classes, accepted }: ImportBatch) =>
    `Of its ${count(classes, 'class', 'classes')}, ${undecided.toLocaleString('en-US')} waiting and ${(classes - undecided - accepted).toLocaleString('en-US')} rejected go with their documents, for good: it cannot be undone. ${accepted === 0 ? 'None was accepted.' : `${accepted.toLocaleString('en-US')} accepted ${accepted === 1 ? 'stays' : 'stay'} in the catalogue.`}`,
  removeDo: 'Remove it for good',
  keep: 'Keep it',
  older: (imports: number) => `Show ${count(imports, 'earlier import')}`,
  fewer: 'Show the last import only',
}
export const placeWords = {
  open: (unplaced: number) => `From where? (${unplaced.toLocaleString('en-US')})`,
  title: (unplaced: number) => `Where ${count(unplaced, 'class is', 'classes are')} from`,
  lead: 'Their documents do not say it, and a class belongs to a jurisdiction before it can be accepted. What you choose holds for all of them; one that is from elsewhere is changed among its facts.',
  keep: 'They are from there',
  which: 'Of which import',
  all: (unplaced: number) => `All of them (${unplaced.toLocaleString('en-US')})`,
}
export const sayPlaced = (placed: number, jurisdiction: string): string =>
  `${count(placed, 'class is', 'classes are')} from ${jurisdiction}`
export const sayRemoved = (classes: number, documents: number): string =>
  `Removed ${count(classes, 'class', 'classes')} under review and ${count(documents, 'document')}`
export const sayHidden = (hidden: number): string => `and ${hidden.toLocaleString('en-US')} more`
export const IMPORT_TYPES = ['.txt', '.text', '.html', '.htm', '.pdf', '.docx']

export const sayHandingOver = (sent: number, total: number): string =>
  `Handing over ${sent.toLocaleString('en-US')} of ${count(total, 'document')}`

export function sayProgress(batch: ImportBatch): string {
  const { documents, waiting, opened, read, failed, cancelled, running } = batch
  if (running && waiting > 0)
    return `${(documents - waiting).toLocaleString('en-US')} of ${count(documents, 'document')} opened`
  const done = read + failed
  const left = running ? 0 : waiting + opened
  const aside = [
    ...(left > 0 ? [`${left.toLocaleString('en-US')} still to be read`] : []),
    ...(failed > 0 ? [`${failed.toLocaleString('en-US')} without a class`] : []),
    ...(cancelled > 0 ? [`${cancelled.toLocaleString('en-US')} cancelled`] : []),
  ]
  const head = running
    ? `${done.toLocaleString('en-US')} of ${count(documents, 'document')} read`
    : `${count(read, 'document')} read`
  return [head, sayFound(batch), ...aside].join(' · ')
}

/** What was certain stays so when it is decided: fewer wait then than were found. */
function sayFound({ classes, certain, undecided, accepted }: ImportBatch): string {
  const rejected = classes - undecided - accepted
  const found = `${count(classes, 'class', 'classes')} found, ${certain.toLocaleString('en-US')} certain`
  const decided = [
    ...(accepted > 0 ? [`${accepted.toLocaleString('en-US')} accepted`] : []),
    ...(rejected > 0 ? [`${rejected.toLocaleString('en-US')} rejected`] : []),
  ]
  return decided.length === 0 ? found : `${found} when read, ${decided.join(', ')} since`
}
export const sayBatch = ({ startedAt, jurisdiction }: ImportBatch): string =>
  `Import of ${shortDate(startedAt.slice(0, 10))}${jurisdiction === null ? '' : `, ${jurisdiction}`}`

/** An import by its time, of those that have classes from nobody knows where. */
export const sayUnplaced = ({ startedAt, documents, unplaced }: ImportBatch): string =>
  `${shortDate(startedAt.slice(0, 10))}, ${startedAt.slice(11, 16)} UTC, ${count(documents, 'document')} (${unplaced.toLocaleString('en-US')})`

const STATES: Record<string, string> = {
  waiting: 'waits',
  opened: 'opened',
  read: 'read',
  failed: 'no class found',
  cancelled: 'cancelled',
}
export const documentState = (state: string): string => STATES[state] ?? state

// ---- review

export const reviewWords = {
  list: 'Classes under review',
  show: 'Which of them',
  waiting: 'Waiting',
  accepted: 'Accepted',
  rejected: 'Rejected',
  none: {
    waiting: 'Nothing waits for review.',
    accepted: 'Nothing was accepted yet.',
    rejected: 'Nothing was rejected.',
  },
  find: 'Title, code, file or place',
  filter: 'Show only',
  filters: {
    all: 'All',
    look: 'Need a look',
    unread: 'With unread words',
    certain: 'Certain',
    unplaced: 'From where?',
    newer: 'New versions',
    edited: 'Edited',
  } satisfies Record<ReviewFilter, string>,
  order: 'In order of',
  orders: {
    look: 'Need of a look',
    title: 'Title',
    document: 'Document',
  } satisfies Record<ReviewOrder, string>,
  noneFound: 'No class fits what you look for.',
  showAll: 'Show all',
  emptyReading: 'The first documents are being read. Their classes appear here.',
  reviewer: 'You decide as',
  reviewerHint: 'your name, for the record',
  choose: 'Choose a class from the list to see its words and its rules side by side.',
  emptyTitle: 'From documents to rules',
  emptyBody:
    'Import class specifications. What was understood is shown beside its words, what was not is marked, and nothing enters the catalogue before you accept it.',
  accept: 'Accept',
  acceptAllTitle: (certain: number) =>
    `Accept ${count(certain, 'class', 'classes')}, certain in every clause`,
  acceptAllDo: 'Accept them',
  acceptLeft: (left: number) => `${count(left, 'class was', 'classes were')} left`,
  stop: 'Stop here',
  done: 'Close',
  certainUnplaced: (classes: number) =>
    `${count(classes, 'more class is', 'more classes are')} certain, and wait for somebody to say where they are from.`,
  acceptAll: (certain: number) => `Accept all certain (${certain.toLocaleString('en-US')})`,
  reject: 'Reject',
  reopen: 'Have it wait again',
  parts: 'What to look at',
  rule: 'Rule',
  facts: 'Facts',
  changes: 'What it changes',
  text: 'The document',
  textCut: 'The document is long; it is shown up to here.',
  certain: 'certain',
  fromWhere: 'from where?',
  check: 'check this',
  unread: 'left unread',
  unweighed: 'Said beside the rule, weighed by no clause:',
  unreadHere: (passages: number) =>
    `${count(passages, 'passage was', 'passages were')} not understood. ${passages === 1 ? 'It is' : 'They are'} marked in the text, and what ${passages === 1 ? 'it asks' : 'they ask'} is unknown.`,
  /** Null: none was gone to yet. */
  stops: (at: number | null, all: number) =>
    at === null ? `${count(all, 'place')} to look at` : `${at} of ${count(all, 'place')} to look at`,
  nextStop: 'Next to look at',
  previousStop: 'Previous to look at',
  edited: 'edited',
  editSentence: 'Edit as text',
  editClause: (text: string) => `Edit “${text}”`,
  english: 'The rule as text',
  englishHelp: 'Read as you type. A clause keeps its words in the document as long as its [id] stays.',
  save: 'Keep the rule',
  discard: 'Discard',
  brings: 'It brings along',
  kinds: 'New kinds of experience',
  kindsHelp:
    'They are named by the document’s words. Give a name that other classes can share; service in a class counts toward a new kind only when you say so.',
  kindName: (id: string) => `Name of the kind ${id}`,
  emptyKind: 'A kind needs a name.',
  referenced: 'Classes known by name only',
  edges: 'Lines on the ladder',
  substitutions: 'Substitutions',
  asksTypical: 'Typical, not a minimum',
  decided: (decision: 'accepted' | 'rejected', by: string | null, on: string | null) =>
    `${decision === 'accepted' ? 'Accepted' : 'Rejected'}${by === null ? '' : ` by ${by}`}${on === null ? '' : ` on ${shortDate(on.slice(0, 10))}`}.`,
  rejectDo: 'Reject it',
  rejectTitle: (title: string) => `Reject ${title}`,
  reason: 'Why? (for the record; may be left empty)',
  reasonSaid: (reason: string) => `Reason: ${reason}`,
}
export const sayAccepted = (titles: readonly string[]): string =>
  titles.length === 1 ? `Accepted ${titles[0]}` : `Accepted ${count(titles.length, 'class', 'classes')}`
export const sayAccepting = (done: number, of: number): string =>
  `${done.toLocaleString('en-US')} of ${count(of, 'class', 'classes')} accepted`
export const sayLeft = (left: number, first: string): string =>
  `${count(left, 'class was', 'classes were')} left: ${first}`
export const sayRejected = (title: string): string => `Rejected ${title}`
export const sayKeptRule = (title: string): string => `Changed the rule of ${title}`

/** What a row of the list says beside the title. */
export function reviewNeeds({
  toCheck,
  unread,
  confidence,
  jurisdiction,
}: Pick<ReviewSummary, 'toCheck' | 'unread' | 'confidence' | 'jurisdiction'>): string {
  const parts = [
    ...(jurisdiction === null ? [reviewWords.fromWhere] : []),
    ...(toCheck > 0 ? [`${toCheck} to check`] : []),
    ...(unread > 0 ? [`${unread} unread`] : []),
  ]
  if (parts.length > 0) return parts.join(', ')
  return confidence === 'certain' ? reviewWords.certain : reviewWords.check
}
/** A choice of the list with how many it shows. */
export const sayFilter = (filter: ReviewFilter, amount: number): string =>
  `${reviewWords.filters[filter]} (${amount.toLocaleString('en-US')})`
/** How many of the list are shown. */
export const sayShown = (shown: number, all: number): string =>
  shown === all
    ? count(all, 'class', 'classes')
    : `${shown.toLocaleString('en-US')} of ${count(all, 'class', 'classes')}`
/** Nothing is said of what is new: most are. */
const STANDINGS: Record<ReviewSummary['standing'], string> = {
  new: '',
  referenced: 'known by name',
  documented: 'a new version',
}
export const reviewStanding = (standing: ReviewSummary['standing']): string => STANDINGS[standing]

export const factWords = {
  jurisdiction: 'Jurisdiction',
  jurisdictionHelp: 'us-ca-los-angeles; it is made when the class is accepted.',
  title: 'Title',
  code: 'Code',
  grade: 'Grade',
  level: 'Level of responsibility (ours)',
  series: 'Series',
  sort: 'Its qualifications are',
  minimum: 'a minimum',
  typical: 'typical, no minimum',
  emptyTitle: 'A class needs a title.',
  readOnly: 'As read; edit them after accepting.',
}

export const changeWords = {
  accepted: 'It is in the catalogue.',
  versions: 'Its versions',
  isNew: 'No specification of this class is on file: everything in it is new.',
  none: 'No clause and no fact differs.',
  differences: 'Against the version on file',
  impact: 'What accepting it does',
  impactOfEdit: 'What this edit does',
  nobody: (people: number) =>
    people === 0
      ? 'No profile is kept here, so nobody is affected.'
      : `For none of the ${count(people, 'person', 'people')} kept here anything changes.`,
  people: 'People',
  plans: 'Kept plans',
  appear: (lines: number) => `${count(lines, 'line appears', 'lines appear')} on the ladder`,
  vanish: (lines: number) => `${count(lines, 'line vanishes', 'lines vanish')} from the ladder`,
  noLines: 'The lines of the ladder stay as they are.',
  more: sayHidden,
}
/** For how many people what changes, the worst first. */
export function sayImpactOnPeople(people: Impact['people'], lookedAt: number): string {
  const ways = people.flatMap(({ classes }) => [...new Set(classes.map(({ is }) => is))])
  const amount = (...of: readonly (typeof ways)[number][]): number =>
    ways.filter(way => of.includes(way)).length
  const [lose, gain, otherwise] = [
    amount('loses'),
    amount('gains'),
    amount('worse', 'better', 'later', 'sooner'),
  ]
  const parts = [
    ...(lose > 0 ? [`${count(lose, 'person', 'people')} would no longer meet a class they meet today`] : []),
    ...(gain > 0 ? [`${count(gain, 'person', 'people')} would meet a class they do not meet today`] : []),
    ...(otherwise > 0 ? [`for ${count(otherwise, 'person', 'people')} a date or a status changes`] : []),
  ]
  return `Of the ${count(lookedAt, 'person', 'people')} kept here, ${parts.join('; ')}.`
}

// ---- classes and versions

export const versionWords = {
  which: 'Class',
  choose: 'Choose a class to see its versions, and to edit it.',
  versions: 'Versions',
  none: 'None: it is known by name only.',
  one: 'This is the only version.',
  under: (name: string) => `${name} under it:`,
  current: 'in force',
  show: 'Show it whole',
  shipped: 'shipped with Rungs',
  compare: 'Compared with the version before',
  from: 'From version',
  to: 'to version',
  edit: 'Edit the rule…',
  editTitle: (title: string) => `The rule of ${title}`,
  save: 'Change the class',
  weigh: 'See what it would do',
  local: 'Made or edited here',
  localNone: 'Every record is as it was shipped.',
  lines: (made: number, edited: number) =>
    `Lines on the ladder: ${made.toLocaleString('en-US')} made here, ${edited.toLocaleString('en-US')} edited here.`,
  tables: {
    classes: (amount: number) => count(amount, 'class', 'classes'),
    kinds: (amount: number) => count(amount, 'kind of experience', 'kinds of experience'),
    jurisdictions: (amount: number) => count(amount, 'jurisdiction'),
  },
  made: 'made here',
  edited: 'edited here',
  showAll: (hidden: number) => `Show ${hidden.toLocaleString('en-US')} more`,
}
/** Classes known by name only. */
export const unknownWords = {
  title: (amount: number) => `Known by name only (${amount.toLocaleString('en-US')})`,
  lead: 'Specifications on file name these classes, and no specification of their own is on file: what they ask is unknown. Import their specifications, or say which class on file is meant under another title.',
  find: 'Find one by its title',
  noneFound: 'None has these words in its title.',
  lines: (lines: number) => `on ${count(lines, 'line')} of the ladder`,
  match: 'On file under another title?',
  matchHelp:
    'Whatever names this class means the other one then: rules, lines of the ladder, jobs of people, documents read later. It can be undone.',
  as: 'The class that is meant',
  matchDo: 'They are the same class',
}
export const sayMatched = (known: string, as: string): string => `Matched ${known} with ${as}`
export const versionName = (number: number): string => `Version ${number}`
export const versionTitle = ({
  title,
  number,
}: {
  readonly title: string
  readonly number: number
}): string => `${title}, version ${number}`
export const sayVersion = (version: {
  readonly established: PartialDate | null
  readonly revised: PartialDate | null
  readonly acceptedAt: string | null
  readonly acceptedBy: string | null
  readonly document: { readonly name: string } | null
}): string => {
  const { acceptedAt, acceptedBy, document } = version
  const dated = version.revised ?? version.established
  const of = dated === null ? '' : `of ${shortDate(dated)}, `
  if (acceptedAt === null) return of + versionWords.shipped
  const by = acceptedBy === null ? '' : ` by ${acceptedBy}`
  const from = document === null ? '' : `, from ${document.name}`
  return `${of}accepted ${shortDate(acceptedAt.slice(0, 10))}${by}${from}`
}
export const sayEditedClass = (title: string): string => `Changed ${title}`

// ---- phrases

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

// ---- audit

export const auditWords = {
  place: 'Jurisdiction',
  all: 'All jurisdictions',
  rules: 'Findings',
  allRules: 'All findings',
  nothing: 'Nothing was found.',
  find: 'Find',
  findHint: 'Title or words',
  noneFound: 'No finding fits what you look for.',
  here: 'The audit found here:',
  back: 'Back to the audit',
  classes: 'Classes',
  showAll: (hidden: number) => `${hidden.toLocaleString('en-US')} more`,
  levels: {
    high: 'Somebody cannot get in, or a record is broken',
    medium: 'The ladder bends',
    low: 'Missing, old or vague',
  },
}
export const sayRule = (name: string, amount: number): string => `${name} (${amount.toLocaleString('en-US')})`
export const sayFindings = (findings: number): string => count(findings, 'finding')

// ---- packs

export const packWords = {
  export: 'Export the catalogue…',
  exportBody: 'One file with every jurisdiction, class, rule, line and source, for another copy of Rungs.',
  import: 'Open a pack…',
  importBody: 'A catalogue from another copy of Rungs. What it would change is shown first.',
  previewTitle: (version: string, published: string) => `Pack ${version} of ${shortDate(published)}`,
  same: 'the same as here',
  new: 'new',
  changed: 'changed',
  conflict: 'edited here and there',
  conflicts: 'Records edited on both sides',
  choose: (name: string) => `${name}: mine or the pack’s`,
  tables: { classes: '', kinds: 'kind of experience', jurisdictions: 'jurisdiction', edges: 'line' },
  keep: 'Keep mine',
  take: 'Take the pack’s',
  merge: 'Take it in',
  nothing: 'Nothing in it differs from the catalogue here.',
  record: 'Record',
  fields: 'What differs',
  is: 'Is',
}
export const sayPreview = (preview: PackPreview): string =>
  [
    `${preview.same.toLocaleString('en-US')} ${packWords.same}`,
    `${preview.new.toLocaleString('en-US')} ${packWords.new}`,
    `${preview.changed.toLocaleString('en-US')} ${packWords.changed}`,
    ...(preview.conflicts > 0 ? [`${preview.conflicts.toLocaleString('en-US')} ${packWords.conflict}`] : []),
    ...(preview.versions > 0
      ? [count(preview.versions, 'older version of a class', 'older versions of classes')]
      : []),
  ].join(' · ')
export const sayMerged = (changed: number, versions: number): string =>
  versions === 0
    ? `Took in ${count(changed, 'record')}`
    : `Took in ${count(changed, 'record')} and ${count(versions, 'older version')}`
export const packFile = (version: string): string => `Rungs catalogue ${version}`

// ---- one clause

/** What is done with a line of the outline. */
export const clauseActWords = {
  edit: 'Edit…',
  add: 'Add a clause after it…',
  inside: 'Add a clause to this set…',
  nest: 'Ask for a part of it (“of which”)…',
  all: 'Put into a set: all of these',
  any: 'Put into a set: any one of these',
  dissolve: 'Dissolve the set',
  up: 'Move up',
  down: 'Move down',
  in: 'Move into the set above',
  out: 'Move out of its set',
  remove: 'Take it out',
}
export const clauseWords = {
  title: 'Mend a clause',
  newTitle: 'Add a clause',
  sort: 'It asks for',
  sorts: {
    experience: 'Experience',
    education: 'A level of education',
    credits: 'Semester hours',
    licence: 'A licence or certificate',
    authority: 'What the authority decides',
    unread: 'Left unread',
    all: 'All of these',
    separate: 'All of these, in separate time',
    any: 'Any one of these',
    position: 'For some positions only',
  },
  years: 'Years',
  months: 'Months',
  kinds: 'Of these kinds, all at once',
  findKind: 'Find a kind',
  level: 'Level',
  levels: {
    'high-school': 'High school',
    associate: 'Associate degree',
    bachelor: "Bachelor's degree",
    master: "Master's degree",
    doctorate: 'Doctorate',
  },
  hours: 'Semester hours',
  fields: 'Fields of study, with commas between',
  fieldsHelp: 'Empty: any field.',
  subject: 'Subject (empty: any)',
  held: 'Held in one of these classes',
  addHeld: 'Add a class that must have been held',
  removeHeld: (title: string) => `Not ${title}`,
  orComparable: 'or in comparable service, which the authority decides',
  words: {
    position: 'Which positions',
    licence: 'Its name',
    authority: 'What it is about',
    unread: 'The words',
  },
  save: 'Keep the clause',
}
