/** A rule as a person writes it for a class under review, in the words of a specification. */
import type { Handlers } from '../../core/contract/operations.ts'
import { lexiconOf, outline } from '../../core/english/index.ts'
import { namesFor } from '../../core/reading/names/index.ts'
import { readAsWritten } from '../../core/review/as-written.ts'
import { edited, placeOf } from '../imports/drafting.ts'
import { titlesOf } from '../imports/titles.ts'
import { readLanguage } from '../store/phrases.ts'
import { mustFindReview } from '../store/reviews.ts'
import type { Room } from './room.ts'

export const ruleWritingHandlers = ({ store, catalogue }: Room): Pick<Handlers, 'review.understand'> => ({
  'review.understand': ({ id, text }) => {
    const { pack } = catalogue()
    const { review, language } = store.read(reader => ({
      review: mustFindReview(reader, id),
      language: readLanguage(reader),
    }))
    const { title, kinds: brought } = edited(review)
    const jurisdiction = placeOf(review)
    const names = namesFor({ classes: titlesOf(pack.classes), jurisdiction, batchTitles: [] })
    const known = [...pack.kinds, ...brought, ...(review.edit?.kinds ?? [])]
    const written = readAsWritten(text, { jurisdiction, kinds: known, names, language, subject: title.value })
    const { requirement, substitutions, kinds, named, aside } = written
    const lexicon = lexiconOf({
      kinds: [...known, ...kinds],
      classes: [...named.map(each => ({ id: each.classId, title: each.title })), ...pack.classes],
    })
    return {
      requirement,
      substitutions: [...substitutions],
      kinds: [...kinds],
      aside: [...aside],
      outline: outline(requirement, lexicon, substitutions),
    }
  },
})
