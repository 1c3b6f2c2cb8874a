import type { Notice } from '../../models/check-report.ts'
import type { FileDraft } from './describe-files.ts'
import { type FileInMessage, filesInMessage } from './files-in-message.ts'
import type { Limits } from './limits.ts'
import { notice } from './notice.ts'
import { looseDraft } from './order-loose.ts'
import { announcesPackets, belongsTo, openPackets } from './open-packets.ts'
import type { RawFile } from './raw-file.ts'
import type { Message } from './recognise-message.ts'
import { resolveFiles } from './resolve-files.ts'
import type { SortedDelivery } from './sort-delivery.ts'

/** What the messages brought, and the loose files that none of them refers to. */
interface DeliveredMessages {
  readonly drafts: readonly FileDraft[]
  readonly notices: readonly Notice[]
  readonly loose: readonly RawFile[]
}

/** Collects the files of the messages in turn: embedded, in their packets, or beside them. */
export async function deliverMessages(
  messages: readonly Message[],
  { messages: all, loose }: SortedDelivery,
  limits: Limits,
  signal: AbortSignal,
): Promise<DeliveredMessages> {
  const packets = all.flatMap(({ message }) => (message.type === '000040' ? message : []))
  const drafts: FileDraft[] = []
  const notices: Notice[] = []
  let remaining = loose
  for (const message of messages) {
    const own = packets.filter((packet) => belongsTo(packet, message))
    const packed = own.length === 0 ? [] : await openPackets(message, own, limits, signal)
    const unterlagen = drafts.filter(({ place }) => place.startsWith('unterlage[')).length
    const files = filesInMessage(message.root, unterlagen + 1)
    const resolved = resolveFiles(files, [...remaining, ...packed])
    drafts.push(...resolved.drafts, ...packed.filter((file) => resolved.unnamed.has(file)).map(surplusDraft))
    remaining = remaining.filter((file) => resolved.unnamed.has(file))
    if (own.length === 0 && announcesPackets(message) && lacksFiles(resolved.drafts, files))
      notices.push(packetsMissing)
  }
  const stray = packets.some((packet) => !messages.some((message) => belongsTo(packet, message)))
  if (stray) notices.push(strayPackets)
  return { drafts, notices, loose: remaining }
}

/** False when every reference was found beside the message: then somebody has unpacked the packets before. */
function lacksFiles(drafts: readonly FileDraft[], files: readonly FileInMessage[]): boolean {
  const refers = files.some(({ content }) => content !== null && 'uuid' in content)
  return !refers || drafts.some(({ problem }) => problem === 'not-delivered')
}

const packetsMissing = notice(
  'delivery-incomplete',
  'Die Nachricht kündigt Unterlagen in getrennten Paketen an, die nicht beiliegen. Geprüft wird, was vorliegt.',
)

const strayPackets = notice(
  'delivery-incomplete',
  'Mindestens ein Paket gehört zu einer anderen Nachricht und wurde nicht geöffnet.',
)

/** A file of the packets that the message does not refer to. */
function surplusDraft(file: RawFile): FileDraft {
  return looseDraft({ ...file, place: `paket/${file.place}` })
}
