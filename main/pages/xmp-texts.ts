import { inflateSync } from 'node:zlib'

/** XMP of Word or InDesign has some kilobytes, with edit history up to a megabyte. */
const maxPacketBytes = 2 ** 20
const maxPackets = 20
const packetStart = '<x:xmpmeta'
const packetEnd = '</x:xmpmeta>'
const metadataStream = /\/Type\s*\/Metadata\b[^]{0,400}?>>\s*stream\r?\n/g

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

function deflatedPackets(file: Buffer): string[] {
  return [...file.toString('latin1').matchAll(metadataStream)]
    .slice(0, maxPackets)
    .filter(({ 0: head }) => head.includes('/FlateDecode'))
    .map(({ 0: head, index }) => inflated(file.subarray(index + head.length)))
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
