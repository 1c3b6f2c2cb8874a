import { oneOf } from '../one-of.ts'
/** Labels that mean the same on every paper. */
export const dateOfBirthLabels: readonly string[] = oneOf(`
  Geburtsdatum | Geburtstag | Tag der Geburt | Date of birth | Birth date | Birthdate | geboren am |
  geb. am | geb. | geboren | Geb.-Datum | Geb.-Dat. | Geb.datum | Geburtsdat. | DOB | Born | Born on |
  Date de naissance | Geburtsdatum/Date of birth | Geb. am | Geb.-Dat | Geb.dat. | Geburtsd. | Geb.am`)
export const placeOfBirthLabels: readonly string[] = oneOf(`
  Geburtsort | Ort der Geburt | Place of birth | Birthplace | Lieu de naissance | Geburtsort und -land |
  Geburtsort, -land | Geburtsort/Geburtsland | Geboren in | geb. in | Born in | Geburtsort (Ort, Staat) | Geburtsort und Geburtsland |
  Geburtsort und Staat | Geburtsort, Staat`)
/** Several facts at one label: 'Geburtsdatum, Geburtsort'. */
export const birthLabels: readonly string[] = oneOf(`
  Geburtsdatum und -ort | Geburtsdatum, Geburtsort | Geburtsdatum, -ort | Geburtsdatum und Geburtsort |
  Geburtsdatum/-ort | Geburtsdatum/Geburtsort | Date and place of birth | Geboren am / in | geboren am/in |
  Geburtstag und -ort | Tag und Ort der Geburt | Date et lieu de naissance | Geburtstag und Geburtsort |
  Geboren am, in | Tag, Ort der Geburt | Geburtstag, Geburtsort | Place and date of birth | Ort und Tag der Geburt | Geburtsort und -datum | Geburtsort, Geburtsdatum | Lieu et date de naissance | Date, place of birth | Geburtsort und Geburtsdatum | Geboren am und in`)
export const nationalityLabels: readonly string[] = oneOf(`
  Staatsangehörigkeit | Staatsangehörigkeit(en) | Staatsangehörigkeiten | Nationalität | Nationality |
  Citizenship | Nationalité | Derzeitige Staatsangehörigkeit`)
export const sexLabels: readonly string[] = oneOf('Geschlecht | Sex | Gender | Sexe | Geschlecht/Sex')
export const addressLabels: readonly string[] = oneOf(`
  Anschrift | Adresse | Wohnanschrift | Wohnadresse | wohnhaft | Address | Residential address |
  Home address | Derzeitige Anschrift | Aktuelle Anschrift | Wohnort | Meldeanschrift | Postanschrift |
  Anschrift (Straße, Hausnummer, PLZ, Ort) | Straße, Hausnummer, PLZ, Ort | Straße, Hausnummer, PLZ und Ort |
  Straße, PLZ, Ort | Straße, PLZ und Ort | Anschrift in Deutschland | Straße, Hausnummer, Postleitzahl, Ort |
  PLZ, Ort, Straße, Hausnummer | Wohnhaft in | Privatanschrift | Privatadresse | Private {Anschrift, Adresse} | Hausanschrift`)
export const dateOfBirthCues: readonly string[] = oneOf(`
  nascido aos | nascida aos | nascido em | nascida em | nacido el | nacida el | né le | née le | nato il | nata il |
  geboren am | geb. am | geboren | born on | date of birth | Geburtsdatum | geb.`)
export const validFromLabels: readonly string[] = oneOf(`
  gültig ab | gültig von | Gültig vom | Valid from | Beginn | versichert seit | versichert ab |
  Versicherungsbeginn | Beginn der Versicherung | Mitglied seit | Mitgliedschaft seit |
  Beginn der Mitgliedschaft | Mitgliedschaft ab | Start date | Start of insurance | Insured since |
  Insured from | Insurance start | Start of coverage | Coverage start | Coverage begins | Start of cover |
  Commencement of cover | Cover starts | Policy start | Policy start date | Inception date | Effective from |
  Effective date | Beginn des Versicherungsschutzes | Vertragsbeginn | Laufzeit | Versicherungszeitraum |
  Gültigkeitszeitraum | Zeitraum | Versichert seit dem | Period of insurance | Validity period |
  Coverage start | Coverage period | Gültigkeit | Validity | Gültigkeitsdauer | versichert vom | versichert von |
  Versicherungsschutz {ab, seit, vom, von} | {Versicherungs, Mitgliedschafts, Vertrags}zeitraum | {Versicherungs, Mitglied, Schutz}dauer |
  Beginn der {Familien, Pflicht, Kranken}versicherung | Beginn des {Versicherungsverhältnisses, Vertrages, Vertrags, Schutzes, Zeitraums} | Beginn der {Laufzeit, Mitgliedschaft am, Versicherung am} |
  Cover {commences, begins} | Policy {commences, begins} | Mitglied {vom, von} | Mitgliedschaftsbeginn | Mitgliedsbeginn | Mitglied {ab, seit dem} | Cover {from, start, period} | {Insurance, Insured, Policy} period |
  Period of {validity, cover, coverage, enrolment, enrollment} | Validity | Member since | Membership since | Covered from | Coverage from | Technischer Beginn | Vertragsdauer`)
export const validUntilLabels: readonly string[] = oneOf(`
  gültig bis | Valid until | Valid to | Ende der Versicherung | Versicherungsende | Ende der Mitgliedschaft |
  Ende des Versicherungsschutzes | Versichert bis | End date | Insured until | Insurance end | Ablauf |
  Vertragsende | Laufzeit | Versicherungszeitraum | Gültigkeitszeitraum | Zeitraum | Period of insurance |
  Validity period | Coverage end | Coverage period | Gültig bis zum | Expiry date | End of coverage |
  Coverage end | Coverage ends | End of cover | Cover ends | Policy end | Policy end date | Gültigkeit |
  Validity | Gültigkeitsdauer | befristet bis | Ende | Versicherungsschutz bis | Versicherungsschutz besteht bis |
  {Versicherungs, Mitgliedschafts, Vertrags}zeitraum | {Versicherungs, Mitglied, Schutz}dauer | Vertragsdauer |
  Ende der {Familien, Pflicht, Kranken}versicherung | Ende des {Versicherungsverhältnisses, Vertrages, Vertrags, Schutzes, Zeitraums} | Ende der {Laufzeit, Gültigkeit} |
  Mitgliedschaftsende | Mitglied bis | Ablaufdatum | Ablauf der Versicherung | Cover {until, to, end, period} | {Insurance, Insured, Policy} period |
  Cover {ceases, expires} | Policy {expires, expiry} | Gültigkeit {bis, der Bescheinigung bis} | Bescheinigung gültig bis | Period of {validity, cover, coverage, enrolment, enrollment} | Covered until | Coverage {until, to} | Expires on | Expiry`)
export const issueDateLabels: readonly string[] = oneOf(`
  Datum | Date | Ausstellungsdatum | Ausgestellt am | Date of issue | Issued on | Datum der Ausstellung |
  Tag der Ausstellung | Issue date | Issued | Abgerufen am | Abrufdatum | Datum {der Bestätigung, der Bescheinigung, des Bescheids, des Schreibens} |
  Date of {certificate, confirmation, letter} | Erteilt am`)

/** A full stop belongs to initials and titles only: 'Emeka Eze. Mietbeginn ist ...' */
const dot = String.raw`(?:(?<=(?<!\p{L})\p{Lu}\p{L}?)\.)?`
const name = String.raw`(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-]+[\p{L}\p{M}]+)*${dot})(?:[ \n](?:(?:von|van|de|der|den|del|da|dos|al|el|bin|ben|zu)[ \n])*(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-]+[\p{L}\p{M}]+)*${dot})){1,6}`

/** 'Prof. Dr. ', 'Dr. med. ' */
const titles = String.raw`(?:(?:Prof|Dr|Dipl)\.(?:-?\p{Lu}?\p{Ll}{1,4}\.)?[ \n]+(?:\p{Ll}{2,4}\.[ \n]+)?(?:\([^)\n]{3,30}\)[ \n]+)?)*`

/** 'Frau Ayşe Öztürk, geboren am ...': a courtesy title and a name of two words or more, with the date of birth behind it. */
const namedWithBirth: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!geehrte[rn]?\s)(?:Frau|Herrn?|Ms\.?|Mrs\.?|Mr\.?|Herrn\/Frau|Frau\/Herrn?)[ \n]+(?<value>${titles}${name})(?=[ \n]?[,(]?[ \n]?\(?(?:geb\.|geb[ \n]|geboren|born|\*|Geburtsdatum|date of birth|ID))`,
    'u',
  ),
  new RegExp(
    String.raw`(?<=(?:dass|that|für|for|von|to)[ \n]+)(?:Frau[ \n]|Herrn?[ \n]|Ms\.?[ \n]|Mr\.?[ \n])?(?<value>${name})(?=,?[ \n]\(?(?:geb\.|geboren|born|\*))`,
    'u',
  ),
]
const day = String.raw`\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{2,4}`
/** Also '1 October 2026', '1st of October 2026', 'October 1, 2026', '2026-10-01'. */
export const anyDay = String.raw`(?:${day}|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}(?:st|nd|rd|th)?[ ](?:of[ ])?\p{L}{3,9},?[ ]\d{4}|\p{Lu}\p{L}{2,8}[ ]\d{1,2}(?:st|nd|rd|th)?,?[ ]\d{4})`
/** The same in other languages: 'vom (from / du) 20.09.2026 bis zum (until / jusqu’au) 20.09.2031'. */
const inOtherWords = String.raw`(?:\([^)\d\n]{2,30}\)[ \n]*)?`
/** 'vom 01.10.2026 bis (zum) 30.09.2027', 'vom 01.10.2026 an bis 30.09.2027': the first day. */
export const periodFrom = new RegExp(
  String.raw`(?:(?:vom|von|from|Zeit|ab|period)[ \n]+(?:dem[ \n]+)?|\()${inOtherWords}(?<value>${anyDay})(?:[ \n]an)?[ \n]*(?:bis|–|-|to|until)`,
  'iu',
)
/** 'vom 01.10.2026 bis (zum) 30.09.2027': the last day. */
export const periodUntil = new RegExp(
  String.raw`(?:(?:vom|von|from|Zeit|ab|period)[ \n]+(?:dem[ \n]+)?|\()${inOtherWords}${anyDay}(?:[ \n]an)?[ \n]*(?:bis|–|-|to|until)(?:[ \n](?:zum|einschließlich))?[ \n]*${inOtherWords}(?<value>${anyDay})`,
  'iu',
)

const oneLine = name.replaceAll('[ \\n]', '[ ]')
/** 'Ayşe Öztürk (*04.05.1990)' */
export const starredBirth = /\*[ ]?(?<value>\d{1,2}\.[ ]?\d{1,2}\.[ ]?\d{4})/u
/** '1. Yıldız, Mehmet Can' alone on its line: a list of persons. */
export const numberedName = new RegExp(
  String.raw`(?<=\n)\d{1,2}[.)][ \t](?<value>${oneLine.replace('{1,6}', '{0,5}')},[ ]${oneLine.replace('{1,6}', '{0,5}')})(?=[\n\t]|$)`,
  'u',
)
/** 'Ayşe Öztürk – Eintritt: 01.02.2022 – ...': who the particulars of a line belong to. */
export const nameBeforeParticulars = new RegExp(
  String.raw`(?<=^|\n)(?:Frau[ ]|Herrn?[ ])?(?<value>${oneLine})(?=[ ][–—|][ ](?:geb|Geb|\p{Lu}?[\p{L} ]{4,20}:|beschäftigt|tätig|angestellt|seit|als)[^\n]*\d)`,
  'u',
)
const surnameFirst = `${oneLine.replace('{1,6}', '{0,3}')},[ ]${oneLine.replace('{1,6}', '{0,4}')}`
const birthAhead = String.raw`(?=(?:[ \n]\(\p{L}{1,15}\))?[ \n]?,?[ \n]\(?(?:geb\.|geboren|born|nascid[oa]|nacid[oa]|née?[ ]le|nat[oa][ ]il|\*))`
/** 'Ayşe Öztürk, geb. am ...' without a courtesy title: at the beginning of a line or in a list. */
export const listedWithBirth: readonly RegExp[] = [
  ...namedWithBirth,
  new RegExp(String.raw`(?<=(?:^|[\n\t])(?:\d{1,2}[.)][ \t])?)(?<value>${oneLine})${birthAhead}`, 'u'),
  new RegExp(String.raw`(?<=(?:^|[\n\t])(?:\d{1,2}[.)][ \t])?)(?<value>${surnameFirst})${birthAhead}`, 'u'),
  new RegExp(String.raw`(?<=[;:][ ]|[ ]und[ ])(?<value>${name})${birthAhead}`, 'u'),
]
/** Over the name of who writes, not of whom the paper is about. */
const official = String.raw`(?:Ansprechpartner|Ansprechperson|[Bb]earbeite[rt]|[Bb]earbeitung|Auskunft|Kontakt|Contact|Durchwahl|Telefon|Zimmer)`
/** 'hiermit bescheinigen wir, dass Frau Ayşe Öztürk ...' */
export const certifiedName: readonly RegExp[] = [
  ...listedWithBirth,
  new RegExp(
    String.raw`(?:bescheinig|bestätig|certif|confirm)\p{L}*[^.§]{0,60}?(?:dass|that)[ \n]+(?:Frau|Herrn?|Ms\.?|Mrs\.?|Mr\.?)[ \n]+(?<value>${name})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!geehrte[rn]?\s)(?<!${official}[^\n]{0,30}\n)(?<=\n)(?:Frau|Herrn?|Ms\.?|Mrs\.?|Mr\.?):?[ \t\n]+(?<value>${name})(?=\n)`,
    'u',
  ),

  new RegExp(
    String.raw`(?<!geehrte[rn]?\s)(?:Frau|Herrn?)[ \n]+(?<value>${name})(?=[ \n](?:für|hat|ist|ab|seit|in[ ]der|wird|im|zum|bei|erhält|wurde|als|nimmt|steht|mit[ ]Wirkung)[ \n])`,
    'u',
  ),
]

/** A town within a phrase pattern: 'Köln', 'Bad Kreuznach', 'Königs Wusterhausen', 'Halle (Saale)', 'Frankfurt am Main', 'Aue-Bad Schlema'. The group `value` is the town. */
export const townSource = String.raw`(?<value>(?:(?:Bad|St\.|Sankt|Neu|Alt|Groß|Klein)[ ])?\p{Lu}[\p{L}-]+(?:[ ](?:am|an[ ]der|in[ ]der|im|ob[ ]der|vor[ ]der|bei)[ ]\p{Lu}\p{L}+|[ ]a\.[ ]?[dM]\.(?:[ ]\p{Lu}\p{L}+)?|[ ]\p{Lu}\p{Ll}{3,})?(?:[ ]\(\p{Lu}[\p{L}. ]+\))?)`

/** A name within a phrase pattern. */
export const nameSource = name
/** A name with what may stand before it: 'Frau Prof. Dr. Ayşe Öztürk'. The group `value` is the name. */
export const titledName = String.raw`(?:(?:Frau|Herrn?|Ms\.?|Mrs\.?|Mr\.?)[ \n]+)?${titles}(?<value>${name})`

/** 'ab 01.01.2027', 'since 1 October 2026', 'vom 01.04.2025 an' with nothing between: the first day. */
export const fromDay = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Aa]b|[Ss]eit|[Ss]ince)[ \n](?:dem[ \n])?(?<value>${anyDay})|[Vv]o[mn][ \n](?<value>${anyDay})[ \n]an(?!\p{L}))`,
  'u',
)

/** The date of a paper: 'Leipzig, den 12.10.2026', 'Ausgestellt am ...'. */
export const paperDate: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=\n|\t|^)\p{Lu}[\p{L}.()/ -]{1,30},[ ]?(?:den[ ]|am[ ])?(?<value>${anyDay})(?=\n|\t|$|[ ](?:[Ii]m Auftrag|[Ii]\.[ ]?A\.))`,
    'u',
  ),
  new RegExp(
    String.raw`(?<=\n|\t|^)\p{Lu}[\p{L}.()/ -]{1,30},[ ]den[ ](?<value>${day}|\d{1,2}[ ]\p{L}+[ ]\d{4})(?![.\d])`,
    'u',
  ),
  new RegExp(
    String.raw`(?:[Aa]usgestellt|[Ii]ssued|[Ee]rstellt|[Aa]bgerufen)[ \n](?:am|on)[ \n](?<value>${anyDay})`,
    'u',
  ),
]
/** A date alone on its line: the date of a letter, where nothing says more. */
export const loneDate: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!(?:geb\.|geboren|born)(?:[ ](?:am|on))?\n)(?<=\n|^)(?<value>${day}|\d{1,2}(?:st|nd|rd|th)?[ ](?:day[ ]of[ ])?\p{L}+,?[ ]\d{4})(?=\n|$)`,
    'u',
  ),
]
/** '01.10.2026 – 31.03.2027' */
export const pairFrom = new RegExp(String.raw`(?<value>${anyDay})[ ]?(?:[–-]|bis|to|until)[ ]?${anyDay}`, 'u')
export const pairUntil = new RegExp(
  String.raw`${anyDay}[ ]?(?:[–-]|bis|to|until)[ ]?(?<value>${anyDay})`,
  'u',
)
