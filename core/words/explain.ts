/** An answer in plain sentences, made from the answer alone. */
import type { ClassAnswer, ClassGap } from '../model/answer.ts'
import type { ExplainedAnswer } from '../contract/shapes.ts'
import { jurisdictionOf } from '../model/class-id.ts'
import { mayMean } from '../model/like-titles.ts'
import { sayAbolished } from './abolished.ts'
import { clauseNames } from './clauses.ts'
import { sayDate } from './dates.ts'
import { nearestFirst, sentencesOf } from './explain-route.ts'
import { closingStudy, isOneThing, sayFurther } from './further-study.ts'
import { joined, quoted } from './lists.ts'
import { sayNote, type Speech } from './notes.ts'
import { sayServiceLong } from './service.ts'

export const NOT_AN_APPOINTMENT =
  'Meeting the qualifications is not being appointed: vacancies, examinations and lists come after.'

/** The answer with every clause named after what it asks. */
export function labelled<A extends ClassAnswer>(
  answer: A,
  { jobClass, lexicon }: Omit<Speech, 'profile'>,
): A {
  const { labels } = clauseNames(jobClass, lexicon)
  const routes = answer.routes.map(route => ({
    ...route,
    clauses: route.clauses.map(clause => ({ ...clause, label: labels.get(clause.path) ?? clause.label })),
  }))
  return { ...answer, routes }
}

/** The answer with its sentences, as `gap.evaluate` replies. */
export const explained = (answer: ClassGap, speech: Speech): ExplainedAnswer => ({
  ...labelled(answer, speech),
  notes: answer.notes.map(note => ({ ...note, text: sayNote(note, speech, answer.status) })),
  explanation: explain(answer, speech),
})

/** Most useful first: what is missing, when it is met, the least that closes it, what counted and from where. */
export function explain(answer: ClassGap, speech: Speech): ExplainedAnswer['explanation'] {
  const nearest = answer.routes.toSorted(nearestFirst)[0]
  return {
    headline: [sayHeadline(answer, speech), ...sayGone(speech)].join(' '),
    sentences: [
      ...answer.notes.flatMap(note => (note.code === 'held' ? [sayNote(note, speech, answer.status)] : [])),
      // Nobody who is told "met" should have to look for what that leaves out.
      ...(answer.status === 'met' ? sayBesides(answer, speech) : []),
      ...(nearest ? sentencesOf(answer, nearest, speech) : sayNothingOnFile(speech)),
      ...(answer.status === 'met' ? [] : sayBesides(answer, speech)),
      ...sayCaveats(speech),
      NOT_AN_APPOINTMENT,
    ],
  }
}

/** Whatever the status: nobody should plan for a class that is no more. */
const sayGone = ({ jobClass: { title, abolished } }: Speech): string[] =>
  abolished === undefined ? [] : [sayAbolished(title, abolished)]

function sayHeadline(
  { status, asOf, eligibleOn, remaining, routes }: ClassGap,
  { jobClass, lexicon }: Speech,
): string {
  const { title, qualifications } = jobClass
  const date = sayDate(asOf)
  switch (status) {
    case 'met':
      return `Met on ${date}: all that ${title} ${qualifications === 'typical' ? 'typically asks' : 'asks'}.`
    case 'conditional':
      return `Met on ${date} for some positions of ${title} only.`
    case 'discretionary':
      return `No firm yes on ${date}: ${title} is met if the appointing authority accepts what is left to its judgement.`
    case 'unknown':
      return routes.length === 0
        ? `Unknown: the requirements of ${title} are not on file.`
        : `Unknown on ${date}: part of what ${title} asks cannot be decided.`
    case 'not-met': {
      if (eligibleOn !== null)
        return `Not met on ${date}. As the profile stands, ${title} is met on ${sayDate(eligibleOn)}.`
      if (remaining === null)
        return `Not met on ${date}: work alone does not lead to ${title}; something else is missing on every route.`
      const study = closingStudy(routes)
      const also = study ? `; so ${isOneThing(study) ? 'does' : 'do'} ${sayFurther(study, lexicon)}` : ''
      return `Not met on ${date}. At the least, ${sayServiceLong(remaining, 'more')} of full-time service in the right kinds closes the gap to ${title}${also}.`
    }
    default:
      return status satisfies never
  }
}

function sayNothingOnFile({ jobClass: { id, title, jurisdiction }, lexicon }: Speech): string[] {
  const like = [...lexicon.classes].filter(
    ([other, itsTitle]) => other !== id && jurisdictionOf(other) === jurisdiction && mayMean(title, itsTitle),
  )
  return [
    `${title} is named by another specification, but its own is not on file, so neither yes nor no can be said.`,
    like.length > 0
      ? `${joined(
          like.map(([, itsTitle]) => quoted(itsTitle)),
          'or',
        )} may be what is meant: look there.`
      : 'Ask the employer for its class specification.',
  ]
}

/** What the answer leaves unweighed, and what an appointment takes besides. */
const sayBesides = ({ notes, status }: ClassAnswer, speech: Speech): string[] =>
  notes.flatMap(note =>
    note.code === 'unconfirmed' || note.code === 'unweighed' || note.code === 'also-needed'
      ? [sayNote(note, speech, status)]
      : [],
  )

function sayCaveats({ jobClass: { qualifications, tentative } }: Speech): string[] {
  const typical = 'These are typical qualifications, not a minimum: the lower end of each range is the test.'
  return [...(qualifications === 'typical' ? [typical] : []), ...(tentative === undefined ? [] : [tentative])]
}
