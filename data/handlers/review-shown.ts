/** A class under review as it is shown: how it was read, how it would be accepted, and what comes with it. */
import type { Output } from '../../core/contract/operations.ts'
import { type Lexicon, lexiconOf, outline, writeQualifications } from '../../core/english/index.ts'
import type { CataloguePack, JobClass } from '../../core/model/catalogue.ts'
import type { ExtractedText } from '../../core/reading/model.ts'
import { edgeKey } from '../../core/review/draft.ts'
import { isEdited, isUntitled } from '../../core/review/edits.ts'
import type { OnFile } from '../../core/review/on-file.ts'
import { sayPlace } from '../../core/words/upkeep.ts'
import { cautionsOf, namesakeOf, takeIn, type Taken } from '../imports/accepting.ts'
import { type Coming, type Drafted, edited, fileOf, placeOf } from '../imports/drafting.ts'
import { type KeptReview, leftToLook, placesOf, ruleStateOf } from '../store/reviews.ts'

/** The names of the catalogue, and those that would come with the class. */
export function lexiconFor(pack: CataloguePack, review: KeptReview, draft: Drafted['draft']): Lexicon {
  const { named } = review.reading
  const kinds = [...review.reading.kinds, ...(review.edit?.kinds ?? []), ...edited(review).kinds]
  const classes = draft
    ? [...draft.referenced, draft.class]
    : named.map(({ classId: id, title }) => ({ id, title }))
  return lexiconOf({
    kinds: [...pack.kinds, ...kinds],
    classes: [...pack.classes, ...classes],
  })
}

/** What a person looked at, for the name of that change; null where the class has no such place. */
export function placeNamed(
  pack: CataloguePack,
  { review, draft }: Drafted,
  key: string | undefined,
): string | null {
  const place = placesOf(review.reading, review.edit).find(each => each.key === key)
  if (!place) return null
  // What is beside the rule has no line in its outline.
  if (place.is !== 'check' && place.is !== 'unread') return sayPlace(place.is, null)
  const { requirement, substitutions } = edited(review)
  const lines = outline(requirement, lexiconFor(pack, review, draft), substitutions)
  return sayPlace(place.is, lines.find(({ path }) => path === place.path)?.text ?? null)
}

/** A class under review, whole: as it was read, as it would be accepted, and what comes with it. */
export function shown(
  pack: CataloguePack,
  drafted: Drafted,
  { text, version }: { readonly text: ExtractedText | null; readonly version: number | null },
): Output<'review.get'> {
  const { review, document, draft } = drafted
  const reading = edited(review)
  const { requirement, substitutions } = draft ? draft.class : reading
  const lexicon = lexiconFor(pack, review, draft)
  const file = fileOf(pack)
  const existing = draft ? file.byId(draft.class.id) : undefined
  const taken = takeIn(pack, [drafted])
  const namesake = review.decision === null ? namesakeOf(pack, drafted) : undefined
  const summary = {
    id: review.id,
    batch: document.batch,
    document: { id: document.id, name: document.name },
    title: reading.title.value,
    untitled: isUntitled(review.reading.title.value, review.edit),
    code: reading.code?.value ?? null,
    grade: reading.grade?.value ?? null,
    jurisdiction: placeOf(review),
    classId: review.classId,
    confidence: review.confidence,
    clauses: review.clauses,
    ...leftToLook(review.reading, review.edit),
    edited: isEdited(review.edit, review.jurisdiction),
    decision: review.decision,
    decidedAt: review.decidedAt,
    decidedBy: review.decidedBy,
    remark: review.edit?.remark ?? null,
  }
  return {
    ...summary,
    ...standingOf({ ...summary, means: review.edit?.means }, version, file),
    text: text ?? { format: 'txt', text: '', blocks: [], problems: [] },
    reading: review.reading,
    draft: draft ? settledIn(taken, draft.class) : null,
    places: placesOf(review.reading, review.edit),
    sameKinds: sameKindsOf(review, lexicon),
    outline: outline(requirement, lexicon, substitutions),
    ruleState: ruleStateOf(review),
    english: writeQualifications({ requirement, substitutions }, lexicon),
    adds: additionsOf(pack, taken, draft),
    existing: existing?.documented ? existing : null,
    means: existing && draft?.class.id === review.edit?.means ? existing.id : null,
    namesake: namesake ? { id: namesake.id, title: namesake.title, code: namesake.code ?? null } : null,
    problems: review.decision === 'accepted' ? [] : taken.left.map(({ problem }) => problem),
    cautions: review.decision === 'accepted' ? [] : cautionsOf(pack, drafted),
  }
}

const sameKindsOf = ({ reading, edit }: KeptReview, lexicon: Lexicon): Output<'review.get'>['sameKinds'] =>
  Object.entries(edit?.kindsAs ?? {}).map(([kind, as]) => ({
    kind,
    named: [...reading.kinds, ...(edit?.kinds ?? [])].find(({ id }) => id === kind)?.name ?? kind,
    as: lexicon.kinds.nameOf(as),
  }))

/** As it would stand in the catalogue: its level is settled by what it names. */
function settledIn({ ready, pack }: Taken, made: JobClass): JobClass {
  const settled = ready.length > 0 ? pack.classes.find(({ id }) => id === made.id) : undefined
  return settled ? { ...made, level: settled.level, notes: settled.notes } : made
}

const keysOf = ({ edges }: CataloguePack): Set<string> => new Set(edges.map(edgeKey))

function additionsOf(
  pack: CataloguePack,
  taken: Taken,
  draft: Drafted['draft'],
): Output<'review.get'>['adds'] {
  if (!draft) return { jurisdictions: [], kinds: [], classes: [], edges: [] }
  const [before, after] = [keysOf(pack), taken.ready.length > 0 ? keysOf(taken.pack) : null]
  const isNew = !pack.jurisdictions.some(({ id }) => id === draft.jurisdiction.id)
  return {
    jurisdictions: isNew ? [draft.jurisdiction] : [],
    kinds: [...draft.kinds],
    classes: [...draft.referenced],
    edges: draft.edges.filter(edge => !before.has(edgeKey(edge)) && after?.has(edgeKey(edge)) !== false),
  }
}

type Standing = Pick<Output<'review.get'>, 'classId' | 'standing'>

/** Whether the catalogue has the class already, and by which id. */
export function standingOf(
  review: Coming & {
    readonly classId: string | null
    readonly decision: 'accepted' | 'rejected' | null
  },
  version: number | null,
  file: OnFile,
): Standing {
  const { jurisdiction } = review
  if (jurisdiction === null) return { classId: null, standing: 'new' }
  const classId = review.classId ?? file.idOf({ ...review, jurisdiction })
  if (review.decision === 'accepted')
    return { classId, standing: version !== null && version > 1 ? 'documented' : 'new' }
  const found = file.byId(classId)
  return { classId, standing: found ? (found.documented ? 'documented' : 'referenced') : 'new' }
}
