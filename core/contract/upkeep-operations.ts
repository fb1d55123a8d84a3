/** The operations that keep the catalogue up: imports, reviews, versions and packs. */
import { z } from 'zod'
import { Kind } from '../model/catalogue.ts'
import { ClassId, JurisdictionId, KindId } from '../model/primitives.ts'
import { LanguageOverlay } from '../reading/language/overlay.ts'
import { none, read, write } from './operation.ts'
import { ClassDetail } from './shapes.ts'
import * as shape from './upkeep-shapes.ts'

const byReview = z.strictObject({ id: shape.RecordId })
const byBatch = z.strictObject({ batch: shape.RecordId })
const reviews = z.strictObject({ ids: z.array(shape.RecordId).min(1).max(100_000) })
/** What an accepted class makes stale. */
const CHANGED = ['catalogue', 'reviews', 'imports', 'history'] as const
const pack = z.strictObject({
  /** The pack's file, as text. */
  text: z.string(),
})

const Phrase = LanguageOverlay.shape.phrases.element
const Phrases = LanguageOverlay.shape.phrases
const PHRASES = ['language', 'history'] as const

export const upkeepOperations = {
  'import.add': write(
    'Give documents to be read; without a batch they begin one. They are read meanwhile',
    z.strictObject({
      batch: shape.RecordId.optional(),
      /** Where the documents are from; without it the documents must say. Fixed with the batch. */
      jurisdiction: JurisdictionId.optional(),
      documents: z.array(shape.GivenDocument).max(10_000),
    }),
    shape.AddedDocuments,
    ['imports'],
  ),
  'import.progress': read(
    'How far every batch is, and what became of its classes; the latest first',
    none,
    z.array(shape.ImportBatch),
    ['imports', 'reviews'],
  ),
  'import.documents': read(
    'The documents of a batch, in the order given',
    byBatch,
    z.array(shape.ImportedDocument),
    ['imports', 'reviews'],
  ),
  'import.document': read(
    'One document, whole, with what was read in it',
    z.strictObject({ id: shape.RecordId }),
    shape.DocumentDetail,
    ['imports', 'reviews'],
  ),
  'import.resume': write('Read on what still waits', byBatch, shape.ImportBatch, ['imports']),
  'import.stop': write(
    'Read no more of a batch for now; what was read stays for review, the rest waits',
    byBatch,
    shape.ImportBatch,
    ['imports'],
  ),

  'import.readAgain': write(
    'Read what waits for review again, with the phrases and the catalogue of now; nothing a person wrote or decided is lost',
    z.strictObject({ batch: shape.RecordId.optional() }),
    shape.ReadingAgain,
    ['imports', 'reviews'],
  ),
  'import.remove': write(
    'Remove an import: what was not accepted, and its documents. For good; what was accepted stays, with its documents',
    byBatch,
    shape.RemovedImport,
    ['imports', 'reviews', 'history'],
  ),

  'review.list': read(
    'Classes read from documents, those that need a look most first',
    z.strictObject({
      batch: shape.RecordId.optional(),
      /** Waiting where left out. */
      show: z.enum(['waiting', 'accepted', 'rejected']).optional(),
      limit: z.int().min(1).max(100_000).optional(),
      offset: z.int().min(0).optional(),
    }),
    shape.ReviewList,
    ['reviews', 'imports', 'catalogue'],
  ),
  'review.waitingFor': read(
    'The review of a class known by name only, where its specification waits',
    z.strictObject({ classId: ClassId }),
    z.strictObject({ review: shape.RecordId.nullable() }),
    ['reviews', 'imports', 'catalogue'],
  ),
  'review.get': read('One class under review, with its text', byReview, shape.Review, [
    'reviews',
    'catalogue',
  ]),
  'review.edit': write(
    'Change a class before it is accepted',
    z.strictObject({
      ...byReview.shape,
      edit: shape.ReviewEdit,
      /** The rule that was seen (`ruleState`): a change of a rule that is another one by now is refused (`conflict`). */
      seen: z.string().optional(),
    }),
    shape.Review,
    ['reviews', 'history'],
  ),
  'review.confirm': write(
    'Say that places of a class were looked at and are right, or that they are open again; also of one that was accepted',
    z.strictObject({
      ...byReview.shape,
      keys: shape.ReviewEdit.shape.confirmed.unwrap().min(1),
      confirmed: z.boolean(),
    }),
    shape.Review,
    CHANGED,
  ),
  'review.kinds': read(
    'Kinds of experience that classes waiting for review bring along, as they were read',
    none,
    z.array(shape.ProposedKind),
    ['imports'],
  ),
  'review.sameKind': write(
    'Say that a kind which waiting classes bring along is another one: all of them ask for the other then; null: it is not',
    z.strictObject({ kind: KindId, as: KindId.nullable() }),
    z.strictObject({ classes: z.int() }),
    ['reviews', 'history'],
  ),
  'review.read': read(
    'Read a rule as it is being typed, for a class under review; nothing is kept',
    z.strictObject({ ...byReview.shape, english: z.string().max(1_000_000) }),
    shape.Review.pick({ outline: true }).extend({
      requirement: shape.ClassEdit.shape.requirement.unwrap(),
      substitutions: shape.ClassEdit.shape.substitutions.unwrap(),
    }),
    ['reviews', 'catalogue'],
  ),
  'review.understand': read(
    'Read a rule written as a specification would say it, for a class under review; nothing is kept',
    z.strictObject({ ...byReview.shape, text: z.string().max(5000) }),
    shape.Review.pick({ outline: true }).extend({
      requirement: shape.ClassEdit.shape.requirement.unwrap(),
      substitutions: shape.ClassEdit.shape.substitutions.unwrap(),
      /** Kinds of experience that it asks for and no catalogue has: they come with it. */
      kinds: z.array(Kind),
      /** What was taken for a note, word for word. */
      aside: z.array(z.string()),
    }),
    ['reviews', 'catalogue'],
  ),
  'review.accept': write('Take classes into the catalogue', reviews, shape.Accepted, CHANGED),
  'review.acceptCertain': write(
    'Take every waiting class into the catalogue whose every clause is certain',
    z.strictObject({
      batch: shape.RecordId.optional(),
      /** Only among these. */
      ids: z.array(shape.RecordId).max(100_000).optional(),
      /** Names the accepting that this is a step of: steps one after another are undone at once. */
      partOf: shape.RecordId.optional(),
    }),
    shape.Accepted,
    CHANGED,
  ),
  'review.place': write(
    'Say where all waiting classes are from whose documents do not say it',
    z.strictObject({
      jurisdiction: JurisdictionId,
      batch: shape.RecordId.optional(),
      /** Only among these. */
      ids: z.array(shape.RecordId).max(100_000).optional(),
    }),
    z.strictObject({ placed: z.int() }),
    ['reviews', 'history'],
  ),
  'review.reject': write(
    'Set classes aside, and say why',
    reviews.extend({ reason: shape.ReviewEdit.shape.remark }),
    none,
    ['reviews', 'imports', 'history'],
  ),
  'review.reopen': write('Have rejected classes wait again', reviews, none, [
    'reviews',
    'imports',
    'history',
  ]),

  'language.phrases': read('Phrases added to the language in which specifications are read', none, Phrases, [
    'language',
  ]),
  'language.add': write('Say what a phrase means, for documents read from now on', Phrase, Phrases, PHRASES),
  'language.remove': write('Forget a phrase', Phrase.pick({ phrase: true }), Phrases, PHRASES),

  'catalogue.versions': read(
    'The versions of a class, the oldest first',
    z.strictObject({ id: ClassId }),
    z.array(shape.ClassVersion),
    ['catalogue'],
  ),
  'catalogue.version': read(
    'One version of a class, whole',
    z.strictObject({ id: ClassId, number: z.int().min(1) }),
    shape.VersionDetail,
    ['catalogue'],
  ),
  'catalogue.edit': write(
    'Change a class of the catalogue; the version before stays',
    z.strictObject({ id: ClassId, edit: shape.ClassEdit }),
    ClassDetail,
    ['catalogue', 'history'],
  ),
  'catalogue.restore': write(
    'Bring an older version of a class back into force; those after it stay',
    z.strictObject({ id: ClassId, number: z.int().min(1) }),
    ClassDetail,
    ['catalogue', 'history', 'reviews'],
  ),
  'catalogue.match': write(
    'Say that a class known by name only is another one; whatever names it means the other from then on',
    z.strictObject({ id: ClassId, as: ClassId }),
    ClassDetail,
    ['catalogue', 'history', 'profiles', 'plans', 'team', 'reviews'],
  ),
  'catalogue.local': read('The records that were made or edited here', none, z.array(shape.LocalRecord), [
    'catalogue',
  ]),

  'pack.export': read(
    'The whole catalogue as a pack',
    none,
    z.strictObject({ text: z.string(), bytes: z.int() }),
    ['catalogue'],
  ),
  'pack.preview': read('What a pack would change', pack, shape.PackPreview, ['catalogue']),
  'pack.merge': write(
    'Take a pack into the catalogue',
    pack.extend(shape.MergeChoices.shape),
    shape.PackPreview,
    ['catalogue', 'history', 'reviews'],
  ),
} as const
