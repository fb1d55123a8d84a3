/** What a catalogue's shape cannot say: that its parts fit together. */
import type { CataloguePack, Edge, JobClass } from '../../core/model/catalogue.ts'
import { experiencesOf, nodesOf } from '../../core/model/walk.ts'

/** Every way in which the pack does not fit together, one line each: where, what, what to do. Empty when it does. */
export function findProblems(pack: CataloguePack): string[] {
  const kinds = new Set(pack.kinds.map(({ id }) => id))
  const classes = new Map(pack.classes.map(aClass => [aClass.id, aClass]))
  const jurisdictions = new Set(pack.jurisdictions.map(({ id }) => id))
  return [
    ...repeated(
      'kind',
      pack.kinds.map(({ id }) => id),
    ),
    ...repeated(
      'jurisdiction',
      pack.jurisdictions.map(({ id }) => id),
    ),
    ...repeated(
      'class',
      pack.classes.map(({ id }) => id),
    ),
    ...repeated('edge', pack.edges.map(nameOf)),
    ...pack.kinds.flatMap(kind => missing(`kind ${kind.id}`, 'kind', kind.within, kinds)),
    ...kindCycles(pack),
    ...pack.classes.flatMap(aClass => classProblems(aClass, { kinds, classes, jurisdictions })),
    ...pack.edges.flatMap(edge => edgeProblems(edge, classes)),
    ...versionProblems(pack, classes),
  ]
}

/** An older version may name what is gone since; but it is one of a class that is here, and in its place. */
function versionProblems({ versions = [] }: CataloguePack, classes: ReadonlyMap<string, JobClass>): string[] {
  return [...Map.groupBy(versions, each => each.class)].flatMap(([id, own]) => {
    const where = `versions of ${id}`
    const inOrder = own.every(({ number, body }, at) => {
      const isLast = at === own.length - 1
      return number === at + 1 && (body === undefined) === isLast && (body?.id ?? id) === id
    })
    return [
      ...missing(where, 'class', [id], classes),
      ...(inOrder
        ? []
        : [`${where}: they are counted from 1, each but the last with the record of the class as it was`]),
    ]
  })
}

interface Known {
  readonly kinds: ReadonlySet<string>
  readonly classes: ReadonlyMap<string, JobClass>
  readonly jurisdictions: ReadonlySet<string>
}

function classProblems(aClass: JobClass, { kinds, classes, jurisdictions }: Known): string[] {
  const where = `class ${aClass.id}`
  const lines = missing(where, 'jurisdiction', [aClass.jurisdiction], jurisdictions)
  const say = (line: string): void => void lines.push(`${where}: ${line}`)
  if (!aClass.id.startsWith(`${aClass.jurisdiction}/`))
    say(`its id must begin with “${aClass.jurisdiction}/”`)
  if (aClass.pay && aClass.pay.min > aClass.pay.max) say('its lowest pay is above its highest; swap them')
  if (aClass.documented === 'unknown' in aClass.requirement)
    say(
      aClass.documented
        ? 'is documented but its requirement is unknown; state it, or mark the class as referenced'
        : 'is only referenced, so its requirement must be { "unknown": {} }',
    )

  const nodes = nodesOf(aClass.requirement)
  const experiences = experiencesOf(aClass.requirement)
  const ids = [...nodes, ...experiences.filter(({ nested }) => nested)].map(({ id }) => id)
  lines.push(...repeated(`${where}: clause`, ids))
  lines.push(
    ...missing(
      where,
      'kind',
      [...aClass.yields.map(({ kind }) => kind), ...experiences.flatMap(({ asks }) => asks.kinds)],
      kinds,
    ),
  )
  lines.push(
    ...missing(
      where,
      'class',
      experiences.flatMap(({ asks }) => asks.held ?? []),
      classes,
    ),
  )
  const study = nodes.filter(({ node }) => 'education' in node || 'credits' in node)
  const clauses = new Set(experiences.map(({ id }) => id))
  const clausesAndStudy = new Set([...clauses, ...study.map(({ id }) => id)])
  for (const [index, { from, clauses: targets }] of aClass.substitutions.entries()) {
    const at = `${where}: substitution ${index + 1}`
    const isService = 'kinds' in from || 'experience' in from
    lines.push(
      ...(isService
        ? missing(at, 'clause for experience or study', targets, clausesAndStudy)
        : missing(at, 'experience clause', targets, clauses)),
    )
    if ('kinds' in from) lines.push(...missing(at, 'kind', from.kinds, kinds))
  }
  return lines
}

function edgeProblems(edge: Edge, classes: ReadonlyMap<string, JobClass>): string[] {
  const where = `edge ${nameOf(edge)}`
  const from = classes.get(edge.from)
  const to = classes.get(edge.to)
  if (!from || !to) return missing(where, 'class', [edge.from, edge.to], classes)
  if (edge.from === edge.to) return [`${where}: leads to itself; remove it`]
  if (from.level > to.level)
    return [`${where}: leads down from level ${from.level} to ${to.level}; swap its ends`]
  const abroad = from.jurisdiction !== to.jurisdiction
  if (edge.kind === 'feeder') return [`${where}: feeder edges are computed; remove it`]
  if (edge.kind === 'comparable')
    return abroad && from.level === to.level
      ? []
      : [`${where}: comparable classes are on one level of two jurisdictions`]
  if (edge.kind === 'series' && (abroad || !from.series || from.series !== to.series))
    return [`${where}: a series edge joins two classes of one series`]
  return []
}

function kindCycles({ kinds }: CataloguePack): string[] {
  const within = new Map(kinds.map(kind => [kind.id, kind.within]))
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (within.get(from) ?? []).some(
      next => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))),
    )
  return kinds
    .filter(({ id }) => reaches(id, id, new Set()))
    .map(({ id }) => `kind ${id}: is within itself; break the circle`)
}

const nameOf = (edge: Edge): string => `${edge.from} → ${edge.to} (${edge.kind})`

function repeated(what: string, ids: readonly string[]): string[] {
  const seen = new Set<string>()
  const twice = new Set(ids.filter(id => seen.size === seen.add(id).size))
  return [...twice].map(id => `${what} ${id}: stands here twice; keep one`)
}

function missing(
  where: string,
  what: string,
  ids: readonly string[],
  known: { has(id: string): boolean },
): string[] {
  return [...new Set(ids)].filter(id => !known.has(id)).map(id => `${where}: there is no ${what} “${id}”`)
}
