/** What further study would do, where it stands in for experience: how much closes a gap, and how far less of it goes. */
import { plain, sayNode } from '../english/say.ts'
import type { Lexicon } from '../english/index.ts'
import type { ClassAnswer, FurtherStudy, Route } from '../model/answer.ts'
import { capital } from './lists.ts'
import { theRoute } from './routes.ts'
import { sayServiceLong } from './service.ts'

/** "60 more semester hours", "a bachelor's degree in accounting" */
export const sayFurther = ({ semesterHours, degree }: FurtherStudy, lexicon: Lexicon): string =>
  degree
    ? sayNode({ id: 'degree', education: degree }, plain(lexicon))
    : `${semesterHours} more semester hour${semesterHours === 1 ? '' : 's'}`

/** The least study after which no further work is needed, on whichever route: hours before a degree of as many. */
export const closingStudy = (routes: readonly Route[]): FurtherStudy | undefined =>
  closersOf(routes)[0]?.study

interface Closer {
  readonly route: Route
  readonly study: FurtherStudy
}

const closersOf = (routes: readonly Route[]): Closer[] =>
  routes
    .flatMap(route =>
      route.furtherStudy.filter(({ status }) => status === 'met').map(study => ({ route, study })),
    )
    .toSorted(
      (a, b) =>
        a.study.semesterHours - b.study.semesterHours || Number(!!a.study.degree) - Number(!!b.study.degree),
    )

/** Beside what work closes: what study does, as far as the rules on file let it. */
export function sayFurtherStudy(
  { status, routes }: Pick<ClassAnswer, 'status' | 'routes'>,
  nearest: Route,
  lexicon: Lexicon,
): string[] {
  const on = (route: Route): string => (routes.length > 1 ? ` on ${theRoute(route.label)}` : '')
  const [closer] = closersOf(routes)
  if (closer) {
    const { route, study } = closer
    const firm = status === 'not-met' ? '' : ' firmly'
    const does = `${sayFurther(study, lexicon)} ${study.degree ? 'closes' : 'close'} the gap${firm}`
    return [`Study counts, too: ${does}${on(route)}, with no further work${sayLess(route, study)}.`]
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

/** How far some study goes, on the way to what closes it. */
function sayLess({ furtherStudy }: Route, closing: FurtherStudy): string {
  const less = furtherStudy.findLast(
    ({ semesterHours, degree, remaining }) =>
      degree === null && semesterHours < closing.semesterHours && remaining !== null,
  )
  return less?.remaining
    ? `; ${less.semesterHours} leave ${sayServiceLong(less.remaining, 'more')} of it to do`
    : ''
}

const openingOf = (routes: readonly Route[]): Closer | undefined =>
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
