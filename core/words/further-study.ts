/** What further study would do, where it stands in for experience: how much closes a gap, and how far less of it goes. */
import { plain, sayNode } from '../english/say.ts'
import type { Lexicon } from '../english/index.ts'
import type { ClassGap, FurtherStudy, GapRoute } from '../model/answer.ts'
import { capital, joined } from './lists.ts'
import { theRoute } from './routes.ts'
import { sayServiceLong } from './service.ts'

/** "60 more semester hours", "a bachelor's degree in accounting", "a bachelor's degree and 30 more semester hours" */
export function sayFurther(study: FurtherStudy, lexicon: Lexicon): string {
  const { degrees, besides } = study
  const named = degrees.map(education => sayNode({ id: 'degree', education }, plain(lexicon)))
  const hours = besides > 0 ? [`${besides} more semester hour${besides === 1 ? '' : 's'}`] : []
  return joined([...named, ...hours])
}

/** What `sayFurther` says takes "closes", not "close". */
export const isOneThing = ({ degrees, besides }: FurtherStudy): boolean =>
  degrees.length === 0 ? besides === 1 : degrees.length === 1 && besides === 0

/** The least study after which no further work is needed, on whichever route: hours before a degree of as many. */
export const closingStudy = (routes: readonly GapRoute[]): FurtherStudy | undefined =>
  closersOf(routes)[0]?.study

interface Closer {
  readonly route: GapRoute
  readonly study: FurtherStudy
}

const closersOf = (routes: readonly GapRoute[]): Closer[] =>
  routes
    .flatMap(route =>
      route.furtherStudy.filter(({ status }) => status === 'met').map(study => ({ route, study })),
    )
    .toSorted(
      (a, b) =>
        a.study.semesterHours - b.study.semesterHours || a.study.degrees.length - b.study.degrees.length,
    )

/** Beside what work closes: what study does, as far as the rules on file let it. */
export function sayFurtherStudy(
  { status, routes }: Pick<ClassGap, 'status' | 'routes'>,
  nearest: GapRoute,
  lexicon: Lexicon,
): string[] {
  const on = (route: GapRoute): string => (routes.length > 1 ? ` on ${theRoute(route.label)}` : '')
  const [closer] = closersOf(routes)
  if (closer) {
    const { route, study } = closer
    const firm = status === 'not-met' ? '' : ' firmly'
    const does = `${sayFurther(study, lexicon)} ${isOneThing(study) ? 'closes' : 'close'} the gap${firm}`
    return [`Study counts, too: ${does}${on(route)}, with no further work${sayLess(route, study, lexicon)}.`]
  }
  const partial = nearest.furtherStudy.findLast(study => study.status === nearest.status && study.remaining)
  const opening = status === 'not-met' ? openingOf(routes) : undefined
  return [
    ...(partial?.remaining
      ? [
          `Study counts, too: with ${sayFurther(partial, lexicon)}, ${sayServiceLong(partial.remaining, 'more')} of service is still missing${on(nearest)}.`,
        ]
      : []),
    ...(opening ? [sayOpening(opening, on(opening.route), lexicon)] : []),
  ]
}

/** How far less study goes: fewer hours, or the degree without all of the hours beside it. */
function sayLess({ furtherStudy }: GapRoute, closing: FurtherStudy, lexicon: Lexicon): string {
  const less = furtherStudy.findLast(
    ({ semesterHours, degrees, remaining }) =>
      semesterHours < closing.semesterHours && remaining !== null && degrees.length <= closing.degrees.length,
  )
  if (!less?.remaining) return ''
  const what = sayBeside(less, closing, lexicon)
  return `; ${what} ${isOneThing(less) ? 'leaves' : 'leave'} ${sayServiceLong(less.remaining, 'more')} of it to do`
}

/** Short, where what closes it was just named: "30", "the degree alone", "the degree and 30". */
function sayBeside(less: FurtherStudy, closing: FurtherStudy, lexicon: Lexicon): string {
  if (closing.degrees.length === 0) return String(less.besides)
  const [degree, second] = closing.degrees
  if (second || less.degrees[0]?.level !== degree?.level) return sayFurther(less, lexicon)
  return less.besides > 0 ? `the degree and ${less.besides}` : 'the degree alone'
}

const openingOf = (routes: readonly GapRoute[]): Closer | undefined =>
  routes
    .flatMap(route =>
      route.furtherStudy
        .filter(({ status }) => status === 'conditional' || status === 'discretionary')
        .map(study => ({ route, study })),
    )
    .toSorted((a, b) => a.study.semesterHours - b.study.semesterHours)[0]

function sayOpening({ study }: Closer, on: string, lexicon: Lexicon): string {
  const what = capital(sayFurther(study, lexicon))
  return study.status === 'conditional'
    ? `${what} would meet it for some positions${on}.`
    : `${what} would leave it to the appointing authority${on}: a yes is then possible, not certain.`
}
