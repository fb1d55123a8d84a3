import { Component, type ReactNode } from 'react'
import { broke } from '../../core/words/screens/app.ts'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/messages.tsx'

/** Catches a fault while drawing a screen, so that the rest of the window stays usable; a new `key` tries again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null }

  static getDerivedStateFromError(fault: unknown): { fault: Error } {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) }
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (!fault) return this.props.children
    return (
      <EmptyState icon="warning" title={broke.title}>
        <p>{broke.body}</p>
        <Button onPress={() => this.setState({ fault: null })}>{broke.again}</Button>
        <pre className="fault">{fault.message}</pre>
      </EmptyState>
    )
  }
}
