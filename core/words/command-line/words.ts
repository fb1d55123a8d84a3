/** What the programs started in a terminal say about their words and files. One line each: what, where, what to do. */
import { sayDoor } from '../input.ts'
import { excerpt } from '../lists.ts'

export const sayOption = {
  unknown: (option: string, known: readonly string[]) =>
    known.length === 0
      ? `${excerpt(option)} is not an option here; there are none`
      : `${excerpt(option)} is not an option here; there are ${known.map(name => `--${name}`).join(', ')}`,
  noValue: (option: string) => `${option} needs a value after it`,
  unwantedValue: (option: string) => `${option} takes no value; leave it out`,
  twice: (option: string) => `${option} is given more than once; give it once`,
  extra: (word: string) => `${excerpt(word)} is one word too many; remove it`,
  missing: (what: string) => `${what} is missing; give one`,
  oneOf: (one: string, other: string) => `Give either ${one} or ${other}`,
  notANumber: (option: string, value: string, range: string) =>
    `${option}: ${excerpt(value)} should be ${range}`,
  notAllowed: (option: string, value: string, allowed: readonly string[]) =>
    `${option}: ${excerpt(value)} should be one of ${allowed.join(', ')}`,
  notShown: (option: string, classId: string) =>
    `${option}: the class ${excerpt(classId)} is not among those shown; name one of these, as us-mo/customer-service-supervisor`,
  onlyWith: (option: string, other: string) => `${option} goes only with ${other}; leave it out`,
  notAPoster: (option: string, value: string) =>
    `${option}: ${excerpt(value)} should be sheets side by side and one below the other, as 3x2`,
  afterSubject: (option: string, subjects: readonly string[]) =>
    `${option}: say first what to export (${subjects.join(', ')}), then the options`,
}

/** `file` is the path as the person wrote it. */
export const sayFile = {
  missing: (file: string) => `${file}: there is no such file; check the name`,
  folder: (file: string) => `${file} is a folder; name a file in it`,
  noProfiles: (folder: string) =>
    `${folder}: there are no profiles (.json) in it; choose another folder, or a CSV or XLSX file`,
  noFile: (file: string) => `${file} is a pipe or a device; name a file or a folder`,
  unreadable: (file: string) => `${file} may not be read; allow reading it`,
  tooLarge: (file: string, megabytes: number) =>
    `${file} is larger than ${megabytes} MB; choose the right file`,
  notText: (file: string) => `${file} is not text in UTF-8; save it again as JSON in UTF-8`,
  failed: (file: string, why: string) => `${file} could not be used (${why})`,
  noFolder: (file: string) => `${file}: its folder does not exist; make it first`,
  device: (file: string) => `${file} is a pipe or a device; name a file`,
  readOnly: (file: string) =>
    `${file} is there already and read-only; choose another name, or allow writing to it`,
  unwritable: (file: string) =>
    `${file} may not be written, or another program has it open; what was there before is unchanged. Close it there and try again, or choose another place`,
  longName: (file: string) => `${file}: the name is too long; choose a shorter one`,
  full: (file: string) =>
    `${file}: the disk is full; what was there before is unchanged. Make room, or choose another place`,
  notABackup: (file: string) => `${file} exists and is no backup of Rungs; choose another name`,
  inDataFolder: (file: string) => `${file} is in the data folder itself; choose a place outside it`,
  inside: (file: string, problem: string) => `${file}: ${problem}`,
}

export const sayCommand = {
  unknown: (command: string, known: readonly string[]) =>
    `${excerpt(command)} is not a command; there are ${known.join(', ')}`,
  first: (option: string) => `${option}: give the command first, then its options`,
  internal: sayDoor.internal,
}

const COMMON = `  --json           print one JSON document
  --data-dir DIR   use this data folder (made on first use)`

/** Shown by `ladder` alone and by `ladder --help`. */
export const ladderHelp = `npm run -s ladder -- COMMAND [OPTIONS]

  classes    list the classes of the catalogue
  class      one class: what it demands, what it yields, where that stands
  evaluate   how far a person is from a class, or from all
  plan       dated promotions that lead to a class
  export     a ladder, comparison, gap or plan as a file
  team       a roster against every class: who is ready, when
  audit      what is wrong or missing in the ladders
  import     read class specifications; with --commit into the catalogue
  pack       the catalogue as a file, out and in
  backup     copy the whole database to a file
  restore    replace the whole database by a backup
  check      is the database whole?

${COMMON}
  --help           after a command: its options

Meeting the qualifications is not being appointed: vacancies, examinations and lists come after.`

const usage = (line: string, about: string, options = ''): string =>
  `npm run -s ladder -- ${line}\n\n${about}\n\n${options ? `${options}\n` : ''}${COMMON}`

export const commandHelp = {
  classes: usage(
    'classes [--jurisdiction ID] [--search TEXT] [--asks TEXT] [--limit N]',
    'Lists classes; with --search the best matches first.',
    `  --jurisdiction ID  only classes of this jurisdiction, as us-mo
  --search TEXT      by title, code or phrase
  --limit N          at most so many`,
  ),
  class: usage('class ID', 'Shows one class, as us-md/001288.'),
  evaluate: usage(
    'evaluate --profile FILE (--class ID [--version N] | --all) [--as-of DATE]',
    'Says how far the person in a JSON Resume file is from a class, clause by clause.',
    `  --profile FILE   a JSON Resume document
  --class ID       the class asked about, as us-md/001288
  --version N      an older version of the class; the one of now when left out
  --all            every class of the catalogue
  --as-of DATE     as 2026-11-22; today when left out`,
  ),
  plan: usage(
    'plan --profile FILE --to ID [OPTIONS]',
    'Finds the plans that no other plan beats in arrival, moves, study and certainty.',
    `  --profile FILE      a JSON Resume document
  --to ID             the class wanted, as us-mo/customer-service-manager
  --as-of DATE        as 2026-11-22; today when left out
  --jurisdiction ID   only appointments there; may be given again
  --max-moves N       at most so many appointments
  --horizon YEARS     arrival within so many years; 30 when left out
  --study CREDITS     semester hours studied a year
  --allow STATUS      rely on conditional, discretionary or unknown as well; may be given again
  --lag DURATION      from qualifying to the beginning, as P3M`,
  ),
  export: usage(
    'export ladder|compare|gap|plan|team|audit [OPTIONS] --format FORMAT --out FILE',
    'Writes a chart or table as svg, png, pdf, csv, xlsx or json, a plan also as ics.',
    `  ladder    --jurisdiction ID (again for more), --series NAME, --search TEXT, --by jurisdictions|series,
            --profile FILE to show where a person stands, --to ID for the plan to a class
  compare   --class ID, again for each class
  gap       --profile FILE --class ID
  plan      as plan; --choice N for another than the best, counted from 0
  team      --roster FILE [--map FILE]; --view matrix, people (a sheet for each), bench or ladder; --jurisdiction ID or --class ID
            (again for more; of one alone it is told what is missing); --group unit or manager; --close for marks alone;
            --ready now, within-6, within-12, within-24 (months), next-12 (within 12, but not now) or one (held back
            by one thing only); --for ID for which class: of that one alone, unless classes are named as well (any
            shown when left out); --search TEXT; --sort roster, name, unit, title or near (to that class)
  audit     --jurisdiction ID

  --format FORMAT  what to write
  --out FILE       where to; a file of that name is replaced once the new one is whole
  --as-of DATE     as 2026-11-22; today when left out
  --paper SIZE     fit, A4, A3, Letter or Tabloid; fit when left out, A4 for pdf
  --portrait       upright; landscape when left out
  --poster 3x2     sheets side by side and one below the other, put together to one poster
  --scale N        pixels of a png for each of the sheet, 1 to 4
  --greyscale      without colours
  --initials       names of persons as initials
  --title TEXT     in place of the usual title
  --subtitle TEXT  in place of the usual line below it`,
  ),
  team: usage(
    'team --roster FILE|DIR [--map FILE] [--as-of DATE]',
    'Says who of a roster is ready for which class, and when. Nothing of the roster is stored.',
    `  --roster FILE    CSV or XLSX with a row for each person or job, or a folder of profiles
  --map FILE       JSON from our field to their column, as {"id": "Emp No", "start": {"column": "Since", "dates": "month-first"}};
                   fields: id, name (or first and last), class, code, jurisdiction (a column, or us-mo for all), start, end,
                   reportsTo, hours, education, fieldOfStudy, semesterHours, educationDate, licence, unit; also "titles"
                   (their title to a class id)
  --sheet NAME     of a workbook; when left out the first that is not hidden and has ids and names
  --as-of DATE     as 2026-11-22; today when left out`,
  ),
  import: usage(
    'import FILE…|DIR [--list FILE] [--jurisdiction ID] [--commit]',
    'Reads class specifications (text, HTML, PDF, Word) and says what they ask. Nothing is stored without --commit.',
    `  --list FILE        a text file with the name of a document on each line
  --jurisdiction ID  where the documents are from, as us-mo; without it they must say
  --commit           keep what was read: classes with every clause certain go into the catalogue, the others
                     wait in the review list; after a break the same command goes on where it stopped`,
  ),
  pack: usage(
    'pack export|preview|merge FILE [--conflicts keep|take] [--except ID]…',
    'Writes the whole catalogue as a pack, says what a pack would change, or takes it in.',
    `  --conflicts WHICH  of records changed on both sides: keep those here (the default), or take the pack’s
  --except ID        a record for which the other of the two holds, as a class id; may be given again`,
  ),
  audit: usage(
    'audit [--jurisdiction ID]',
    'Tells what is wrong or missing in the ladders, worst first.',
    '  --jurisdiction ID  only findings about classes of this jurisdiction, as us-mo',
  ),
  backup: usage('backup FILE', 'Writes the whole database to a file, which restore takes back.'),
  restore: usage(
    'restore FILE',
    'Replaces the whole database by a backup. What was there is kept in the folder “backups” beside it.',
  ),
  check: usage('check', 'Checks the database: its pages, its records, its log.'),
} as const
