import { useEffect, useEffectEvent, useState } from 'react'

/** True once everything said so far is saved: what main computes from the saved draft is asked for only then, or it would answer from the one before. */
export function useSaved(flush: () => Promise<void>): boolean {
  const [saved, setSaved] = useState(false)
  const onArrival = useEffectEvent(() => void flush().then(() => setSaved(true)))
  useEffect(() => onArrival(), [])
  return saved
}
