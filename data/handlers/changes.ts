/** What a change of the catalogue is, clause by clause, and what it would do, before anything is accepted. */
import type { Handlers, Parsed } from '../../core/contract/operations.ts'
import { lexiconOf } from '../../core/english/index.ts'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import { readProfile } from '../../core/profile/index.ts'
import type { Change, Kept } from '../../core/review/change.ts'
import { differencesOf } from '../../core/review/differences.ts'
import { impactOf } from '../../core/review/impact.ts'
import { indexCatalogue } from '../../core/rules/index.ts'
import { takeIn } from '../imports/accepting.ts'
import { draftReviews } from '../imports/drafting.ts'
import type { Reader } from '../store/handle.ts'
import { listPlans } from '../store/plans.ts'
import { listProfiles } from '../store/profiles.ts'
import { mustFindTeam, peopleOf } from '../store/teams.ts'
import { chosen } from './packs.ts'
import type { Room } from './room.ts'
import { matched, mustFindVersion, withEdit, withVersion } from './versions.ts'

type Names =
  | 'catalogue.differences'
  | 'catalogue.impact'
  | 'catalogue.restoreImpact'
  | 'catalogue.matchImpact'
  | 'review.differences'
  | 'review.impact'
  | 'pack.impact'
type Weighed = Pick<Parsed<'review.impact'>, 'asOf' | 'team'>

export function changeHandlers(room: Room): Pick<Handlers, Names> {
  const { store, catalogue } = room

  const impact = (after: CataloguePack, { asOf, team }: Weighed, match?: Change['match']) =>
    store.read(reader => {
      const people = [...keptProfiles(reader), ...(team === undefined ? [] : teamPeople(reader, team))]
      const plans = listProfiles(reader).flatMap(({ id }) => listPlans(reader, id))
      const change = { before: catalogue().rules, after: indexCatalogue(after), ...(match && { match }) }
      return impactOf(change, people, plans, asOf)
    })

  return {
    'catalogue.differences': ({ id, from, to }) => {
      const [before, after] = [mustFindVersion(room, id, from), mustFindVersion(room, id, to)]
      return differencesOf(before.class, after.class, catalogue().lexicon)
    },

    'catalogue.impact': ({ id, edit, ...weighed }) => impact(withEdit(room, id, edit).after, weighed),

    'catalogue.restoreImpact': ({ id, number, ...weighed }) =>
      impact(withVersion(room, id, number).after, weighed),

    'catalogue.matchImpact': ({ id, as, ...weighed }) =>
      impact(matched(room, id, as).after, weighed, { known: id, as }),

    'review.differences': ({ id }) => {
      const { pack } = catalogue()
      const [drafted] = store.read(reader => draftReviews(reader, pack, [id]))
      const made = drafted?.draft
      const before = pack.classes.find(each => each.documented && each.id === made?.class.id)
      if (!made || !before) return { before: null, differences: [] }
      return {
        before: before.id,
        differences: differencesOf(
          before,
          made.class,
          lexiconOf({
            kinds: [...pack.kinds, ...made.kinds],
            classes: [...pack.classes, ...made.referenced],
          }),
        ),
      }
    },

    'review.impact': ({ ids, ...weighed }) => {
      const { pack } = catalogue()
      const drafted = store.read(reader => draftReviews(reader, pack, [...new Set(ids)]))
      return impact(takeIn(pack, drafted).pack, weighed)
    },

    'pack.impact': ({ text, conflicts, except, ...weighed }) =>
      impact(chosen(store, text, { conflicts, except }).after, weighed),
  }
}

const keptProfiles = (reader: Reader): Kept[] =>
  listProfiles(reader).map(({ id, name, document }) => ({ id, name, document, facts: readProfile(document) }))

function teamPeople(reader: Reader, team: string): Kept[] {
  mustFindTeam(reader, team, 'team')
  return peopleOf(reader, team).map(({ id, name, document }) => ({
    id: `${team}/${id}`,
    name,
    document,
    facts: readProfile(document),
  }))
}
