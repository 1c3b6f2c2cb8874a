import { Alert, Button, Stack, Text } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { words } from '../wording/de.ts'

interface Props {
  readonly children: ReactNode
}

/** A screen that breaks shows a sentence instead of a white page. The error itself stays unseen: it could quote a document. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Alert role="alert" m="lg" color="orange" variant="outline" title={words.pageFailed}>
        <Stack align="flex-start">
          <Text>{words.pageFailedHint}</Text>
          <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        </Stack>
      </Alert>
    )
  }
}
