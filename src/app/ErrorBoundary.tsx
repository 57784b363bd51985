import { Component } from 'react'
import type { ReactNode } from 'react'
import { BrokenPart } from './BrokenPart.tsx'
import { FullPage } from './FullPage.tsx'

interface Props {
  readonly children: ReactNode
  /** Another value renders the part anew: where the reader is. */
  readonly resetKey?: string
  /** What breaks is the whole page. */
  readonly isPage?: boolean
}

interface State {
  readonly thrown: { readonly error: unknown } | null
  readonly resetKey: string | undefined
}

/** Where a part of the page breaks while rendering, its own words stand; what is around it stays. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { thrown: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { thrown: { error } }
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    return resetKey === state.resetKey ? null : { thrown: null, resetKey }
  }

  override render() {
    const { thrown } = this.state
    if (thrown === null) return this.props.children
    const broken = (
      <BrokenPart error={thrown.error} onRetry={() => this.setState({ thrown: null })} />
    )
    return this.props.isPage === true ? <FullPage>{broken}</FullPage> : broken
  }
}
