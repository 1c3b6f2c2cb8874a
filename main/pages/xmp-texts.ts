import { inflateSync } from 'node:zlib'

/** XMP of Word or InDesign has some kilobytes, with edit history up to a megabyte. */
const maxPacketBytes = 2 ** 20
const maxPackets = 20
const packetStart = '<x:xmpmeta'
const packetEnd = '</x:xmpmeta>'
const metadataName = '/Metadata'
const metadataStream = /\/Type\s*\/Metadata\b[^]{0,400}?>>\s*stream\r?\n/
/** Around the name lies the head of such a stream; a file names it in its catalog and once for each stream. */
const head = { before: 40, after: 500 }
const maxMentions = 1_000

/** The texts of the XMP packets in a file: plain ones of PDF, JPEG, PNG or TIFF, and deflated ones of PDF. Source: ISO 16684-1, 7.3. */
export function textsOfXmp(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [...plainPackets(file), ...deflatedPackets(file)].map(textOfPacket).filter((text) => text !== '')
}

function plainPackets(file: Buffer): string[] {
  const packets: string[] = []
  let start = file.indexOf(packetStart)
  while (start !== -1 && packets.length < maxPackets) {
    const found = file.indexOf(packetEnd, start)
    const end = Math.min(found === -1 ? file.length : found, start + maxPacketBytes)
    packets.push(file.toString('utf8', start, end))
    start = file.indexOf(packetStart, end)
  }
  return packets
}

/** Looks at the places of the name only: the whole file as text would be as large again. */
function deflatedPackets(file: Buffer): string[] {
  const packets: string[] = []
  let mention = file.indexOf(metadataName)
  for (let n = 0; mention !== -1 && n < maxMentions && packets.length < maxPackets; n++) {
    const start = Math.max(0, mention - head.before)
    const found = metadataStream.exec(file.toString('latin1', start, mention + head.after))
    if (found?.[0].includes('/FlateDecode'))
      packets.push(inflated(file.subarray(start + found.index + found[0].length)))
    mention = file.indexOf(metadataName, mention + 1)
  }
  return packets
}

function inflated(bytes: Uint8Array): string {
  try {
    const part = bytes.subarray(0, maxPacketBytes)
    return inflateSync(part, { maxOutputLength: maxPacketBytes }).toString('utf8')
  } catch {
    return '' // damaged, or grows beyond what metadata needs
  }
}

/** What stands between the tags and in the attributes that are no addresses of a vocabulary. */
function textOfPacket(packet: string): string {
  return packet
    .replace(/<\?xpacket[^>]*>/g, ' ')
    .replace(/xmlns:\w+=(?:"[^"]*"|'[^']*')/g, ' ')
    .replace(/<\/?[\w:.-]+/g, ' ')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
}
