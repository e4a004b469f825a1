import { Component, type ReactNode } from 'react'
import { JournalFailure } from '../bridge/call.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { Button } from '../ui/Button.tsx'
import { Page } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { words } from './words.ts'

interface ScreenBoundaryProps {
  children: ReactNode
}

interface ScreenBoundaryState {
  /** What broke the screen; null while it stands. */
  readonly broken: { readonly cause: unknown } | null
}

/** Catches what breaks one screen, says so in plain words, and lets the rest of the app stand. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, ScreenBoundaryState> {
  override state: ScreenBoundaryState = { broken: null }

  static getDerivedStateFromError(cause: unknown): ScreenBoundaryState {
    return { broken: { cause } }
  }

  override render(): ReactNode {
    const { broken } = this.state
    if (broken === null) return this.props.children
    return (
      <Page>
        <PageHeader title={words.broken.title} />
        <Notice
          tone="problem"
          live
          actions={<Button onClick={() => this.setState({ broken: null })}>{words.broken.again}</Button>}
        >
          {broken.cause instanceof JournalFailure ? failureWords(broken.cause.failure) : words.broken.text}
        </Notice>
      </Page>
    )
  }
}
