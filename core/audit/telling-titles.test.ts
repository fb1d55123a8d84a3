import { describe, expect, test } from 'vitest'
import { audit } from './index.ts'
import { ladder, made, work } from './ladders.test-support.ts'
import { tellingTitles } from './telling-titles.ts'

describe('classes of one title', () => {
  const nothing = work('P0D', { upTo: 'P1Y' })
  const here = made('clerk', 2, nothing)
  const there = { ...here, id: 'port/clerk', jurisdiction: 'port' }
  const other = made('pilot', 3, nothing)
  const jurisdictions = [
    { id: 'town', name: 'Town of Piers', shortName: 'Piers' },
    { id: 'port', name: 'Port of Docks', shortName: 'Docks' },
  ]

  test('are told apart by their place in what an audit says of them', () => {
    const found = audit({ ...ladder([here, there, other]), jurisdictions })
    const messages = found.filter(({ rule }) => rule === 'nothing-asked').map(({ message }) => message)
    expect(messages.map(message => message.match(/clerk \([A-Z][a-z]+\)|pilot/)?.[0])).toEqual([
      'clerk (Piers)',
      'clerk (Docks)',
      'pilot',
    ])
  })

  test('are told apart by their codes within one place', () => {
    const again = { ...here, id: 'town/12', code: '12' }
    expect([...tellingTitles([here, again, there], jurisdictions).values()]).toEqual([
      'clerk (town/clerk, Piers)',
      'clerk (12, Piers)',
      'clerk (Docks)',
    ])
  })
})
