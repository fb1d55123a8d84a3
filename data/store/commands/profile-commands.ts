/** The changes of a profile, each a named command. */
import { Refusal } from '../../../core/contract/refusal.ts'
import type { WhatIf } from '../../../core/model/plan.ts'
import type { Profile } from '../../../core/model/profile.ts'
import { sayChange, sayConflict } from '../../../core/words/store.ts'
import type { Command, Desk } from '../change.ts'
import { listPlans } from '../plans.ts'
import { type KeptProfile, mustFindProfile, profileImage } from '../profiles.ts'

/** What a profile is called that nobody named: as its person. */
export const nameOf = (document: Profile): string =>
  document.basics?.name?.trim().slice(0, 200) || sayChange.unnamedProfile()

interface NewProfile {
  readonly id: string
  readonly name: string
  readonly document: Profile
}

export const createProfile: Command<NewProfile> = {
  name: 'profile.create',
  arguments: ({ id, name }) => ({ id, name }),
  run: (desk, { id, name, document }) => {
    const createdAt = desk.now
    desk.put(
      'profile',
      id,
      profileImage({ name, sample: null, target: null, document, whatIf: {}, createdAt }),
    )
    return sayChange.createdProfile(name)
  },
}

export const openSample: Command<NewProfile & { sample: string; target: string }> = {
  name: 'profile.openSample',
  arguments: ({ id, sample }) => ({ id, sample }),
  run: (desk, { id, name, sample, target, document }) => {
    const createdAt = desk.now
    desk.put('profile', id, profileImage({ name, sample, target, document, whatIf: {}, createdAt }))
    return sayChange.openedSample(name)
  },
}

interface Save {
  readonly id: string
  readonly document: Profile
  readonly revision?: number | undefined
  readonly label?: string | undefined
}

export const saveProfile: Command<Save> = {
  name: 'profile.save',
  arguments: ({ id, revision = null }) => ({ id, revision }),
  run: (desk, { id, document, revision, label }) => {
    const profile = mustFindProfile(desk, id)
    if (revision !== undefined && revision !== profile.revision)
      throw new Refusal('conflict', sayConflict.profile(profile.name), 'revision')
    // Called after its person until it is given a name of its own.
    const name = profile.name === nameOf(profile.document) ? nameOf(document) : profile.name
    edit(desk, profile, { document, name })
    return label ?? sayChange.savedProfile(profile.name)
  },
}

export const renameProfile: Command<{ id: string; name: string }> = {
  name: 'profile.rename',
  arguments: ({ id, name }) => ({ id, name }),
  run: (desk, { id, name }) => {
    const profile = mustFindProfile(desk, id)
    edit(desk, profile, { name })
    return sayChange.renamedProfile(profile.name, name)
  },
}

/** `title` of the class, for the label. */
export const setTarget: Command<{ id: string; target: string | null; title: string }> = {
  name: 'profile.setTarget',
  arguments: ({ id, target }) => ({ id, target }),
  run: (desk, { id, target, title }) => {
    const profile = mustFindProfile(desk, id)
    edit(desk, profile, { target })
    const { name } = profile
    return target === null ? sayChange.clearedTarget(name) : sayChange.setTarget(name, title)
  },
}

export const setWhatIf: Command<{ id: string; whatIf: WhatIf }> = {
  name: 'profile.setWhatIf',
  arguments: ({ id, whatIf }) => ({ id, whatIf }),
  run: (desk, { id, whatIf }) => {
    const profile = mustFindProfile(desk, id)
    edit(desk, profile, { whatIf })
    return sayChange.setWhatIf(profile.name)
  },
}

/** With its plans, which nobody could reach without it. */
export const removeProfile: Command<{ id: string }> = {
  name: 'profile.remove',
  arguments: ({ id }) => ({ id }),
  run: (desk, { id }) => {
    const profile = mustFindProfile(desk, id)
    for (const plan of listPlans(desk, id)) desk.put('plan', plan.id, null)
    desk.put('profile', id, null)
    return sayChange.removedProfile(profile.name)
  },
}

const edit = (desk: Desk, profile: KeptProfile, change: Partial<KeptProfile>): void =>
  desk.put('profile', profile.id, profileImage({ ...profile, ...change }))
