import type { FileDraft } from './describe-files.ts'
import type { FileInMessage } from './files-in-message.ts'
import { type RawFile, noBytes } from './raw-file.ts'

/**
 * Gives every file of a message its bytes: its own, or those its reference points to in the packets or beside the message
 * (`<dokumentuuid>.<format>`). Returns also the pool files that no reference named.
 */
export function resolveFiles(
  files: readonly FileInMessage[],
  pool: readonly RawFile[],
): { drafts: FileDraft[]; unnamed: ReadonlySet<RawFile> } {
  const poolByUuid = new Map(pool.map((file) => [uuidOf(file), file]))
  const named = new Set<RawFile>()
  const drafts = files.map(({ content, ...rest }): FileDraft => {
    const file = { ...rest, remark: null }
    if (content === null) return { ...file, bytes: noBytes, problem: null }
    if ('bytes' in content) return { ...file, bytes: content.bytes, problem: null }
    if ('problem' in content) return { ...file, bytes: noBytes, problem: content.problem }
    const found = poolByUuid.get(content.uuid)
    if (found === undefined) return { ...file, bytes: noBytes, problem: 'not-delivered' }
    named.add(found)
    return { ...file, bytes: found.bytes, problem: found.problem }
  })
  return { drafts, unnamed: new Set(pool.filter((file) => !named.has(file))) }
}

function uuidOf(file: RawFile): string {
  return file.name.replace(/\.[^.]*$/, '').toLowerCase()
}
