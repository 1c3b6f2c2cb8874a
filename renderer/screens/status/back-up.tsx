import { useState } from 'react'
import { useMainEvent } from '../../api/events.ts'
import { CallButton } from '../../shared/call-button.tsx'
import { statusWords } from '../../wording/status.ts'

/** Copies the database; how far it is stands on the button. */
export function BackUp() {
  const [percent, setPercent] = useState(0)
  useMainEvent('store.backupProgress', ({ copied, total }) => setPercent(Math.floor((copied / total) * 100)))
  return (
    <CallButton
      name="store.backup"
      input={undefined}
      label={statusWords.backup}
      pendingLabel={statusWords.backingUp(percent)}
      said={({ saved }) => (saved ? statusWords.backedUp : null)}
    />
  )
}
