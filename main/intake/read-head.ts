import { SaxesParser } from 'saxes'
import type { Application } from '../../models/application.ts'
import { antragsgrund, serviceOfCodes } from '../../models/knowledge/codes.ts'
import { isoDateSchema } from '../../models/dates.ts'
import { decodePieces, detectEncoding } from './decode-text.ts'

/** What the inbox shows of a message: how it begins, before the person and the documents. */
export interface MessageHead extends Pick<Application, 'service' | 'kind' | 'submittedOn'> {
  readonly type: string // last six digits of the message's name: '130101'
  readonly applicationId: string | null
  readonly uuid: string | null // nachrichtenUUID, lower case
  readonly triggerUuid: string | null // ausloeserUUID of a Nachreichung
}

/** Elements of the head, by their path's end. */
const wanted = new Set([
  'nachrichtenUUID',
  'ausloeserUUID',
  'antragsidentifikation',
  'antragsdatum',
  'grundDesAntrags',
  'grundDesAufenthalts',
])
/** What follows the head: reading stops there. Source: DOMAIN.md section 2. */
const bodyBegins = new Set(['angabenZurPerson', 'unterlage', 'dokument', 'dokumentcontainer', 'nachweis'])

class HeadEnds extends Error {}

/**
 * Reads the head of a XAusländer message from its first bytes; the rest may be missing. Null = no such message, or one that is refused anyway
 * (DTD, broken XML): opening it says why.
 */
export function readHead(bytes: Uint8Array): MessageHead | null {
  const encoding = detectEncoding(bytes)
  if (encoding === null) return null
  const values = new Map<string, string>()
  let type: string | null = null
  const open: string[] = []
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('doctype', () => {
    type = null
    throw new HeadEnds()
  })
  parser.on('opentag', ({ local }) => {
    type ??= /\.(\d{6})$/.exec(local)?.[1] ?? null
    if (bodyBegins.has(local)) throw new HeadEnds()
    open.push(local)
  })
  parser.on('text', (text) => {
    const name = open.at(-1) === 'code' ? open.at(-2) : open.at(-1)
    if (name !== undefined && wanted.has(name)) values.set(name, (values.get(name) ?? '') + text)
  })
  parser.on('closetag', () => void open.pop())
  try {
    for (const piece of decodePieces(bytes, encoding)) parser.write(piece)
  } catch {
    // The head has ended, or the file is broken further on: what was read so far counts.
  }
  return type === null ? null : toHead(type, values)
}

function toHead(type: string, values: ReadonlyMap<string, string>): MessageHead {
  const value = (name: string) => values.get(name)?.trim() || null
  const grund = value('grundDesAntrags')
  const day = isoDateSchema.safeParse(value('antragsdatum'))
  return {
    type,
    applicationId: value('antragsidentifikation'),
    uuid: value('nachrichtenUUID')?.toLowerCase() ?? null,
    triggerUuid: value('ausloeserUUID')?.toLowerCase() ?? null,
    service: serviceOfCodes(grund, value('grundDesAufenthalts')),
    kind: grund === null ? null : (antragsgrund.get(grund) ?? null),
    submittedOn: day.success ? day.data : null,
  }
}
