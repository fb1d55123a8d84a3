/** What the readers of documents say: why one is refused, and what was left out of one that was read. */

const size = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`
const count = (n: number): string => n.toLocaleString('en-US')

/** Why a document is refused; `name` is its file's name. The rest of the batch goes on. */
export const sayRefused = {
  empty: (name: string) => `${name} is empty. Choose a file with text in it.`,
  noText: (name: string) => `${name} has no text in it. Choose a file with the specification’s text.`,
  tooLarge: (name: string, limit: number) =>
    `${name} is larger than ${size(limit)}. Give the specification alone, or its text.`,
  tooMuchText: (name: string, limit: number) =>
    `${name} has more text than a specification can (over ${count(limit)} characters). Split it, a file a class or series.`,
  tooManyBlocks: (name: string, limit: number) =>
    `${name} has more paragraphs than a specification can (over ${count(limit)}). Split it, a file a class or series.`,
  unpacksTooLarge: (name: string, limit: number) =>
    `${name} unpacks to more than a document can (over ${size(limit)}). Save it anew, or give its text.`,
  tooManyEntries: (name: string, limit: number) =>
    `${name} is packed of more parts than a document can have (over ${count(limit)}). Save it anew, or give its text.`,
  tooManyPages: (name: string, limit: number) =>
    `${name} has more pages than a specification can (over ${count(limit)}). Split it, a file a class or series.`,
  encrypted: (name: string) => `${name} is protected by a password. Save it without one, or give its text.`,
  noTextInPdf: (name: string) =>
    `${name} has pictures of pages and no text. Run text recognition (OCR) over it, or give its text.`,
  noLetters: (name: string) =>
    `${name} shows text whose letters cannot be told. Run text recognition (OCR) over it, or give its text.`,
  tooManyElements: (name: string, limit: number) =>
    `${name} is made of more elements than a specification can be (over ${count(limit)}). Split it, a file a class or series.`,
  tooDeep: (name: string, limit: number) =>
    `${name} nests its parts more than ${count(limit)} deep, as no specification does. Save it anew, or give its text.`,
  notADocument: (name: string, what: string) =>
    `${name} is ${what}, not a text, HTML, PDF or Word document. Give the specification in one of those.`,
  picture: (name: string) =>
    `${name} is a picture. Run text recognition (OCR) over it, and give what comes out.`,
  oldWord: (name: string) =>
    `${name} is in the format of old Word versions. Open it in Word, save it as .docx, and give that.`,
  unknownBytes: (name: string) =>
    `${name} holds bytes that are no text in any encoding known here. Give it as text, HTML, PDF or .docx.`,
  tooSlow: (name: string, seconds: number) =>
    `${name} could not be read within ${seconds} seconds. Give its text instead, or split it.`,
  tooMuchMemory: (name: string, megabytes: number) =>
    `${name} needs more than ${megabytes} MB to be read. Give its text instead, or split it.`,
  stopped: (name: string) => `${name} stopped the process that reads documents. Give its text instead.`,
  /** What the process answered cannot be used, or our own code broke. */
  ourMistake: (name: string) =>
    `${name} could not be read: the mistake is in Rungs, not in the document, which is left as it was. Please report this, with the document if you may share it.`,
  unreadable: (name: string, format: string) =>
    `${name} is damaged: it is no whole ${format} document. Get it again, or give its text.`,
}

export const sayDocuments = {
  noProcess: () =>
    'The process that reads documents does not start. Start Rungs again; if it stays so, install it anew.',
  closed: () => 'The reading of documents was stopped.',
}

/** What a file is instead, in words that follow "is". */
export const sayKind = {
  picture: 'a picture',
  spreadsheet: 'a spreadsheet',
  presentation: 'a presentation',
  program: 'a program',
  archive: 'an archive',
  sound: 'a recording',
  database: 'a database',
  rtf: 'a rich-text (RTF) document',
  openDocument: 'an OpenDocument file',
  postscript: 'a PostScript file',
}

const wereLeftOut = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one} was left out` : `${count(n)} ${many} were left out`

/** What was left out or could not be mended, for the person to know. */
export const sayProblem = {
  controlCharacters: (n: number) => `${wereLeftOut(n, 'control character', 'control characters')}.`,
  hiddenOrder: (n: number) =>
    `${wereLeftOut(n, 'mark that changes the order in which text is shown', 'marks that change the order in which text is shown')}; compare the words with the document.`,
  pagesWithoutText: (n: number) =>
    `${count(n)} ${n === 1 ? 'page has' : 'pages have'} no text, perhaps a picture of it. Compare with the document.`,
  slantedText: (n: number) =>
    `${wereLeftOut(n, 'stretch of slanting text', 'stretches of slanting text')}, as of a stamp.`,
  damagedCharacters: (n: number) =>
    `${count(n)} ${n === 1 ? 'character was' : 'characters were'} lost before this file was made (shown as “�”) and read as ${n === 1 ? 'a space' : 'spaces'}. Compare with the original.`,
}
