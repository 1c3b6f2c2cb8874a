import type { KindLabels, LabelEntry } from '../label-table.ts'
import {
  birthLabels,
  certifiedName,
  dateOfBirthCues,
  dateOfBirthLabels,
  nationalityLabels,
  paperDate,
  periodUntil,
  placeOfBirthLabels,
  sexLabels,
} from './common.ts'
import { oneOf } from '../one-of.ts'

const both = oneOf(`
  Name, Vorname | Name, Vornamen | Name Vornamen | Namen Vornamen | Name Vorname | Surname, name |
  Surname, given names | Surname, first name | Familienname, Vornamen | Familienname, Vorname |
  Surname, forenames | Surname name | Nom, Prénom | Name / Surname, Vorname | Surname Forenames |
  Name, Vorname(n) | {Name, Namen, Name/Surname, Namen/Surnames, Surname, Surnames} - {Vorname, Vornamen, Vornamen/Forenames, Forenames} |
  {Name/Surname, Namen/Surnames, Surnames} {Vorname, Vornamen, Vornamen/Forenames, Forenames} | Namen, Vornamen`)
const surname: LabelEntry = {
  field: 'surname',
  labels: [
    ...both,
    ...oneOf(`
      Name | Surname | Familienname | Nachname | Familiennamen | Last name | Family name | Nom |
      Primary identifier | Apellidos | Cognome | Soyadı | Familienname, Geburtsname | Name/Surname/Nom |
      Namen | Surnames | Namen/Surnames | Name (Familienname) | Familienname (Surname) | Name, Vorname |
      Name, Vornamen | Familienname {ggf., gegebenenfalls, und ggf.} Geburtsname | Familienname/ggf. Geburtsname`),
  ],
}
const givenNames: LabelEntry = {
  field: 'givenNames',
  second: both,
  labels: oneOf(`
    Vornamen | Vorname | Given names | Given name | Given name(s) | First name | First names |
    First name(s) | Forenames | Prénoms | Prénom | Vorname(n) | Secondary identifier | Nombres | Nome | Adı |
    Vornamen/Given names/Prénoms`),
}
const person: readonly LabelEntry[] = [
  surname,
  givenNames,
  { field: 'dateOfBirth', labels: [...dateOfBirthLabels, ...birthLabels], cues: dateOfBirthCues },
  {
    field: 'placeOfBirth',
    labels: placeOfBirthLabels,
    weak: birthLabels,
    patterns: [
      /(?:geboren|geb\.|born)[^.]{0,30}?\d{4}[ \n]in[ \n](?<value>\p{Lu}[\p{L}-]+(?:[ ](?:am[ ])?\p{Lu}[\p{L}-]+)?)/u,
    ],
  },
  { field: 'sex', labels: [...sexLabels, 'Geschl.', 'Geschl'] },
  { field: 'nationality', labels: [...nationalityLabels, ...oneOf('Staatsangeh. | Staatsang. | Nat.')] },
]
const papers: readonly LabelEntry[] = [
  {
    field: 'documentNumber',
    labels: oneOf(`
      Passnummer | Pass-Nr. | Passport number | Passport No. | Passport No | Pass Nr. |
      Pass Nr./Passport No. | Passeport No | Dokumentennummer | Document number | Document No. |
      Ausweisnummer | Ausweis-Nr. | Seriennummer | Serial number | Nummer | Number | Kartennummer |
      Card number | Dokument-Nr. | Reisepass-Nr. | Reisepass Nr. | Nr. des Passes | Visumnummer |
      Visa number | Titelnummer | ID number | Personalausweis-Nr. | ID card number |
      Nr. des Aufenthaltstitels | No. of passport`),
    weak: ['Nr.', 'No.'],
    patterns: [
      /(?:AUFENTHALTSTITEL|RESIDENCE PERMIT|REISEPASS|PERSONALAUSWEIS)[ \t\n]+(?<value>[A-Z]{1,2}\d{6,8}|[A-Z][A-Z0-9]{8})(?=[ \t\n]|$)/u,
    ],
  },
  {
    field: 'issuingState',
    labels: oneOf(`
      Code | Staat | Ausstellerstaat | Ausstellender Staat | Issuing state | Issuing country | Country code |
      Code of issuing state | Kode des ausstellenden Staates | Code of state | Authority code | State code |
      Country | Code du pays`),
    patterns: [/(?<value>Bundesrepublik Deutschland|Federal Republic of Germany)/iu],
  },
  {
    field: 'dateOfIssue',
    labels: oneOf(`
      Ausstellungsdatum | Ausstellungstag | Ausgestellt am | Date of issue | Issued on | Issue date |
      Datum der Ausstellung | Tag der Ausstellung | Date de délivrance | Ausgestellt | Erteilt am |
      Ausgestellt in/am`),
    weak: oneOf('Datum | Date | am | on'),
  },
  {
    field: 'dateOfExpiry',
    patterns: [
      periodUntil,
      /(?:[Gg]ültig bis|[Vv]alid until)(?: zum)?:?[ ](?<value>\d{1,2}[. ]\s?(?:\d{1,2}[. ]|\p{L}+)\s?\d{2,4})/u,
    ],
    labels: oneOf(`
      Gültig bis | Date of expiry | Expiry date | Expires on | Date of expiration | Valid until |
      Date d’expiration | Date d expiration | Karte gültig bis | Card expiry | Ablaufdatum |
      Gültigkeitsdatum | Gültig bis / Date of expiry | Gültigkeit | Gültigkeitsdauer | Geltungsdauer | Gültigkeitszeitraum | Validity | Valid | Period of validity |
      Gültig {von - bis, vom - bis, von/bis, von … bis} | Valid {from - to, from - until, from/to} | Gültig vom / bis | bis | until | Gültig bis zum | Expiration date`),
  },
]
/** On a title they name the passport it belongs to. */
const passportNumbers = oneOf(`
  Passnummer | Pass-Nr. | Passport number | Passport No. | Passport No | Pass Nr. | Pass Nr./Passport No. |
  Passeport No | Reisepass-Nr. | Reisepass Nr. | Nr. des Passes | No. of passport`)
const decoys = oneOf(`
  Behörde | Authority | Autorité | Ausstellende Behörde | Issuing authority | Typ | Type | Kategorie |
  Farbe der Augen | Colour of eyes | Couleur des yeux | Größe | Taille | Wohnort | Residence | Domicile |
  Zugangsnummer | CAN | Personal No. | Personal number | Persönliche Nummer | Identity No. | Gültig ab |
  Valid from | von | from | Geburtsname | Unterschrift der Inhaberin | Ausgestellt in | Issued in |
  Place of issue | Ausstellungsort | Anzahl der Einreisen | Number of entries | Dauer |
  Dauer des Aufenthalts | Duration of stay | Aufenthaltsdauer | Days | Tage | Art des Visums | Type of visa |
  Reisepassnummer | Number of passport | Nummer des Reisepasses | Nummer des Passes | Visumkategorie |
  Entries | Duration of stay | Dauer des Aufenthalts (Tage) | Art des Visums | Type of visa | Gültig für |
  Valid for | Anschrift`)

/** 'Musa, Halima' over '05.05.1995': names without labels. */
function nameOverBirth(part: 'surname' | 'givenNames'): RegExp {
  const words = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:[ ]\p{Lu}[\p{L}\p{M}'’-]+){0,3}`
  const name = part === 'surname' ? `(?<value>${words}),[ ]${words}` : `${words},[ ](?<value>${words})`
  return new RegExp(
    String.raw`(?<=\n)${name}\n(?:geb\.[ ]|geboren[ ]am[ ]|\*[ ]?)?(?=\d{1,2}\.\d{1,2}\.(?:19|20)\d{2})`,
    'u',
  )
}

/** 'ERWERBSTÄTIGKEIT NACH § 16B ABS. 3 GESTATTET': the § of a remark is not the one of the title. */
const ofWork = /(?:ERWERBSTÄTIGKEIT|BESCHÄFTIGUNG|TÄTIGKEIT)[^§]{0,40}$/iu
/** What a title says about work, on a line of its own (AufenthG § 4a). */
const employmentRemark =
  /(?<=^|[\n\t]|AufenthG[ ])(?<value>(?:(?:SELBSTÄNDIGE[ ])?(?:ERWERBSTÄTIGKEIT|BESCHÄFTIGUNG|TÄTIGKEIT)|Erwerbstätigkeit)[^\n\t]{0,80}?\n?[^\n\t]{0,40}?(?:GESTATTET|ERLAUBT|gestattet|erlaubt))(?=[\n\t.]|$)/u

export const identityLabels = {
  passport: { entries: [...person, ...papers], decoys, zone: true },
  'identity-card': {
    entries: [...person, ...papers, { field: 'address', labels: oneOf('Anschrift | Address | Adresse') }],
    decoys,
    zone: true,
  },
  visa: {
    entries: [
      ...person,
      ...papers.map((entry): LabelEntry =>
        entry.field === 'documentNumber'
          ? {
              field: 'documentNumber',
              labels: oneOf(`
                Visumnummer | Visa number | Number of visa | Nummer | Number | Nummer des Visums`),
              weak: ['Nr.', 'No.'],
              patterns: [/(?:VISUM|VISA)[ \t\n]+(?<value>[A-Z]{1,3}\d{6,9})(?=[ \t\n]|$)/u],
            }
          : entry,
      ),
      {
        field: 'kindOfTitle',
        labels: oneOf(
          'Art des Visums | Type of visa | Visumkategorie | Category | Visa type | Typ | Type | Visumtyp | Visumart | Visakategorie',
        ),
        patterns: [/(?<value>Nationales Visum|Schengen-?[Vv]isum)/u],
      },
      {
        field: 'remarks',
        labels: oneOf(
          'Anmerkungen | Remarks | Bemerkungen | Observations | Nebenbestimmung | Nebenbestimmungen | Auflagen',
        ),
        patterns: [employmentRemark],
      },
      {
        field: 'legalBasis',
        unlessAfter: ofWork,
        patterns: [/(?<value>(?:§§?|(?<!\p{L})Par\.)\s?\d{1,3}[a-z]?[^,;\n]{0,40}(?:AufenthG)?)/iu],
      },
    ],
    decoys: [
      ...decoys,
      ...oneOf('Passnummer | Passport number | Reisepassnummer | Number of passport | Passport No.'),
    ],
    zone: true,
  },
  'residence-title': {
    entries: [
      ...person,
      ...papers.map((entry): LabelEntry =>
        entry.field === 'documentNumber'
          ? { ...entry, labels: entry.labels?.filter((label) => !passportNumbers.includes(label)) ?? [] }
          : entry,
      ),
      { field: 'dateOfIssue', weakPatterns: paperDate }, // of a supplementary sheet
      {
        field: 'kindOfTitle',
        labels: oneOf(`
          Art des Titels | Type of permit | Type of title | Art des Aufenthaltstitels | Titel |
          Kind of permit | Art des Titels / Type of permit`),
        patterns: [
          /(?<value>Blaue Karte EU|Aufenthaltserlaubnis|Niederlassungserlaubnis|Erlaubnis zum Daueraufenthalt-?\s?EU|ICT-Karte|Mobiler-ICT-Karte|Aufenthaltskarte|Daueraufenthaltskarte)/iu,
        ],
      },
      {
        field: 'legalBasis',
        labels: oneOf(
          'Rechtsgrundlage | Gesetzesgrundlage | Legal basis | auf Grund von | aufgrund von | nach',
        ),
        unlessAfter: ofWork,
        patterns: [
          /(?<value>(?:§§?|(?<!\p{L})Par\.)\s?\d{1,3}\s?[a-z]?[^,;\n]{0,30}(?:AufenthG|Aufenthaltsgesetz)?)/iu,
        ],
      },
      { field: 'address', labels: ['Anschrift', 'Address'] },
      {
        field: 'remarks',
        labels: oneOf(
          'Anmerkungen | Remarks | Nebenbestimmungen | Bemerkungen | Anmerkungen / Remarks | Auflagen | Auflagen {und, /} Nebenbestimmungen | Nebenbestimmungen und Auflagen',
        ),
        patterns: [employmentRemark],
      },
    ],
    decoys: [...decoys, ...passportNumbers],
    zone: true,
  },
  fiktionsbescheinigung: {
    entries: [
      surname,
      givenNames,
      { field: 'dateOfBirth', labels: [...dateOfBirthLabels, ...birthLabels], cues: dateOfBirthCues },
      { field: 'placeOfBirth', labels: placeOfBirthLabels, weak: birthLabels },
      { field: 'nationality', labels: nationalityLabels },
      { field: 'surname', patterns: [nameOverBirth('surname')] },
      { field: 'givenNames', patterns: [nameOverBirth('givenNames')] },
      {
        field: 'dateOfBirth',
        weakPatterns: [/(?<=\n)(?<value>\d{1,2}\.\d{1,2}\.(?:19|20)\d{2})(?=,[ ]?\p{Lu})/u],
      },
      {
        field: 'holder',
        labels: oneOf('Inhaber | Inhaberin | Inhaber/in | Holder'),
        patterns: certifiedName,
      },
      {
        field: 'validUntil',
        labels: oneOf(`
          gültig bis | Gültig bis zum | Valid until | Gültigkeitsdauer bis |
          Diese Bescheinigung ist gültig bis | Die Bescheinigung ist gültig bis | Bescheinigung gültig bis |
          gilt bis | befristet bis | {Diese Bescheinigung gilt, Bescheinigung gilt, Die Bescheinigung gilt, Diese Bescheinigung ist} bis zum | Gültigkeit | Geltungsdauer | Geltungsdauer bis`),
        cues: oneOf(`
          Geltungsdauer bis | Geltungsdauer bis zum | gültig bis zum | gültig bis | gilt bis zum | gilt bis | valid until | längstens bis zum |
          befristet bis zum`),
        patterns: [
          periodUntil,
          /(?:Bescheinigung|Sie|Diese)[ \n][^.]{0,30}?bis[ \n](?:einschließlich[ \n])?(?:zum[ \n])?(?<value>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4})[ \n]gültig(?!\p{L})/u,
        ],
      },
      {
        field: 'legalBasis',
        labels: ['Rechtsgrundlage'],
        patterns: [
          /(?<value>§\s?81\s?Abs(?:atz|\.)?\s?[34](?:\s?(?:Satz|S\.)\s?[1-3])?(?:\s?(?:AufenthG|des Aufenthaltsgesetzes))?)/u,
        ],
      },
    ],
    ticks: [
      {
        field: 'legalBasis',
        value: '§ 81 Abs. 4 AufenthG',
        labels: oneOf(`
          § 81 Abs. 4 | § 81 Absatz 4 | der Aufenthaltstitel gilt als fortbestehend |
          Aufenthaltstitel als fortbestehend | als fortbestehend | nach § 81 Abs. 4 |
          {der, Ihr, der bisherige, Ihr bisheriger} Aufenthaltstitel gilt | {der, Ihr, der bisherige, Ihr bisheriger} Aufenthaltstitel vom`),
        says: /Aufenthaltstitel[ \n](?:als|gilt)|fortbestehend/iu,
      },
      {
        field: 'legalBasis',
        value: '§ 81 Abs. 3 AufenthG',
        labels: oneOf(`
          § 81 Abs. 3 | § 81 Absatz 3 | der Aufenthalt gilt als erlaubt | Aufenthalt als erlaubt |
          nach § 81 Abs. 3 | {der, Ihr} Aufenthalt gilt | {der, Ihr} Aufenthalt im Bundesgebiet gilt | die Abschiebung gilt`),
        says: /Aufenthalt[ \n](?:im[ \n]Bundesgebiet[ \n])?(?:als|gilt)|Abschiebung[ \n](?:als|gilt)/iu,
      },
    ],
    decoys,
    zone: true,
  },
} as const satisfies Record<string, KindLabels>
