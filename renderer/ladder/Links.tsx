import { memo, type ReactElement } from 'react'
import { type LadderRoute, roundedPath } from '../../core/charts/ladder/index.ts'

const CORNER = 7

interface LinksProps {
  routes: readonly LadderRoute[]
  /** Lines of this card are drawn stronger. */
  of: string | null
}

export const Links = memo(function Links({ routes, of }: LinksProps): ReactElement {
  return (
    <g className="links" aria-hidden="true">
      {routes.map(({ from, to, kind, points }) => (
        <path
          key={`${kind} ${from} ${to}`}
          className={`link link--${kind}${of !== null && (from === of || to === of) ? ' link--near' : ''}`}
          d={roundedPath(points, CORNER)}
        />
      ))}
    </g>
  )
})
