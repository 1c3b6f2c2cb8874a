import { InputError } from '../../models/app-error.ts'
import { checkAbort } from './check-abort.ts'
import type { Limits } from './limits.ts'
import { openZip } from './open-zip.ts'
import type { RawFile } from './raw-file.ts'
import { sniffFormat } from './sniff-format.ts'

/**
 * Replaces each ZIP that lies in a folder by its files (`nachweise.zip/pass.pdf`). One level only: an archive within stays closed.
 * A ZIP that cannot be used stays listed with the reason, so that it does not take the other files with it.
 */
export async function expandArchives(
  files: readonly RawFile[],
  limits: Limits,
  signal: AbortSignal,
): Promise<RawFile[]> {
  const expanded: RawFile[] = []
  let room = limits.totalBytes - files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  for (const file of files) {
    checkAbort(signal)
    const isZip = file.problem === null && sniffFormat(file.bytes, file.name).kind === 'zip'
    if (!isZip) {
      expanded.push(file)
      continue
    }
    const inside = await expand(file, { ...limits, totalBytes: room }, signal)
    room -= inside.reduce((sum, { bytes }) => sum + bytes.length, 0)
    expanded.push(...inside)
  }
  return expanded
}

function movedInto(archive: RawFile, file: RawFile): RawFile {
  return { ...file, place: `${archive.place}/${file.place}` }
}

async function expand(archive: RawFile, limits: Limits, signal: AbortSignal): Promise<RawFile[]> {
  try {
    const files = await openZip(archive.bytes, limits, signal)
    return files.map((file) => movedInto(archive, file))
  } catch (error) {
    if (!(error instanceof InputError) || error.problem === 'aborted') throw error
    return [{ ...archive, problem: 'refused', remark: error.message }]
  }
}
