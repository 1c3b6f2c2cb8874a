import { InputError } from '../../models/app-error.ts'
import type { Intake } from '../../models/intake.ts'
import { assembleIntake } from './assemble-intake.ts'
import { type Limits, defaultLimits } from './limits.ts'
import type { RawFile } from './raw-file.ts'
import { readPath } from './read-path.ts'

/**
 * Reads one application with everything that was delivered with it. A path names a XAusländer message, a ZIP, a PDF, a picture,
 * antrag.json, or a folder with any of these; several paths belong together (an application and its Nachreichungen). Reads only; nothing is written, nothing is fetched.
 * @throws InputError for input that is no application; doubts about single files or values come as notices
 */
export async function readApplication(
  paths: string | readonly string[],
  { signal, limits = defaultLimits }: { signal: AbortSignal; limits?: Limits },
): Promise<Intake> {
  if (signal.aborted) throw new InputError('aborted')
  const files: RawFile[] = []
  for (const path of [paths].flat()) files.push(...(await readPath(path, limits, signal)))
  return await assembleIntake(files, limits, signal)
}
