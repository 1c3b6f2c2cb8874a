import { InputError } from '../../models/app-error.ts'
import type { Limits } from './limits.ts'
import { openZip } from './open-zip.ts'
import type { RawFile } from './raw-file.ts'
import type { Message } from './recognise-message.ts'
import { childOf, findBelow, textOf, withDescendants, type XmlElement } from './xml-element.ts'

/** One `Administration.Dokumentenlieferung.Paket.000040`: a part of the ZIP of a split delivery. */
interface Packet {
  readonly number: number
  readonly bytes: Uint8Array
}

/** True when the packet names this message as the one it belongs to, or when the message has no UUID to be named by. */
export function belongsTo(packet: Message, message: Message): boolean {
  if (message.uuid === null) return true
  const identification = findBelow(packet.root, 'identifikationFachnachricht')
  if (identification === null) return false
  return [...withDescendants(identification)].some(({ text }) => text.toLowerCase() === message.uuid)
}

/** True when the message says that documents come in packets. */
export function announcesPackets(message: Message): boolean {
  return findBelow(message.root, 'angabenDokumentenlieferung') !== null
}

/**
 * Joins the packets of one message in order, compares them with what the message announced, and opens the ZIP they make.
 * @throws InputError 'packets-incomplete' naming the numbers, 'invalid-zip'
 */
export async function openPackets(
  message: Message,
  packets: readonly Message[],
  limits: Limits,
  signal: AbortSignal,
): Promise<RawFile[]> {
  const parts = packets.map(readPacket).toSorted((left, right) => left.number - right.number)
  const announced = findBelow(message.root, 'angabenDokumentenlieferung')
  checkNumbers(parts, readWhole(childOf(announced, 'anzahlDerPakete')))
  const archive = Buffer.concat(parts.map(({ bytes }) => bytes))
  const announcedBytes = readWhole(childOf(announced, 'archivgroesse'))
  if (announcedBytes !== null && announcedBytes !== archive.length) {
    throw incomplete(`Angekündigt sind ${announcedBytes} Bytes, geliefert wurden ${archive.length} Bytes.`)
  }
  return await openZip(archive, limits, signal)
}

function readPacket(packet: Message): Packet {
  const number = readWhole(findBelow(packet.root, 'paketnummer'))
  if (number === null) throw incomplete('Ein Paket hat keine Paketnummer.')
  const container = [...withDescendants(packet.root)].find(({ binary }) => binary !== null)?.binary
  if (!container || !('bytes' in container))
    throw incomplete(`Der Inhalt von Paket ${number} ist nicht lesbar.`)
  return { number, bytes: container.bytes }
}

/** Every number from 1 to the last exactly once. */
function checkNumbers(parts: readonly Packet[], announced: number | null): void {
  const numbers = parts.map(({ number }) => number)
  const doubles = numbers.filter((number, index) => numbers.indexOf(number) !== index)
  if (doubles.length > 0) throw incomplete(`Doppelt geliefert: ${listNumbers(doubles)}.`)
  const last = announced ?? Math.max(...numbers)
  const surplus = numbers.filter((number) => number < 1 || number > last)
  if (surplus.length > 0)
    throw incomplete(`Angekündigt sind ${last} Pakete, zusätzlich geliefert wurde ${listNumbers(surplus)}.`)
  const missing = last - numbers.length
  if (missing === 0) return
  const gaps: number[] = []
  for (let number = 1; gaps.length < Math.min(missing, 10); number++)
    if (!numbers.includes(number)) gaps.push(number)
  throw incomplete(`Von ${last} Paketen fehlen ${missing}: ${listNumbers(gaps)}${missing > 10 ? ' …' : ''}.`)
}

function listNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => `Paket ${number}`).join(', ')
}

function readWhole(element: XmlElement | null): number | null {
  const text = textOf(element)
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null
}

function incomplete(detail: string): InputError {
  return new InputError('packets-incomplete', detail)
}
