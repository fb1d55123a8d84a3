/** Made-up people of any number, the same for the same seed: one to four jobs, some part-time, some study, some leading. */
import type { CataloguePack } from '../../core/model/catalogue.ts'
import type { Profile } from '../../core/model/profile.ts'
import type { Person } from '../../core/team/model.ts'
import { type Random, seededRandom } from './random.ts'

const DEGREES = ['High school diploma', 'High school diploma', 'AA', 'BA', 'MBA'] as const

export function syntheticPeople(size: number, { classes }: CataloguePack, seed = 20_261_122): Person[] {
  const random = seededRandom(seed)
  return Array.from({ length: size }, (_, nth) => ({
    id: String(10_000 + nth),
    name: `Person ${nth}`,
    unit: `Unit ${random.below(40)}`,
    manager: nth === 0 ? null : String(10_000 + random.below(nth)),
    document: makeDocument(random, `Person ${nth}`, classes),
  }))
}

function makeDocument(random: Random, name: string, classes: CataloguePack['classes']): Profile {
  const count = 1 + random.below(4)
  let year = 2024 - random.below(4) - 4 * count
  const work = Array.from({ length: count }, (_, nth) => {
    const startDate = dateIn(random, year)
    year += 1 + random.below(4)
    const jobClass = classes[random.below(classes.length)]
    return {
      startDate,
      ...(nth < count - 1 && { endDate: dateIn(random, year) }),
      ladder: {
        ...(jobClass && { classId: jobClass.id }),
        hoursPerWeek: random.chance(0.2) ? 20 : 40,
        ...(random.chance(0.2) && { shares: { lead: 0.25 } }),
      },
    }
  })
  return {
    basics: { name },
    work,
    education: [{ studyType: random.pick(DEGREES), endDate: '2005-06-15' }],
  }
}

const dateIn = (random: Random, year: number): string =>
  `${year}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`
