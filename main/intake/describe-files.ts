import { createHash } from 'node:crypto'
import type { Notice } from '../../models/check-report.ts'
import type { DeliveredFile, FileFormat } from '../../models/delivered-file.ts'
import { pauseOrAbort } from './check-abort.ts'
import { notice } from './notice.ts'
import { duplicateText, foreignText, mismatchText, noticeCodes, problemTexts } from './problem-notices.ts'
import type { BytesProblem } from './raw-file.ts'
import { type SniffedFormat, sniffFormat } from './sniff-format.ts'

/** A file of the delivery before its bytes are judged. */
export interface FileDraft {
  readonly place: string
  readonly name: string
  readonly slot: string | null
  readonly declared: FileFormat | null // what the message says it is
  readonly bytes: Uint8Array
  readonly problem: BytesProblem | null // why there are no bytes, or none that may be opened
  readonly remark: string | null // German; why, where the problem alone does not say it
}

const formatByExtension: ReadonlyMap<string, FileFormat> = new Map([
  ['pdf', 'pdf'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['jpe', 'jpeg'],
  ['jfif', 'jpeg'],
  ['png', 'png'],
  ['tif', 'tiff'],
  ['tiff', 'tiff'],
])

/** Judges every file by its bytes: format, hash, duplicates. The order stays, the ids count it: `file-1`, `file-2` ... */
export async function describeFiles(
  drafts: readonly FileDraft[],
  signal: AbortSignal,
): Promise<{ files: DeliveredFile[]; notices: Notice[] }> {
  const files: DeliveredFile[] = []
  const notices: Notice[] = []
  const firstPlaces = new Map<string, string>() // sha256 → place
  for (const [index, draft] of drafts.entries()) {
    await pauseOrAbort(signal)
    const { place, name, slot, bytes } = draft
    const { text, ...judged } = judge(draft, firstPlaces)
    files.push({ id: `file-${index + 1}`, name, place, slot, bytes, ...judged })
    if (judged.problem !== null)
      notices.push(notice(noticeCodes[judged.problem], draft.remark ?? text, place))
  }
  return { files, notices }
}

type Judgement = Pick<DeliveredFile, 'format' | 'sha256' | 'problem'> & { readonly text: string }

function judge(draft: FileDraft, firstPlaces: Map<string, string>): Judgement {
  const sha256 = draft.bytes.length > 0 ? createHash('sha256').update(draft.bytes).digest('hex') : ''
  const problem = draft.problem ?? (draft.bytes.length === 0 ? 'empty' : null)
  if (problem !== null) return { format: null, sha256, problem, text: problemTexts[problem] }
  const sniffed = sniffFormat(draft.bytes, draft.name)
  if (sniffed.kind !== 'document') return { format: null, sha256, ...judgeForeign(sniffed) }
  const { format, alsoZip } = sniffed
  const first = firstPlaces.get(sha256)
  if (first !== undefined) return { format, sha256, problem: 'duplicate', text: duplicateText(first) }
  firstPlaces.set(sha256, draft.place)
  if (alsoZip) return { format, sha256, problem: 'ambiguous-type', text: problemTexts['ambiguous-type'] }
  const claimed = otherClaim(draft, format)
  if (claimed === null) return { format, sha256, problem: null, text: '' }
  return { format, sha256, problem: 'type-mismatch', text: mismatchText(claimed, format) }
}

function judgeForeign(
  sniffed: Exclude<SniffedFormat, { kind: 'document' }>,
): Pick<Judgement, 'problem' | 'text'> {
  if (sniffed.kind === 'zip') return { problem: 'refused', text: problemTexts.refused }
  const text = sniffed.kind === 'foreign' ? foreignText(sniffed.name) : problemTexts['wrong-type']
  return { problem: 'wrong-type', text }
}

/** What the message or the name says the file is, where that is another format than its bytes have. */
function otherClaim(draft: FileDraft, format: FileFormat): FileFormat | null {
  const claims = [draft.declared, formatByExtension.get(extensionOf(draft.name)) ?? null]
  return claims.find((claim) => claim !== null && claim !== format) ?? null
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
