import type { ValueReading } from './read-value.ts'

const legalForm =
  /\b(?:gGmbH|GmbH\s*&\s*Co\.?\s*KG(?:aA)?|GmbH|mbH|m\.\s?b\.\s?H\.|AG|SE|KGaA|KG|OHG|oHG|UG(?:\s*\(haftungsbeschränkt\))?|e\.\s?V\.|eG|e\.\s?K\.|e\.\s?Kf[mr]\.|eGbR|GbR|PartG(?:\s*mbB)?|mbB|gAöR|AöR|KdöR|gUG|Ltd\.?|Limited|Inc\.?|LLC|S\.?A\.?R\.?L\.?|B\.V\.|VVaG)(?![\p{L}])/u
const institution =
  /universit|hochschule|akademie|kasse|versicherung|amt\b|behörde|ministerium|institut|stadt\b|klinikum|krankenhaus|stiftung|bank\b|schule|genossenschaft|gesellschaft|school|college|kolleg|verein|zentrum|centre|center|gericht|kammer|gruppe|holding|wohnungsbau/iu
const streetAhead =
  /,?\s+(?:[\p{Lu}][\p{L}.-]*[ -])*[\p{L}.-]*(?:str\.|straße|strasse|weg|platz|allee|gasse|ring|ufer|damm|markt|chaussee|hof|berg|steig|graben)\s*\d|,\s*\d{5}\b|,\s+[\p{Lu}][\p{L}. -]+\s\d+\s?[a-z]?\s*(?:,|$)/u

/** 'Liebknecht-Straße 148' is an address. */
const startsWithStreet =
  /^[\p{Lu}][\p{L}.-]*(?:str\.|straße|strasse|weg|platz|allee|gasse|ring|ufer|damm)\s*\d/iu

/** Capitalised, or a brand in small letters before its legal form ('telc gGmbH', 'eGym SE') or before 'Krankenkasse'. */
const mayBegin =
  /^[\p{Lu}\p{N}"„»]|^\p{Ll}+\p{Lu}|^\p{Ll}{2,15} (?:g?GmbH|AG|SE|eG|Ltd|BKK|\p{L}*[Kk]rankenkasse)(?![\p{L}])/u

/** What a paper is called is no name of who wrote it. */
const paperTitle =
  /(?:bescheinigung|übersicht|zeugnis|nachweis|bestätigung|abrechnung|transcript|certificate|urkunde)(?![\p{L}])/iu
/** 'Auszubildende Person', 'Vermietende Partei' say who is meant, not what they are called. */
const unnamedRole = /^\p{Lu}\p{Ll}+e[rn]?\s(?:Person|Partei|Stelle|Seite)$/u
/** A sentence of a letter is no name. */
const sentence =
  /^(?:Herrn?|Frau|Wir|Ich|Sie|Es|Hiermit|Sehr|Guten|Liebe[r]?|Dear|We|This|Hereby|Dies|Bitte)(?![\p{L}])|(?:geboren|born|bescheinigen|bestätigen|certify|confirm|ist|sind|wird|dient)(?!\p{L})|^\d{1,2}\.\d{1,2}\.\d{4}/u

/** So many small words in a row are no name either: 'Verein zur Förderung der beruflichen Bildung und der sozialen Arbeit' has three. */
const smallWords = /(?:(?<!\p{L})\p{Ll}[\p{Ll}-]*\s+){4}/u

/** Reads a firm, authority, school or insurer from the beginning of a text: its name without the address behind it. */
export function readOrganisation(text: string, mustShow: boolean): ValueReading | null {
  const lead =
    /^(?:[\s.:_–-]|\d{4,8}\s+(?=\p{Lu})|(?:[Zz]wischen|der|die|dem|den|Der|Die|Firma|Fa\.)\s)*/u.exec(
      text,
    )?.[0].length ?? 0
  const line =
    (text.slice(lead).split('\n')[0] ?? '').split(
      /\s[|•·*]\s|\*|\s[–—-]\s(?=[^|•·]*\d|nachfolgend|vertreten)|,?\s(?:dieser?\s)?vertreten\sdurch|\s(?:hereby\s|hiermit\s)?(?:certif(?:y|ies)|confirms?|bescheinigt|bestätigt|verleiht)(?!\p{L})|,?\s\(?(?:gesetzlich|privat|freiwillig|familienversichert)(?:\s\p{Ll}+)?\)?$/u,
    )[0] ?? ''
  const street = streetAhead.exec(line)
  const form = legalForm.exec(line)
  const behindForm = form === null ? '' : line.slice(form.index + form[0].length)
  const formEnds = /^(?:,|\s(?:und|and|sowie)\s(?!Co))/u.test(behindForm)
  const formEnd = form !== null && formEnds ? form.index + form[0].length : line.length
  const raw = trimmed(
    line.slice(0, Math.min(formEnd, street === null || street.index === 0 ? line.length : street.index)),
  )
  return isOrganisation(raw, mustShow) ? { value: raw, from: lead, to: lead + raw.length, quality: 1 } : null
}

/** Mostly letters, no sentence, no answer to a question, and a name beside the legal form; with `mustShow` a word that only organisations have. */
function isOrganisation(raw: string, mustShow: boolean): boolean {
  const letters = raw.match(/\p{L}/gu)?.length ?? 0
  if (letters < 2 || letters < raw.length / 2 || raw.length > 110) return false
  if (
    /@|\S\.\p{Ll}{2,}$|\d,\d\d(?!\d)|[€§]|(?<!\p{L})(?:EUR|Euro)(?!\p{L})/u.test(raw) ||
    startsWithStreet.test(raw) ||
    unnamedRole.test(raw)
  )
    return false
  if (!mayBegin.test(raw) || sentence.test(raw) || smallWords.test(raw) || /^(?:ja|nein|yes|no)$/iu.test(raw))
    return false
  if (/^\P{L}*$/u.test(raw.replace(legalForm, '')) || /(?:Nr|No)\.?$|^\p{L}*nummer(?!\p{L})/iu.test(raw))
    return false
  if (paperTitle.test(raw) && !legalForm.test(raw) && !institution.test(raw)) return false
  return !mustShow || legalForm.test(raw) || institution.test(raw)
}

/** 'Kündigung Die Nordhafen Logistik GmbH': of the heading of another column and the sentence that names the firm. */
const sentenceStart = /^.*(?<![–—-])\s(?:Die|Der|Das|The)\s(?=\p{Lu})/su

/** A firm with its legal form at the very beginning of a running text: 'Hansa Software GmbH, Hafenstr. 3 ...'. */
export function organisationAtStart(text: string): ValueReading | null {
  const named = /^(?:Firma|Fa\.)\s+/u.exec(text)?.[0].length ?? 0
  const form = legalForm.exec(text.slice(named, named + 100))
  if (form === null) return null
  const formAt = named + form.index
  const lead = named + (sentenceStart.exec(text.slice(named, formAt))?.[0].length ?? 0)
  const raw = text.slice(lead, formAt + form[0].length)
  return /[,;:\d]/u.test(text.slice(lead, formAt).replace(/\b\d{1,3}\b(?=[^,]*$)/u, ''))
    ? null
    : { value: raw, from: lead, to: lead + raw.length, quality: 1 }
}

function trimmed(text: string): string {
  return text
    .replace(
      /\s*(?:\((?:nachfolgend|im folgenden|nachstehend|hereinafter)[^)]*\)?|[-–—]\s*(?:nachfolgend|im folgenden|nachstehend).*)$/iu,
      '',
    )
    .replace(/[\s,;:–-]+$/u, '')
}

/** Does a name hold a legal form (GmbH, AG, e. V.)? */
export function hasLegalForm(name: string): boolean {
  return legalForm.test(name)
}

/** How many characters of the text are a legal form that it begins with; 0 = it does not. */
export function legalFormEnd(text: string): number {
  const form = legalForm.exec(text)
  return form?.index === 0 ? form[0].length : 0
}

/** Is it one word that is the kind of an institution and begins the names of many: 'Universität', 'Krankenkasse'? */
export function isInstitution(word: string): boolean {
  return !/[\s:]/u.test(word.trim()) && institution.test(word)
}
