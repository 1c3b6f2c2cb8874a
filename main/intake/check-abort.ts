import { setImmediate } from 'node:timers/promises'
import { InputError } from '../../models/app-error.ts'

/** Throws `InputError('aborted')` once the person has stopped the check. */
export function checkAbort(signal: AbortSignal): void {
  if (signal.aborted) throw new InputError('aborted')
}

/** Lets an abort (and the progress line) come through between two pieces of long work. */
export async function pauseOrAbort(signal: AbortSignal): Promise<void> {
  checkAbort(signal)
  await setImmediate()
  checkAbort(signal)
}
