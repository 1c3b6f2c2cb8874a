import { InputError } from '../../models/app-error.ts'
import type { Intake } from '../../models/intake.ts'
import { assembleIntake } from './assemble-intake.ts'
import { type Limits, defaultLimits } from './limits.ts'
import { readPath } from './read-path.ts'

/**
 * Reads one application with everything that was delivered with it. `path` names a XAusländer message, a ZIP, a PDF, a picture,
 * antrag.json, or a folder with any of these. Reads only; nothing is written, nothing is fetched.
 * @throws InputError for input that is no application; doubts about single files or values come as notices
 */
export async function readApplication(
  path: string,
  { signal, limits = defaultLimits }: { signal: AbortSignal; limits?: Limits },
): Promise<Intake> {
  if (signal.aborted) throw new InputError('aborted')
  return await assembleIntake(await readPath(path, limits, signal), limits, signal)
}
