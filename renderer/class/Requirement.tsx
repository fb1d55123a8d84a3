import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import type { ClassDetail } from '../../core/contract/shapes.ts'
import { classWords } from '../../core/words/screens/class.ts'
import { type OutlineNode, outlineTree } from '../../core/charts/outline.ts'
import { pathTo } from '../app/paths.ts'
import { setCatalogueView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Button } from '../components/Button.tsx'

/** What a class asks, as an outline; its routes stand side by side where there is room. */
export function Requirement({
  detail,
  marked = NONE,
}: {
  detail: ClassDetail
  /** Paths of clauses that something is said of. */
  marked?: readonly string[]
}): ReactElement {
  if (!detail.documented) return <NotOnFile id={detail.id} />
  return (
    <div className="requirement">
      {detail.qualifications === 'typical' && <p className="requirement__typical">{classWords.typical}</p>}
      <Clauses nodes={outlineTree(detail)} marked={marked} />
    </div>
  )
}

/** What nobody imported is told from what was read and waits for somebody to accept it. */
function NotOnFile({ id }: Pick<ClassDetail, 'id'>): ReactElement {
  const [, navigate] = useLocation()
  const { data } = useRead('review.waitingFor', { classId: id })
  const review = data?.review ?? null
  if (review === null) return <p className="quiet">{classWords.notOnFile}</p>
  const look = (): void => {
    setCatalogueView({ part: 'review', show: 'waiting', filter: 'all', chosen: review })
    navigate(pathTo('catalogue'))
  }
  return (
    <>
      <p className="quiet">{classWords.waits}</p>
      <Button size="s" onPress={look}>
        {classWords.toReview}
      </Button>
    </>
  )
}

const NONE: readonly string[] = []

interface ClausesProps {
  nodes: readonly OutlineNode[]
  marked: readonly string[]
}

function Clauses({ nodes, marked }: ClausesProps): ReactElement {
  return (
    <ul className="clauses">
      {nodes.map(node => (
        <li key={node.path}>
          {marked.includes(node.path) ? (
            <mark className="clauses__marked">{node.text}</mark>
          ) : (
            <span>{node.text}</span>
          )}
          {node.isChoice ? (
            <Routes nodes={node.children} marked={marked} />
          ) : (
            node.children.length > 0 && <Clauses nodes={node.children} marked={marked} />
          )}
        </li>
      ))}
    </ul>
  )
}

const Routes = ({ nodes, marked }: ClausesProps): ReactElement => (
  <ul className="routes">
    {nodes.map(route => (
      <li key={route.path} className="route">
        {route.label !== null && <b className="route__label">{route.label}</b>}
        <Clauses nodes={[route]} marked={marked} />
      </li>
    ))}
  </ul>
)
