/** Words of importing documents. */
import type { ImportBatch } from '../../contract/upkeep-shapes.ts'
import { DOCUMENT_LIMIT } from '../../contract/wire.ts'
import { firstOf } from '../lists.ts'
import { count, type Moment, shortDate } from './figures.ts'

export const importWords = {
  open: 'Import specifications…',
  openMore: 'Import…',
  title: 'Import specifications',
  lead: 'Text, HTML, PDF or Word. They are read on this machine, and nothing is stored in the catalogue before you accept it.',
  from: 'Where they are from',
  fromDocument: 'As each document says',
  choosePlace: 'Choose a jurisdiction',
  another: 'Another jurisdiction…',
  anotherTitle: 'Another jurisdiction',
  placeName: 'Its name',
  placeNameHelp: 'With its state: City of Santa Cruz, California.',
  place: 'Its id',
  placeHelp: 'Made from the name; files and the command line know it by this.',
  placeWrong: 'Write it as us-ca-los-angeles: lower-case words joined by hyphens.',
  placeKnown: (name: string) => `That is the id of ${name}, which is here already.`,
  placeKeep: 'It is from there',
  files: 'Choose files…',
  folder: 'Choose a folder…',
  paste: 'Or paste the text of one',
  pasteName: 'Name of the document',
  pasteNameDefault: 'Pasted text',
  pasteText: 'Text',
  pasteDo: 'Read the pasted text',
  noneFits: 'None of these files is text, HTML, PDF or Word.',
  knownIn: (batch: string) => `See ${batch}…`,
  knownClose: 'Close',
  cancel: 'Cancel',
  stop: 'Stop',
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
  lead: 'Their documents do not say it, and a class belongs to a jurisdiction before it can be accepted. What you choose holds for all that are ticked.',
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

/** A few by name, the rest counted. */
const namesOf = (names: readonly string[]): string => firstOf(names, 4)

const DOCUMENT_MEGABYTES = DOCUMENT_LIMIT / 2 ** 20
type Named = readonly { readonly name: string }[]
/** Files that are not read, and what to do about them. */
export function sayLeftOut(files: {
  readonly toSaveAnew: Named
  readonly pictures: Named
  readonly tooLarge: Named
  readonly others: Named
}): string[] {
  const say = (of: Named, one: string, several: string): string[] =>
    of.length === 0
      ? []
      : [(of.length === 1 ? one : several).replace('%', () => namesOf(of.map(({ name }) => name)))]
  return [
    ...say(
      files.toSaveAnew,
      'Not read: %. Open it in Word and save it as .docx: older Word files and the like are not read.',
      'Not read: %. Open each in Word and save it as .docx: older Word files and the like are not read.',
    ),
    ...say(
      files.pictures,
      'Not read: %. A picture has no text: run text recognition (OCR) over it, and save what comes out as PDF.',
      'Not read: %. Pictures have no text: run text recognition (OCR) over them, and save what comes out as PDF.',
    ),
    ...say(
      files.tooLarge,
      `Not read: %. It is larger than ${DOCUMENT_MEGABYTES} MB, as no specification is: choose the right file, or split it.`,
      `Not read: %. They are larger than ${DOCUMENT_MEGABYTES} MB, as no specification is: choose the right files, or split them.`,
    ),
    ...say(
      files.others,
      'Not read: %. It is no text, HTML, PDF or Word.',
      'Not read: %. They are no text, HTML, PDF or Word.',
    ),
  ]
}

/** @param names of the files, as they were handed over */
export function sayKnown(names: readonly string[]): string {
  const named = namesOf(names)
  return names.length === 1
    ? `Already imported, with the same content, and not read again: ${named}.`
    : `${count(names.length, 'document')} were already imported, with the same content, and not read again: ${named}.`
}

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
/**
 * @param started by the person's own clock
 * @param place where its documents are from, as it is called; null where each says so
 */
export const sayBatch = ({ day, time }: Moment, place: string | null): string =>
  `Import of ${shortDate(day)}, ${time}${place === null ? '' : `, ${place}`}`

/** An import by its time, of those that have classes from nobody knows where. */
export const sayUnplaced = ({ documents, unplaced }: ImportBatch, { day, time }: Moment): string =>
  `${shortDate(day)}, ${time}, ${count(documents, 'document')} (${unplaced.toLocaleString('en-US')})`

const STATES: Record<string, string> = {
  waiting: 'waits',
  opened: 'opened',
  read: 'read',
  failed: 'no class found',
  cancelled: 'cancelled',
}
export const documentState = (state: string): string => STATES[state] ?? state
