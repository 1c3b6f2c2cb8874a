import type { FieldName } from '../../../models/field.ts'
import type { ValueReading } from './read-value.ts'

interface TextShape {
  readonly pattern: RegExp // the value in the group `value`, or the whole match
  /** Makes the value of the raw characters. */
  readonly tidy?: (raw: string) => string
}

const withoutSpaces = (raw: string): string => raw.replaceAll(/\s/gu, '')

/** What the text of a field must look like. A field without a shape takes the first line as it stands. */
const shapes: Partial<Record<FieldName, TextShape>> = {
  documentNumber: {
    pattern:
      /(?<![\p{L}\d])(?<value>(?:19|20)\d{2}\/\d{2,8}|\d{1,8}\/(?:19|20)\d{2}|(?=[^\s]*(?:\d{5}|[A-Z]))(?=[^\s]*\d{2})[A-Z0-9]{1,12}(?:[-/][A-Z0-9]{1,12}){2,4}|[A-Z]{1,3}(?: \d{2,4}){2,3}|(?=(?:[A-Z<]*[\s-]?\d){3})[A-Z0-9]{1,9}(?:[ -]?[A-Z0-9]{2,10})?)(?![\p{L}\d])/u,
    tidy: withoutSpaces,
  },
  legalBasis: {
    pattern:
      /(?:§§?|(?<!\p{L})Par(?:\.|agra(?:f|ph)))\s?\d{1,3}(?!\d)\s?(?:[a-z](?=AufenthG)|[a-z]?(?!\p{L}))(?:\s?(?:,?\s?(?:Abs(?:atz|\.)?|S(?:atz|\.)|Nr\.?|Nummer|Alt\.?|Var\.?|i\.\s?V\.\s?m\.|Halbs\.?)\s?(?:§\s?)?\d{0,3}[a-z]?(?!\p{L})))*(?:\s?(?:AufenthG|Aufenthaltsgesetz(?:es)?|BeschV|FreizügG\/EU))?|(?:Blauen? Karte(?: EU)?|EU Blue Card)(?![\s\S]*§)/iu,
    tidy: (raw) =>
      raw
        .replace(/\s+/gu, ' ')
        .replace(/§\s?|Par(?:\.|agra(?:f|ph))\s?/iu, '§ ')
        .trim(),
  },
  remarks: {
    pattern:
      /^[\s:]*(?:(?=(?<basis>§§?\s?\d{1,3}(?!\d)\s?(?:[a-z](?=AufenthG)|[a-z]?(?!\p{L}))(?:\s?(?:Abs\.?|Satz|S\.|Nr\.)\s?\d{1,2})*\s*(?:AufenthG)?[\s,;]*))\k<basis>)?(?<value>[\p{L}\d][\s\S]*[\p{L}\d.)])/iu,
    tidy: (raw) => raw.replaceAll('\n', ' '),
  },
  /** Behind the date of birth at a label for both. */
  placeOfBirth: {
    pattern:
      /^[\s:.–_-]*(?:\d{1,2}[./ -]{1,2}(?:\d{1,2}|\p{L}{3,9})[./ -]{1,2}\d{2,4}[\s,;/|–-]*(?:in\s)?)?(?<value>[\p{Lu}(][^\n\d]*[\p{L})])/u,
  },
  /** Behind the day at a label for both: '24.05.2024, Görlitz', 'Jo 16 Mo 09 An 2023 KADIKÖY'. */
  place: {
    pattern:
      /^[\s:.–_-]*(?:\d{1,2}[./ -]{1,2}(?:\d{1,2}|\p{L}{3,9})[./ -]{1,2}\d{2,4}[\s,;/|–-]*(?:in\s|zu\s)?|Jo[ .]+\d{1,2}\s+Mo[ .]+\d{1,2}\s+An[ .]+\d{4}\s+)?(?<value>(?!(?:Tag|Datum|Date|Ort|Place|Lieu)(?!\p{L})|Jo[ .]+\d)[\p{Lu}(][^\n\t]*[\p{L}\d)])/u,
  },
  kindOfTitle: { pattern: /^[\s:.]*(?!\d{5}\s)(?<value>[ACD](?![\p{L}])|[^\n]*\p{L}{2}[^\n]*)/u },
  establishmentNumber: {
    pattern: /(?<!\d)(?<value>\d{8}|\d{3}[ -]?\d{5}|\d{2} \d{3} \d{3}|\d(?: \d){7})(?! ?\d)/u,
    tidy: withoutSpaces,
  },
  matriculationNumber: { pattern: /(?<![\p{L}\d])(?<value>[A-Z]{0,2}\d{4,10})(?!\d)/u },
  insuranceNumber: { pattern: /(?<!\d)(?<value>\d{2}\s?\d{6}\s?\p{Lu}\s?\d{3})(?!\d)/u },
  /** 'E 112/2024', '12 F 884/22', 'KA/HH/02/2022/11872', '51.2-SR 0881/26', '612': whole runs, never the beginning of one. */
  registryNumber: {
    pattern:
      /(?<![\p{L}\d./-])(?!\d{1,2}\.\d{1,2}\.\d{2,4})(?<value>(?:(?:[A-Z]{1,3}|\d{1,3})\s(?:-\s)?){0,3}(?=[\p{L}\d./-]*\d)(?:[A-Z\d]{1,12})(?:\s?[/-]\s?(?=\d)|[./-])?(?:[A-Z\d]{1,12}[./-]){0,4}[A-Z\d]{1,12}(?:\s(?:[A-Z]{1,2}\s)?\d{1,6}\/\d{2,4})?|\d)(?![\p{L}\d/]|[.-][\p{L}\d])/u,
  },
  semester: {
    pattern:
      /(?<value>(?:Winter|Sommer)\s?-?semester\s?(?:20)?\d{2}(?:\s?\/\s?(?:20)?\d{2})?|(?:WS|WiSe|SoSe|SS)\s?(?:20)?\d{2}(?:\s?\/\s?(?:20)?\d{2})?|(?:winter|summer|spring|fall|autumn)\s(?:semester|term)\s?20\d{2}(?:\s?\/\s?(?:20)?\d{2})?|(?<!\d)\d{1,2}\.\s?(?:Fach)?semester)/iu,
  },
}

const lineOnly = /^[\s:.–_-]*(?<value>[^\n]*[\p{L}\d)])/u
/** '01309 Dresden' is a place. */
const behindPostalCode = /^[\s:.–_-]*(?:(?:D-)?\d{5}\s+)?(?<value>[^\n]*[\p{L}\d)])/u
/** What a contract says behind the job in the same sentence. */
const termsOfEmployment =
  /\sin\sder\sAbteilung\s.*$|\s(?:am\sStandort|beginnt|zu\sübernehmen)(?!\p{L}).*$|\sfür\s(?:den|die|das|unser\p{L}*)\s.*$|,\s(?:Umfang|Entgeltgruppe|Beginn|Arbeitszeit|\d).*$|\s(?:auf\s(?:un)?bestimmte|unbefristet|befristet|in\s(?:Voll|Teil)zeit|eingestellt|beschäftigt)(?!\p{L}).*$/u
/** 'Bauingenieurin – 5.960,- € brutto monatlich', 'Koch – Eintritt: 01.02.2022' */
const nextParticular = /\s[–—-]\s(?=[^–—]*(?:\d|:)).*$/u
/** What else a contract says with 'als': 'die ersten sechs Monate gelten als Probezeit'. */
const noJob =
  /^(?:Probezeit|Vertrauensarbeitszeit|Arbeitszeit|Überstunden|Urlaub|Vergütung|Gegenleistung|Anlage|Bestandteil|Arbeitsort|Dienstort|Erfüllungsort|Gerichtsstand|Arbeitgeber|Arbeitnehmer|Vertrags\p{L}+)(?:in)?(?!\p{L})/u
/** 'Dienstreisen an andere Einsatzorte sind' / 'Teil der Aufgabe.' */
const noPlace = /^(?:Teil|Bestandteil|Gegenstand|Sache)\s/u
/** A full stop behind a word, not behind an abbreviation, and the next sentence. */
const nextSentence = /(?<=\p{Ll}{4})\.\s+\p{Lu}.*$/u
/** 'Köln. Mobiles Arbeiten ist möglich', 'Halle (Saale). Dienstreisen ...': towns may be short. */
const sentenceBehindTown = /(?<=\p{Ll}{3}|\))\.\s+\p{Lu}\p{L}+\s+\p{L}+\s.*$/u
/** 'Maschinenbau (Bachelor of Science), 4. Fachsemester': of a programme. */
const semesterBehind = /,?\s\(?\d{1,2}\.\s?(?:Fach|Hochschul)?semester.*$/iu
/** 'Fulda, 10.06.2022', 'Fulda, den 10. Juni 2022' */
const dayBehind = /,?\s(?:den\s|am\s)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}.*$/u
/** 'Gera, G 388/2024' at a label for the registry office and its number. */
const numberBehind = /,?\s(?:Nr\.\s?)?(?:[A-Z]{1,2}\s)?\d{1,6}\s?\/\s?\d{2,4}.*$/u
const noText = /^(?:ja|nein|yes|no|[xX])$|^(?:Frau|Herrn?|Sehr geehrte|Dear)(?![\p{L}])/u
/** 'siehe Anlage', 's. Zusatzblatt', 'wie oben': the value stands elsewhere. */
const andElsewhere =
  /[\s,;(]+(?:siehe|s\.|vgl\.|see)\s(?:auch\s)?(?:Zusatzblatt|Beiblatt|Anlagen?|Rückseite|annex|supplement|overleaf|reverse)\)?\s*$/iu
const elsewhere = /^(?:siehe|s\.|vgl\.|wie (?:oben|vor|umseitig)|see|cf\.|voir)(?=\s|$)/iu

/** A clause with a verb of its own says something about the value and is not the value: 'Die Arbeit wird in München erbracht; ...' */
const clause =
  /^\p{Lu}\p{Ll}*\s\p{L}[^,;]*\s(?:wird|werden|ist|sind|kann|hat|gilt|erfolgt|will\sbe|shall\sbe)\s/u

/** '1. Dieser Vertrag tritt am 01.12.2026 in Kraft': a paragraph begins, no value. */
const numberedSentence =
  /^(?:\(?\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?)\s+(?:D(?:er|ie|as|iese[rs]?)|The|This|Es|Ein[e]?|Im|Herrn?|Frau)\s\p{L}/u

/** Reads a text in the shape of its field, or its first line. */
export function readText(text: string, field: FieldName): ValueReading | null {
  const shape = shapes[field]
  const match = (shape?.pattern ?? (field === 'placeOfWork' ? behindPostalCode : lineOnly)).exec(text)
  if (match === null) return null
  const whole = (match.groups?.['value'] ?? match[0]).replace(andElsewhere, '').trim()
  const found = shape === undefined ? whole.replace(nextSentence, '') : whole
  const raw = withoutRest(found, field)
  const from = match.index + match[0].indexOf(raw)
  if (raw === '' || (shape === undefined && !looksLikeText(raw))) return null
  if (elsewhere.test(raw) || (field === 'jobTitle' && noJob.test(raw))) return null
  if (field === 'placeOfWork' && noPlace.test(raw)) return null
  return { value: shape?.tidy?.(raw) ?? raw, from, to: from + raw.length, quality: 1 }
}

/** A text without what papers say behind it in the same line. */
function withoutRest(found: string, field: FieldName): string {
  if (field === 'jobTitle') return found.replace(termsOfEmployment, '').replace(nextParticular, '')
  if (field === 'programme') return found.replace(semesterBehind, '')
  if (field === 'placeOfWork') return found.replace(sentenceBehindTown, '')
  if (field === 'authority') return found.replace(numberBehind, '')
  return field === 'place' ? found.replace(dayBehind, '') : found
}

/** Has letters, is neither a clause nor a whole paragraph, and does not break off within a sentence. */
function looksLikeText(raw: string): boolean {
  const letters = raw.match(/\p{L}/gu)?.length ?? 0
  if (noText.test(raw) || clause.test(raw) || numberedSentence.test(raw)) return false
  return letters >= 2 && raw.length <= 120 && /^[\p{Lu}\p{N}"„»(§]/u.test(raw)
}
