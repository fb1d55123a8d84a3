/** What the upkeep of the catalogue says: imports, reviews, versions and packs. */
import type { LookPlace } from '../review/places.ts'
import { sayAbolished } from './abolished.ts'
import { quoted } from './lists.ts'

/** Names of records in findings. */
export const sayUpkeepRecord = {
  document: (name: string) => `The imported document “${name}”`,
  review: (title: string) => `The class “${title}” under review`,
  phrase: (phrase: string) => `The phrase “${phrase}”`,
  version: (id: string) => `The version ${id} of a class`,
}

export const sayNotHere = {
  document: () => 'This document is not here.',
  batch: () => 'This import is not here.',
  review: () => 'This class is not in the review list.',
  kind: (id: string) => `There is no kind of experience “${id.slice(0, 120)}” in the catalogue.`,
  version: (id: string, number: number) =>
    `The class ${id} has no version ${number}; choose one of its versions.`,
  inForce: (title: string, number: number) =>
    `Version ${number} of ${title} is in force; choose an older one.`,
}

export const sayPhrase = {
  noWords: (phrase: string) => `phrase: “${phrase}” has no word in it; write it as the documents do.`,
}

/** Why a class under review cannot be accepted, and what to do. */
export const sayReview = {
  alreadyAccepted: 'It was accepted already; undo that, or import the document again.',
  noTitle: 'The document gives the class no title; write its title, by which it is found and named.',
  noJurisdiction: 'The document does not say where the class is from; choose its jurisdiction.',
  sameClass: (id: string) =>
    `Another document defines the class ${id}, too; look at both, accept the one you want and reject the other.`,
  abolished: (title: string, on: string) =>
    `${sayAbolished(title, on)} Accept it where people have service in it, or where another class asks for that; else reject it.`,
  older: (date: string, later: string) =>
    `This specification is of ${date}, and the catalogue has one of ${later}. Accept it by itself if it is meant to take its place.`,
  namesake: (title: string, code: string | null | undefined) =>
    `${title} is on file ${code ? `under code ${code}` : 'without a code'}. Say whether this is that class under a new code; accepted as it is, it becomes a second class of that title.`,
  namesakes: (title: string) =>
    `Several classes called ${title} wait, each with a code of its own. Accept them one by one: a class under a new code is no second class.`,
  noKind: (kind: string) => `No class that waits brings the kind “${kind}” along; choose one of those shown.`,
  changed: (title: string) =>
    `The rule of ${title} was changed meanwhile, as in another window. Nothing was kept: look at it as it is now.`,
  decided: (title: string) => `“${title}” is decided already; have it wait again to change it.`,
}

/** Why a class cannot be matched with another. */
export const sayMatch = {
  itself: (title: string) => `${title} cannot be matched with itself; choose another class.`,
  documented: (title: string) =>
    `${title} has a specification of its own on file; only a class that is known by name can be matched with another.`,
}

const classes = (count: number, title: string): string =>
  count === 1 ? title : `${count.toLocaleString('en-US')} classes`

/** Characters of a clause in the name of a change. */
const MOST_OF_PLACE = 60
/** @param line of the outline, where there is one */
export function sayPlace(is: LookPlace['is'], line: string | null): string {
  if (is === 'title') return 'the title'
  if (line === null) return is === 'narrows' ? 'a note' : 'unread words'
  return quoted(line.length > MOST_OF_PLACE ? `${line.slice(0, MOST_OF_PLACE).trimEnd()}…` : line)
}

/** Names of changes, for undo. */
export const sayUpkeepChange = {
  accepted: (count: number, title: string) => `Accepted ${classes(count, title)}`,
  rejected: (count: number, title: string) => `Rejected ${classes(count, title)}`,
  reopened: (count: number, title: string) => `Had ${classes(count, title)} wait again`,
  edited: (title: string) => `Changed ${title} under review`,
  /** @param what of the class, as its line says it; null: several places */
  confirmed: (title: string, what: string | null) =>
    what === null ? `Looked at several places of ${title}` : `Looked at ${what} of ${title}`,
  sameKind: (kind: string, as: string, count: number) =>
    `Took “${kind}” for “${as}” in ${classes(count, 'one class')}`,
  kindApart: (kind: string) => `Told “${kind}” apart again`,
  unconfirmed: (title: string, what: string | null) =>
    what === null ? `Opened ${title} to a look again` : `Opened ${what} of ${title} to a look again`,
  placed: (count: number, jurisdiction: string) =>
    `Said where ${classes(count, 'one class')} ${count === 1 ? 'is' : 'are'} from: ${jurisdiction}`,
  matched: (known: string, as: string) => `Matched ${known} with ${as}`,
  restored: (title: string, number: number) => `Brought version ${number} of ${title} back`,
  editedClass: (title: string) => `Changed the class ${title}`,
  addedPhrase: (phrase: string) => `Taught the reading “${phrase}”`,
  removedPhrase: (phrase: string) => `Took “${phrase}” from the reading`,
  mergedPack: (version: string) => `Took in the catalogue pack ${version}`,
}

/** Who wrote what a Rungs brings along. */
export const SHIPPED_SOURCE = 'Rungs'
/** Who wrote what was changed by hand, where they never said their name. */
export const LOCAL_SOURCE = 'Changed by hand'

export const sayPack = {
  notJson: (line: number) =>
    `The pack is not JSON, or breaks off (line ${line}); choose a file made by Rungs’ pack export.`,
  notPack: 'This file is no catalogue pack; choose a file made by Rungs’ pack export.',
  unfit: (problem: string) => `The pack does not fit: ${problem}`,
}

/** What is said of a document that was imported. */
export const sayImport = {
  halted: 'Something went wrong inside Rungs, and reading stopped.',
  noClass: (name: string) =>
    `${name} defines no class that could be read. Give a class specification, with its title and qualifications.`,
  notBase64: (name: string) => `${name}: its content is not readable as base64; give the file anew.`,
  documents: (count: number) => `${count} imported documents`,
  jurisdictionFixed: 'The jurisdiction is fixed with the batch; begin another for another one.',
}
