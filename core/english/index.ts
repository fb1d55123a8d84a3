/** Rules as English an analyst can read and edit, and back: the same rule. */
export { type Asking, classesAsking } from './asking.ts'
export { type Lexicon, lexiconOf } from './lexicon.ts'
export { readQualifications, readRule } from './read.ts'
export { placeIn } from './place.ts'
export { outline, type OutlineLine, type Qualifications, writeQualifications, writeRule } from './write.ts'
