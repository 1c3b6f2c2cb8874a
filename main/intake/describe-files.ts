import { createHash } from 'node:crypto'
import type { Notice } from '../../models/check-report.ts'
import type { DeliveredFile, FileFormat, FileProblem } from '../../models/delivered-file.ts'
import { pauseOrAbort } from './check-abort.ts'
import { notice } from './notice.ts'
import { type SniffedFormat, sniffFormat } from './sniff-format.ts'

/** A file of the delivery before its bytes are judged. */
export interface FileDraft {
  readonly place: string
  readonly name: string
  readonly slot: string | null
  readonly declared: FileFormat | null // what the message says it is
  readonly bytes: Uint8Array
  readonly problem: FileProblem | null // why there are no bytes
  readonly remark: string | null // German; why, where the problem alone does not say it
}

const formatTitles: Record<FileFormat, string> = { pdf: 'PDF', jpeg: 'JPEG', png: 'PNG', tiff: 'TIFF' }

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

/** Notice of each problem: code and the sentence, where the file itself decides nothing further. */
const problemNotices: Record<FileProblem, { readonly code: Notice['code']; readonly text: string }> = {
  empty: { code: 'file-unreadable', text: 'Die Datei ist leer (0 Byte).' },
  'wrong-type': {
    code: 'file-refused',
    text: 'Die Datei ist weder PDF noch JPEG, PNG oder TIFF und wurde nicht geöffnet.',
  },
  'type-mismatch': { code: 'file-type-differs', text: 'Die Datei ist von anderer Art als angegeben.' },
  'ambiguous-type': {
    code: 'file-ambiguous',
    text: 'Die Datei ist zugleich PDF und ZIP-Archiv; sie wurde nur als PDF geöffnet.',
  },
  'too-large': { code: 'file-refused', text: 'Die Datei ist größer als zulässig und wurde nicht geöffnet.' },
  duplicate: { code: 'file-duplicate', text: 'Die Datei ist mehrfach enthalten.' },
  'invalid-base64': {
    code: 'file-unreadable',
    text: 'Die Datei ist in der Nachricht beschädigt (Base64) und konnte nicht gelesen werden.',
  },
  vanished: { code: 'file-unreadable', text: 'Die Datei war beim Lesen nicht mehr vorhanden.' },
  unreadable: {
    code: 'file-unreadable',
    text: 'Die Datei ist beschädigt oder gesperrt und konnte nicht gelesen werden.',
  },
  'not-delivered': {
    code: 'delivery-incomplete',
    text: 'Auf diese Datei wird verwiesen, sie wurde aber nicht mitgeliefert.',
  },
  refused: {
    code: 'file-refused',
    text: 'Verknüpfungen und Archive innerhalb der Lieferung werden nicht geöffnet.',
  },
}

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
    const judged = judge(draft, firstPlaces)
    const { place, name, slot, bytes } = draft
    files.push({ id: `file-${index + 1}`, name, place, slot, bytes, ...judged.file })
    if (judged.file.problem === null) continue
    const { code, text } = problemNotices[judged.file.problem]
    notices.push(notice(code, draft.remark ?? judged.text ?? text, place))
  }
  return { files, notices }
}

interface Judgement {
  readonly file: Pick<DeliveredFile, 'format' | 'sha256' | 'problem'>
  readonly text?: string
}

function judge(draft: FileDraft, firstPlaces: Map<string, string>): Judgement {
  const sha256 = draft.bytes.length > 0 ? createHash('sha256').update(draft.bytes).digest('hex') : ''
  if (draft.problem !== null) return { file: { format: null, sha256, problem: draft.problem } }
  if (draft.bytes.length === 0) return { file: { format: null, sha256, problem: 'empty' } }
  const sniffed = sniffFormat(draft.bytes, draft.name)
  if (sniffed.kind !== 'document') return judgeForeign(sniffed, sha256)
  const { format } = sniffed
  const first = firstPlaces.get(sha256)
  if (first !== undefined) {
    const text = `Die Datei ist Byte für Byte dieselbe wie ${first} und wird nur einmal gelesen.`
    return { file: { format, sha256, problem: 'duplicate' }, text }
  }
  firstPlaces.set(sha256, draft.place)
  if (sniffed.alsoZip) return { file: { format, sha256, problem: 'ambiguous-type' } }
  const claimed = [draft.declared, formatByExtension.get(extensionOf(draft.name))].find(
    (claim) => claim != null && claim !== format,
  )
  if (claimed == null) return { file: { format, sha256, problem: null } }
  const text = `Die Datei ist als ${formatTitles[claimed]} angegeben, enthält aber ${formatTitles[format]}; sie wurde als ${formatTitles[format]} geöffnet.`
  return { file: { format, sha256, problem: 'type-mismatch' }, text }
}

function judgeForeign(sniffed: Exclude<SniffedFormat, { kind: 'document' }>, sha256: string): Judgement {
  if (sniffed.kind === 'zip') return { file: { format: null, sha256, problem: 'refused' } }
  const file = { format: null, sha256, problem: 'wrong-type' } as const
  if (sniffed.kind !== 'foreign') return { file }
  return {
    file,
    text: `Die Datei ist ${sniffed.name} und wurde nicht geöffnet. Gelesen werden PDF, JPEG, PNG und TIFF.`,
  }
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
