import type { ReactElement } from 'react'
import type { ClassDetail } from '../../core/contract/shapes.ts'
import { classWords } from '../../core/words/screens/class.ts'
import { type OutlineNode, outlineTree } from '../../core/charts/outline.ts'

/** What a class asks, as an outline; its routes stand side by side where there is room. */
export function Requirement({ detail }: { detail: ClassDetail }): ReactElement {
  if (!detail.documented) return <p className="quiet">{classWords.notOnFile}</p>
  return (
    <div className="requirement">
      {detail.qualifications === 'typical' && <p className="requirement__typical">{classWords.typical}</p>}
      <Clauses nodes={outlineTree(detail)} />
    </div>
  )
}

function Clauses({ nodes }: { nodes: readonly OutlineNode[] }): ReactElement {
  return (
    <ul className="clauses">
      {nodes.map(node => (
        <li key={node.path}>
          <span>{node.text}</span>
          {node.isChoice ? (
            <Routes routes={node.children} />
          ) : (
            node.children.length > 0 && <Clauses nodes={node.children} />
          )}
        </li>
      ))}
    </ul>
  )
}

const Routes = ({ routes }: { routes: readonly OutlineNode[] }): ReactElement => (
  <ul className="routes">
    {routes.map(route => (
      <li key={route.path} className="route">
        {route.label !== null && <b className="route__label">{route.label}</b>}
        <Clauses nodes={[route]} />
      </li>
    ))}
  </ul>
)
