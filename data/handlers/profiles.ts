import type { Handlers, Output } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayMissing } from '../../core/words/store.ts'
import { findSample, SAMPLES } from '../samples/index.ts'
import * as commands from '../store/commands/profile-commands.ts'
import { listProfiles, mustFindProfile, storedProfile, summaryOf } from '../store/profiles.ts'
import { checkDocument } from './profile-document.ts'
import type { Room } from './room.ts'

type Names =
  | 'profile.list'
  | 'profile.get'
  | 'profile.create'
  | 'profile.samples'
  | 'profile.openSample'
  | 'profile.save'
  | 'profile.rename'
  | 'profile.remove'
  | 'profile.setTarget'
  | 'profile.setWhatIf'

export function profileHandlers(room: Room): Pick<Handlers, Names> {
  const { store } = room
  const get = (id: string): Output<'profile.get'> =>
    storedProfile(store.read(reader => mustFindProfile(reader, id)))
  return {
    'profile.list': () => store.read(listProfiles).map(summaryOf),
    'profile.get': ({ id }) => get(id),

    'profile.create': ({ document, name }) => {
      checkDocument(document)
      const id = room.newId()
      store.change(commands.createProfile, { id, name: name ?? commands.nameOf(document), document })
      return get(id)
    },

    'profile.samples': () => SAMPLES.map(({ sample, name, about }) => ({ sample, name, about })),

    /** A sample opened before is opened again as it was left. */
    'profile.openSample': ({ sample: asked }) => {
      const sample = findSample(asked)
      if (!sample) {
        const known = SAMPLES.map(each => each.sample)
        throw new Refusal('not-found', sayMissing.sample(asked, known), 'sample')
      }
      const opened = store.read(listProfiles).find(profile => profile.sample === asked)
      if (opened) return storedProfile(opened)
      const id = room.newId()
      store.change(commands.openSample, { ...sample, id })
      return get(id)
    },

    'profile.save': save => {
      checkDocument(save.document)
      store.change(commands.saveProfile, save)
      return get(save.id)
    },
    'profile.rename': rename => {
      store.change(commands.renameProfile, rename)
      return get(rename.id)
    },
    'profile.remove': ({ id }) => {
      store.change(commands.removeProfile, { id })
      return {}
    },
    'profile.setTarget': ({ id, target }) => {
      const title = target === null ? '' : room.catalogue().classOf(target, 'target').title
      store.change(commands.setTarget, { id, target, title })
      return get(id)
    },
    'profile.setWhatIf': ({ id, whatIf }) => {
      store.change(commands.setWhatIf, { id, whatIf })
      return get(id)
    },
  }
}
