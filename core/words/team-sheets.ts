/** Words of a team's sheets: the matrix, the bench, what-ifs beside today. */
import { count } from './screens/figures.ts'

/** Before everything else a what-if shows: nobody takes it for what is. */
const supposing = (scenario: string | null): string =>
  scenario === null ? '' : `Supposing “${scenario}”, which is no fact. `

export const matrixSheetWords = {
  title: (team: string) => `${team}: people against classes`,
  subtitle: (people: number, classes: number, scenario: string | null) =>
    `${supposing(scenario)}${count(people, 'person', 'people')}, ${count(classes, 'class', 'classes')}. A date is the first on which everything is met if open jobs go on; a time is what is missing of the right service.`,
  unit: 'Unit',
  present: 'Present class or job',
  metOn: (title: string) => `${title}, met on`,
  held: 'A frame marks the class a person holds.',
  notByTime: '“Not by time”: more service alone does not do it.',
  unstated: '“Study?”: it turns on study, and none is stated.',
} as const

export const scenarioSheetWords = {
  title: (team: string) => `${team}: what-ifs beside today`,
  subtitle: (classes: number) =>
    classes === 0
      ? 'None of them changes a bench of the classes looked at. None of it is a fact.'
      : `People by class; classes in which nothing changes are left out. None of it is a fact.`,
  measure: 'What is counted',
  supposes: (name: string, steps: readonly string[]) =>
    `“${name}” supposes ${steps.length === 0 ? 'nothing' : steps.join('; ')}.`,
} as const

export const benchSheetWords = {
  title: (team: string) => `${team}: who is ready, class by class`,
  subtitle: (scenario: string | null) =>
    `${supposing(scenario)}Each column is a quarter; figures are ready now → within two years.`,
  ready: (most: number) => `people ready by then (a full row is ${most})`,
  open: 'perhaps ready now: if the authority agrees, or for some positions',
  perhaps: (people: number) => `and ${people} perhaps`,
  left: (classes: number) =>
    classes === 1
      ? 'One class is left out here: its requirements are not on file.'
      : `${classes} classes are left out here: their requirements are not on file.`,
  holders: (people: number) => (people === 1 ? '1 holds it' : `${people} hold it`),
  counted:
    'Ready means met and nothing less; who holds the class, or a class of a higher level, is not counted.',
} as const
