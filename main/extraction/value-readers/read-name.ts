import { fold } from '../../values/fold.ts'
import type { ValueReading } from './read-value.ts'

const particle = String.raw`(?:von|vom|van|zu|zur|de|der|den|del|della|di|da|das|dos|do|du|la|le|el|al|bin|bint|ibn|ben|abu|st|ter|ten|y|e|af)`
const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{M}]*(?:(?:['’‘ʼʻ´\x60′.-]+|(?<=(?<!\p{L})\p{Lu})['’‘ʼʻ´\x60′] ?)[\p{L}\p{M}]+)*(?:(?<=(?<!\p{L})\p{Lu}\p{L}?)\.)?|['’]?\p{L}\p{M}*['’‘ʼ´\x60]\p{Lu}[\p{L}\p{M}]+)`
/** A personal name: capitalised words with particles between them. Source of a run of words in a text pattern. */
const namePattern = String.raw`(?:${nameWord})(?:(?:[ \n]${particle}){0,3}(?:[ \n]|-)${nameWord}){0,6}`

const leading = new RegExp(
  String.raw`^[\s.:_–-]*(?:\d{1,2}[.)]\s+|[1-9]\s+(?=\p{Lu}\p{Ll}+[ ,]+\p{Lu})|\d{3,8}\s+(?:[-–/|·]\s+)?)?(?:(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Mme\.?|Madame|Monsieur|Familie|Eheleute|Firma|Fa\.|Student(?:in)?|Herr\/Frau|Herrn\/Frau|Frau\/Herrn?)\s+)*`,
  'u',
)
const start = String.raw`^(?:(?:${particle}[ ]){0,2}${namePattern})`
const inOrder = new RegExp(start, 'u')
/** 'Öztürk, Ayşe' and nothing behind: in running text a comma is followed by something else. */
const surnameFirst = new RegExp(
  String.raw`${start},[ ]?(?!geb|born|wohn)(?:${namePattern})(?=\s*(?:$|;|[,(]\s*(?:geb|\d)|\*?\d{1,2}\.\d{1,2}\.(?:19|20)\d\d))`,
  'u',
)

/** Words that go on with the sentence behind a name. */
const follower =
  /^\s+(?:geb|born|und|and|in|wohn|seit|ist|hat|bei|als|ab|am|im|für|zum|zur|mit|wird|wurde|war|is|has|was|from|since|with|at|as|for|erhält|aus|an|nachfolgend|unter|die|der|den|das)/u

/** Words that no person is called: they show that the place holds a label, a sentence or an institution. */
const noName = new Set(
  `gmbh ag kg ohg ug se ev eg mbh gbr co strasse str platz weg universitaet hochschule amt stadt behoerde datum unterschrift name vorname familienname
   nachname geburtsdatum geburtsort anschrift adresse seite der die das und oder nicht keine telefon tel mail email internet konto iban bic nummer nr
   hiermit bescheinigung bestaetigung vertrag versicherung krankenkasse bank euro eur monat jahr januar februar maerz april mai juni juli august
   september oktober november dezember date place signature page address geschlecht staatsangehoerigkeit familienstand ledig verheiratet geschieden
   arbeitgeber arbeitnehmer arbeitnehmerin mieter mieterin vermieter vermieterin wohnung antrag antragsteller antragstellerin sachbearbeiter anlage
   obergeschoss erdgeschoss dachgeschoss stock etage links rechts laufend unbefristet person
   ich wir gemeinde stadtverwaltung landkreis landratsamt kreisverwaltung rathaus magistrat buergeramt buergerbuero sehr geehrte geehrter damen herren ort tag uhr zimmer gueltig ausgestellt eingezogen ausgezogen siehe unbekannt entfaellt paragraph abs satz
   ltd inc limited llc university institute school deutschland germany bundesrepublik republik republic ministerium drv aok bkk ikk dak bamf zab daad`.split(
    /\s+/u,
  ),
)
const organisationWord =
  /(?:\w{3}(?:amt|gemeinde|kreis|buero)|verwaltung|genossenschaft|gesellschaft|versicherung|kasse|universitaet|hochschule|behoerde|ministerium|institut|stiftung|schule|strasse|datum|nummer|betreuung|immobilien)$/u
const kept = new Set(['April', 'Mai', 'Juni', 'August', 'Juli'].map((word) => fold(word)))

/** 'Ursula und Heinz Baumgartner': two persons of one surname. */
const couple = new RegExp(String.raw`^${nameWord} (?:und|u\.|&) ${nameWord}(?: ${nameWord})+`, 'u')

/** Reads a personal name from the beginning of a text; what follows (birth name, date, address) is left. Null when it is no name. */
export function readName(text: string): ValueReading | null {
  const lead = leading.exec(text)?.[0].length ?? text.length - text.trimStart().length
  const skipped = lead + (otherScript.exec(text.slice(lead))?.[0].length ?? 0)
  const line = text.slice(skipped).split('\n')[0] ?? ''
  for (const match of [surnameFirst.exec(line), couple.exec(line), inOrder.exec(line)]) {
    if (match === null) continue
    const raw = match[0].replace(/[\s,-]+$/u, '')
    const rest = line.slice(raw.length)
    if (!isName(raw) || !mayFollow(rest) || isPlaceOf(raw, rest)) continue
    const goesOn = /^\s+\p{Ll}/u.test(rest) && !follower.test(rest)
    return { value: raw, from: skipped, to: skipped + raw.length, quality: goesOn ? 0.8 : 1 }
  }
  return null
}

/** 'КОВАЛЬЧУК/KOVALCHUK': of a name in two scripts the one in Latin letters counts. */
const otherScript = /^(?![^/\n]*\p{Script=Latin})[^/\n]*\p{L}[^/\n]*\/\s?(?=\p{Script=Latin})/u

function isName(raw: string): boolean {
  const words = fold(
    raw
      .replace(/ (?:und|u\.|&) /u, ' ')
      .replaceAll(/(?:^| )(?:von|van|zu|de|in) (?:der|den|dem|das|die) /gu, ' '),
  ).split(' ')
  const foreign = words.some(
    (word) => organisationWord.test(word) || (noName.has(word) && !(kept.has(word) && words.length > 1)),
  )
  return !foreign && /\p{L}{2}/u.test(raw)
}

/** 'Leipzig, den 17.08.2026', 'Leipzig, 17.08.2026': the place and date of a paper. */
function isPlaceOf(raw: string, rest: string): boolean {
  return (
    /^,?\s+(?:den|am)\s+\d/u.test(rest) || (!/[\s,]/u.test(raw) && /^,\s*\d{1,2}\.\s?\d{1,2}\./u.test(rest))
  )
}

/** A name is not followed by a number or by '& Partner', but perhaps by a date of birth. */
function mayFollow(rest: string): boolean {
  return /^\s+\*?\d{1,2}\.\d{1,2}\.(?:19|20)\d\d/u.test(rest) || !/^\s*[&+\d]|^[\p{L}\d'’‘`´]/u.test(rest)
}
