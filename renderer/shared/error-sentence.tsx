import { Alert, Button, Group } from '@mantine/core'
import { CallFailure } from '../../models/call-failure.ts'
import { errorSentence, words } from '../wording/de.ts'

interface Props {
  readonly error: Error
  readonly onTryAgain?: () => void
}

/** What went wrong and what to do, in one calm box that a screen reader announces. */
export function ErrorSentence({ error, onTryAgain }: Props) {
  const known = error instanceof CallFailure ? error : ({ code: 'unexpected', detail: '' } as const)
  return (
    <Alert role="alert" color="orange" variant="outline" c="var(--mantine-color-text)">
      <Group justify="space-between" gap="sm">
        <span>{errorSentence(known)}</span>
        {onTryAgain && (
          <Button variant="default" onClick={onTryAgain}>
            {words.tryAgain}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
