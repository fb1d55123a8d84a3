/**
 * Profiles: from a JSON Resume document to facts the rules can count.
 * `parseProfile(text)` is the door for text (a file, a paste); `readProfile(document)` normalises a parsed document.
 */
export type { CertificateHeld, Facts, Job, Period, Study } from './facts.ts'
export { fieldOf, levelOf, readStudyType } from './degrees.ts'
export { parseProfile } from './parse.ts'
export { readProfile } from './read.ts'
export { studyToCome } from './to-come.ts'
