import { Alert } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../models/contract.ts'
import { useMainEvent } from '../api/events.ts'
import { errorSentence, words } from '../wording/de.ts'

/** Above every screen while the log cannot be written: why, and that nothing of it is lost. */
export function LogWaiting() {
  const [error, setError] = useState<CallError | null>(null)
  useMainEvent('log.waiting', (data) => setError(data.error))
  if (error === null) return null
  return (
    <Alert role="alert" color="orange" variant="outline" m="sm" c="var(--mantine-color-text)">
      {errorSentence(error)} {words.logWaiting}
    </Alert>
  )
}
