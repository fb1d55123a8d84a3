import { expect, test } from 'vitest'
import { CataloguePack } from '../../core/model/catalogue.ts'
import { Profile } from '../../core/model/profile.ts'
import { findProblems } from '../../data/catalogue/index.ts'
import { syntheticCatalogue } from './synthetic-catalogue.ts'
import { syntheticProfile } from './synthetic-profile.ts'

test('the made-up catalogue is a whole one, and the same every time', () => {
  const pack = syntheticCatalogue(1200)
  expect(CataloguePack.parse(pack)).toEqual(pack)
  expect(findProblems(pack)).toEqual([])
  expect([pack.classes.length, pack.jurisdictions.length]).toEqual([1200, 3])
  expect(syntheticCatalogue(1200)).toEqual(pack)
})

test('the made-up person is a profile whose kinds the catalogue has', () => {
  expect(Profile.parse(syntheticProfile)).toEqual(syntheticProfile)
  const known = new Set(syntheticCatalogue(1).kinds.map(({ id }) => id))
  const named = (syntheticProfile.work ?? []).flatMap(({ ladder }) => ladder?.kinds ?? [])
  expect(named.filter(kind => !known.has(kind))).toEqual([])
})
