import type { IsoDate } from '../../../models/dates.ts'
import type { Document, MrzResult } from '../../../models/document.ts'
import type { Field } from '../../../models/field.ts'
import type { MrzZone, PageText } from '../../../models/page-text.ts'
import type { Box } from '../../../models/place.ts'
import type { MrzField, MrzFieldName, MrzReading } from './mrz-reading.ts'
import { readMrz } from './read-mrz.ts'

/** Confidence of a zone whose every test agrees, and the most of one where a test does not (a doubt is never certain). */
const confidenceOf = { certain: 0.97, doubtful: 0.85 }

/** Without the check digits as a second witness the characters need more confidence than the gate of the zone. */
const leastConfidenceAlone = 0.9

interface ZoneReading {
  readonly page: number
  readonly zone: MrzZone
  readonly reading: MrzReading
}

/** Reads the machine readable zones of a document; the best one counts. Its values stand beside those of the visual zone, under the same names. */
export function readZones(
  document: Document,
  pages: readonly PageText[],
  today: IsoDate,
): { fields: Field[]; mrz: MrzResult | null } {
  const readings = pages.flatMap((page) =>
    page.mrzZones.flatMap((zone): ZoneReading[] => {
      const reading = readMrz(zone, today)
      return reading === null ? [] : [{ page: page.page, zone, reading }]
    }),
  )
  const [best] = readings.toSorted((a, b) => rank(b) - rank(a))
  if (best === undefined) return { fields: [], mrz: null }
  const { lines, format, certain, checks } = best.reading
  const box = unionOf(best.zone.boxes)
  return {
    fields: fieldsOf(best, document),
    mrz: { lines: [...lines], format, certain, checks: { ...checks }, page: best.page, box },
  }
}

function rank({ reading, zone }: ZoneReading): number {
  return (reading.certain ? 4 : 0) + (reading.format === 'unknown' ? 0 : 2) + zone.confidence
}

const zoneFields: readonly MrzFieldName[] = [
  'surname',
  'givenNames',
  'dateOfBirth',
  'sex',
  'nationality',
  'documentNumber',
  'issuingState',
  'dateOfExpiry',
]

function fieldsOf({ page, zone, reading }: ZoneReading, document: Document): Field[] {
  const common = { documentId: document.id, page, reader: 'mrz' as const }
  const whole: Field = {
    ...common,
    ...sureness(reading.certain || areCharactersSure(reading, zone), zone),
    name: 'mrz',
    value: reading.lines.join('\n'),
    raw: reading.lines.join('\n'),
    quote: reading.lines.join(' '),
    box: unionOf(zone.boxes),
  }
  const parts = zoneFields.flatMap((name): Field[] => {
    const part = reading.fields[name]
    return part === undefined
      ? []
      : [
          {
            ...common,
            ...sureness(part.certain && !mayBeCut(name, reading), zone),
            name,
            value: part.value,
            raw: part.raw,
            quote: reading.lines[part.line] ?? '',
            box: boxOfPart(part, zone, reading),
          },
        ]
  })
  return [whole, ...parts]
}

/** The last name of a line that is full to its end may go on: ICAO Doc 9303-3, 4.6, cuts it there. */
function mayBeCut(name: MrzFieldName, { namesFillField, fields }: MrzReading): boolean {
  return namesFillField && name === (fields.givenNames === undefined ? 'surname' : 'givenNames')
}

/** A zone whose characters are sure although a check digit is wrong: then the zone itself deviates, not the reading (rule `mrz-integrity`). */
function areCharactersSure({ charactersCertain }: MrzReading, zone: MrzZone): boolean {
  return charactersCertain && zone.confidence >= leastConfidenceAlone
}

function sureness(certain: boolean, zone: MrzZone): { confidence: number; certain: boolean } {
  return {
    certain,
    confidence: certain
      ? Math.max(confidenceOf.certain, zone.confidence)
      : Math.min(confidenceOf.doubtful, zone.confidence),
  }
}

/** OCR-B has one width for all characters: a part's place follows from its columns. */
function boxOfPart(part: MrzField, zone: MrzZone, reading: MrzReading): Box {
  const line = zone.boxes[part.line]
  const length = reading.lines[part.line]?.length ?? 0
  if (line === undefined || length === 0) return unionOf(zone.boxes)
  return {
    ...line,
    x: line.x + (line.width * part.start) / length,
    width: (line.width * (part.end - part.start)) / length,
  }
}

function unionOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}
