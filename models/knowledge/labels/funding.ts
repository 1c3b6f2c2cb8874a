import type { KindLabels, LabelEntry } from '../label-table.ts'
import {
  birthLabels,
  certifiedName,
  dateOfBirthCues,
  dateOfBirthLabels,
  issueDateLabels,
  paperDate,
  loneDate,
  nameSource,
  periodFrom,
  periodUntil,
  titledName,
  validFromLabels,
  validUntilLabels,
} from './common.ts'
import { oneOf } from '../one-of.ts'

const dateOfBirth: LabelEntry = {
  field: 'dateOfBirth',
  labels: [...dateOfBirthLabels, ...birthLabels],
  cues: dateOfBirthCues,
}
const date: LabelEntry = {
  field: 'date',
  labels: issueDateLabels.filter((label) => label !== 'Datum' && label !== 'Date'),
  weak: ['Datum', 'Date'],
  patterns: paperDate,
  weakPatterns: [
    ...loneDate,
    /(?:wurde|wurden|haben wir)[ \n]am[ \n](?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4})(?:[^.;]|(?<=\d)\.){0,100}?(?:gesperrt|eingezahlt|hinterlegt|eröffnet|gutgeschrieben)/u,
  ],
}
const validFrom: LabelEntry = {
  field: 'validFrom',
  labels: [
    ...validFromLabels.filter((label) => !/versich|mitglied|insur/iu.test(label)),
    'Förderbeginn',
    'Förderzeitraum',
    'Bewilligungszeitraum',
    'Dauer der Verpflichtung',
    'Beginn der Förderung',
    'Funding period',
    'Dauer',
    'Start of scholarship',
    'Förderungsbeginn',
    'Dauer des Stipendiums',
    'vom',
  ],
  cues: oneOf('ab dem | seit dem | beginnend am | starting on | from | in der Zeit vom'),
  patterns: [periodFrom],
}
const validUntil: LabelEntry = {
  field: 'validUntil',
  labels: [
    ...validUntilLabels.filter((label) => !/versich|mitglied|insur/iu.test(label)),
    'Förderende',
    'Förderzeitraum',
    'Bewilligungszeitraum',
    'Dauer der Verpflichtung',
    'Ende der Förderung',
    'Funding period',
    'Dauer',
    'Dauer des Stipendiums',
  ],
  cues: oneOf('gültig bis | endet am | endet zum | gilt bis | gilt bis zum'),
  patterns: [periodUntil],
}
const periodOfCommitment =
  '{Gültigkeit, Zeitraum, Geltungsdauer, Laufzeit} der {Verpflichtung, Verpflichtungserklärung} | Verpflichtungszeitraum'
const monthly: LabelEntry = {
  field: 'monthlyEuro',
  labels: oneOf(`
    Monatlicher Betrag | Monatliche Auszahlung | Monatlich {verfügbar, auszahlbar, frei verfügbar, maximal verfügbar} | Verfügbar {pro, im, je} Monat | Monatlich verfügbarer Betrag | Monatliche Freigabe |
    Monthly amount | Monthly release | Monatlicher Auszahlungsbetrag | Monatsrate | Monthly payout |
    Verfügungsbetrag | Monatlicher Verfügungsbetrag | Monthly disbursement | Monatliche Rate |
    Maximaler monatlicher Verfügungsbetrag | Stipendienrate | Monthly scholarship | Monatliches Stipendium |
    Monatlicher Freibetrag | Monatlicher Förderbetrag | {Freigabebetrag, Auszahlungsbetrag, Verfügungsbetrag} {je, pro, im} Monat | Monatlicher Verfügungsrahmen |
    Maximum monthly amount | Monthly withdrawal limit | Monatliche Verfügung | Stipendium monatlich |
    Monthly stipend | Höhe des Stipendiums | Grundstipendium | Förderbetrag | monatlich | Monatliche Stipendienrate |
    Monthly allowance | Monatlicher Freigabebetrag | Förderbetrag monatlich | Monthly instalment |
    Monthly payment`),
  cues: oneOf(`
    monatlich verfügt werden | monatlich bis zu | monatliche Auszahlung von | monatlich | monthly amount of |
    monthly | pro Monat | monatliches Stipendium in Höhe von | monatlich maximal | monatlich höchstens |
    Monatsraten von | monthly release of | monthly scholarship of | Stipendienrate beträgt |
    monatliche Stipendienrate | monatliche Rate | monatlichen Betrag von | monatlicher Betrag von |
    monatliche {Freigabe, Auszahlung, Verfügung, Rate} beträgt | monatlich zur Verfügung | monthly payments of | monatlichen Raten von`),
  unless: /entgelt|gebühr|kosten|zuschuss|zulage|allowance|(?:maintenance|service|account) (?:fee|charge)/iu,
  patterns: [
    /monatlich[^.;\d]{0,60}?(?:höchstens|maximal|bis zu|Höhe von|Betrag von|von)[ \n](?<value>(?:EUR|€)?[ ]?\d[\d.,' ]*\d[ ]?(?:EUR|€|Euro)?)/iu,
    /(?:Kalendermonat|im Monat|pro Monat|each month|per month)[ \n][^.;\d]{0,40}?(?:nicht mehr als|höchstens|maximal|bis zu|up to)[ \n](?<value>(?:EUR|€)?[ ]?\d[\d.,' ]*\d(?:,-)?[ ]?(?:EUR|€|Euro)?)/iu,
    /(?<value>(?:EUR|€)?[ ]?\d[\d.,' ]*\d[ ]?(?:EUR|€|Euro)?)[ \n](?:pro Monat|monatlich|im Monat|per month|a month|\/[ ]?Monat|je Monat)/iu,
  ],
}
const amount: LabelEntry = {
  field: 'amountEuro',
  labels: oneOf(`
    Betrag | Gesamtbetrag | Sperrbetrag | {Total, Full} {amount, balance} {blocked, deposited} | Guthaben | Einlage | Kontostand | Amount | Total amount |
    Blocked amount | Eingezahlter Betrag | Eingezahlt | Balance | Hinterlegter Betrag | Blocked balance |
    Amount deposited | Gesperrter Betrag | Gesamtguthaben | Gesperrtes Guthaben | Deposited amount | Saldo |
    Account balance | Gesamtsumme | Mindestguthaben | Sperrguthaben | Einlagebetrag | Total blocked amount |
    Gesamtförderung | Gesamthöhe | {Aktueller, Derzeitiger, Aktuelles, Derzeitiges, Verfügbares} {Kontostand, Saldo, Guthaben} |
    {Amount, Balance, Funds} {blocked, deposited, on account} | {Current, Blocked} {amount, balance} | Höhe des Guthabens | Guthaben auf dem Sperrkonto |
    {Eingezahlter, Hinterlegter, Gesperrter, Eingezahltes, Gesperrtes} {Sperrbetrag, Gesamtbetrag, Guthaben} | Sperrkontobetrag | Gesperrte Summe | Einzahlung | Einzahlungsbetrag | Hinterlegte Summe`),
  unless:
    /monatlich|monthly|(?:pro|im|je) Monat|(?:per|a|each) month|gesichert|geschützt|Einlagensicherung|protected|guarantee[ds]?|insured|Gebühr|(?<![\p{L}])fees?(?![\p{L}])/iu,
  patterns: [
    /(?:Guthaben|Kontostand|Saldo|Einlage|Sperrbetrag|Sperrguthaben|balance|credit)[^.;\n]{0,30}?(?<![\p{L}])(?:beträgt|beläuft sich|lautet|amounts|stands|is|was)[ \n](?:zum |am |per |per den |vom |derzeit |aktuell |as of |on |of )?(?:\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4}[ ,\n]*)?(?:auf |to |at )?(?<value>(?:EUR|€)?[ ]?\d[\d.,' ]*\d[ ]?(?:EUR|€|Euro)?)/iu,
  ],
  weakPatterns: [
    /(?:[Bb]etrag|[Gg]uthaben|[Ss]umme|[Ee]inlage|[Ee]inzahlung)(?:s)?[ \n](?:von|in[ \n]Höhe[ \n]von|i\.[ ]?H\.[ ]?v\.)[ \n](?<value>(?:EUR|€)?[ ]?\d[\d.,' ]*\d(?:,-)?[ ]?(?:EUR|€|Euro)?)/u,
  ],
  cues: oneOf(`
    Betrag von | Betrag in Höhe von | Guthaben von | Guthaben in Höhe von | amount of | balance of |
    Summe von | Gesamtbetrag von | total amount of | Sperrbetrag von | Einzahlung von | Einlage von |
    Einzahlung in Höhe von | Guthaben beträgt | Kontostand beträgt | Einlage in Höhe von |
    Gesamtbetrag in Höhe von | deposit of | sum of`),
}
const decoys = oneOf(`
  Kontonummer | Account number | IBAN | BIC | Referenznummer | Reference number | Gebühr | Gebühren |
  Einrichtungsgebühr | Fee | Setup fee | Puffer | Buffer | Passnummer | Ausweisnummer | Nummer | Nr. |
  Beruf | Arbeitgeber | Nettoeinkommen | Monatliches Nettoeinkommen | Wohnungsgröße |
  Verwandtschaftsverhältnis | Beabsichtigter Einreisetermin | Aufenthaltszweck |
  Voraussichtliches Einreisedatum | Laufzeit in Monaten | Anzahl der Monate | Number of months`)

export const fundingLabels = {
  'blocked-account': {
    entries: [
      {
        field: 'holder',
        labels: oneOf(`
          Kontoinhaber | Kontoinhaberin | Kontoinhaber/in | Account holder | Name des Kontoinhabers |
          Name of account holder | Inhaber | Inhaber/in | Begünstigter | Beneficiary | Kunde | Customer |
          Name of the account holder | Account holder name | Kundin | Client`),
        parts: 'person',
        patterns: [
          ...certifiedName,
          new RegExp(
            String.raw`(?<=^|\n|\.[ ])(?:Für|Zugunsten(?:[ ]von)?)[ ](?:Frau[ ]|Herrn?[ ])?(?<value>${nameSource})(?=[ \n](?:wurde|wird|ist|besteht|führen|haben|halten)(?!\p{L}))`,
            'u',
          ),
        ],
      },
      dateOfBirth,
      amount,
      monthly,
      validFrom,
      validUntil,
      date,
    ],
    decoys,
    letter: { recipient: 'holder' },
  },
  'commitment-declaration': {
    entries: [
      {
        field: 'sponsor',
        labels: oneOf(`
          Verpflichtungsgeber | Verpflichtungsgeberin | Der Unterzeichnende | Die Unterzeichnende |
          Ich, der/die Unterzeichnende | Name des Verpflichtungsgebers | Verpflichtungserklärender |
          Erklärender | Sponsor | Der/Die Unterzeichnende | Verpflichtende Person | {Verpflichtete, Sich verpflichtende, Einladende} Person | Verpflichteter |
          Ich, der Unterzeichnende | Garantiegeber`),
        parts: 'person',
        partSections: ['sponsor'],
        patterns: [
          new RegExp(
            String.raw`(?:(?<![\p{L}])[Ii]ch|I|[Dd]er Unterzeichne(?:r|nde)|[Dd]ie Unterzeichne(?:rin|nde))[,:]?[ \n]+${titledName}(?=,?[ \n]\(?(?:geb|born|wohn|residing))`,
            'u',
          ),
          new RegExp(String.raw`(?:^|[\n.][ ]?)${titledName}(?=,[^.;\t]{5,120}verpflichtet)`, 'u'),
          new RegExp(
            String.raw`(?:^|[\n.][ ]?)${titledName}(?=[ \n](?:hat[ \n]sich|verpflichtet[ \n]sich))`,
            'u',
          ),
        ],
      },
      {
        field: 'sponsor',
        labels: oneOf(`
          Verpflichtungsgeber | Verpflichtungsgeberin | Verpflichtungsgeber/in |
          Name des Verpflichtungsgebers | Sich verpflichtende Person | Der Unterzeichnende |
          Die Unterzeichnende`),
      },
      {
        field: 'holder',
        labels: oneOf(`
          Eingeladene Person | Begünstigter | Begünstigte | Ausländer | Ausländerin | Für | {verpflichte mich, verpflichtet sich} für | für Herrn/Frau |
          Gast | für folgende Person | {Begünstigte, Ausländische, Begleitete, Eingereiste} Person | Ausländische/r Staatsangehörige/r`),
        parts: 'person',
        partSections: ['holder'],
        patterns: [
          new RegExp(
            String.raw`(?:für|Lebensunterhalt (?:von|der|des)|zugunsten(?: von)?|for)[,:]?[ \n]+${titledName}(?=,?[ \n]\(?(?:geb|born))`,
            'u',
          ),
          new RegExp(
            String.raw`Lebensunterhalt[ \n](?:von|des|der)[ \n]${titledName}(?=[ \n](?:zu|auf|und)[ \n])`,
            'u',
          ),
        ],
      },
      { field: 'dateOfBirth', labels: [...dateOfBirthLabels, ...birthLabels], sections: ['holder'] },
      {
        field: 'dateOfBirth',
        patterns: [
          /für[ \n][^.;]{3,60}?(?:geboren|geb\.|born)[ \n](?:am[ ]|on[ ])?(?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4})/u,
        ],
      },
      {
        field: 'documentNumber',
        labels: oneOf(`
          Nummer der Verpflichtungserklärung | Nr. der Verpflichtungserklärung |
          Verpflichtungserklärung Nr. | Formular-Nr. | Formularnummer | Bundesdruckerei-Nr. | Seriennummer`),
        weakPatterns: [/(?<=^|[\n\t])(?<value>[A-Z][ ]?(?:\d{3}[ ]?){3})(?=[\n\t]|$)/u],
        patterns: [/Verpflichtungserklärung[^\n]{0,50}?(?:Nr\.?|Nummer)[ :]*(?<value>[A-Z]?[ ]?\d{6,10})/u],
      },
      {
        ...amount,
        labels: [
          ...(amount.labels ?? []),
          ...oneOf('Höhe der Verpflichtung | Höhe | Verpflichtungssumme | Jährlicher Betrag'),
        ],
      },
      monthly,
      {
        ...validFrom,
        labels: [
          ...(validFrom.labels ?? []),
          ...oneOf(periodOfCommitment),
          'Beginn der Verpflichtung',
          'Verpflichtung ab',
        ],
        cues: [...(validFrom.cues ?? []), 'Verpflichtung gilt ab', 'Verpflichtung beginnt am'],
      },
      {
        ...validUntil,
        labels: [
          ...(validUntil.labels ?? []),
          ...oneOf('bis zum | bis | until | Ende der Verpflichtung | Verpflichtung bis'),
          ...oneOf(periodOfCommitment),
        ],
        cues: [
          ...(validUntil.cues ?? []),
          ...oneOf('erlischt mit Ablauf des | endet mit Ablauf des | erlischt am'),
        ],
      },
      { ...date, cues: oneOf('Abgegeben am | abgegeben am | Verpflichtungserklärung vom') },
    ],
    decoys,
    signed: true,
  },
  scholarship: {
    entries: [
      {
        field: 'holder',
        labels: oneOf(`
          Stipendiat | Stipendiatin | Stipendiat/in | Scholarship holder | Geförderte | Geförderter |
          Grantee | Recipient | Fellow | Name des Stipendiaten | Name der Stipendiatin |
          Name of scholarship holder`),
        parts: 'person',
        patterns: [
          ...certifiedName,
          new RegExp(
            String.raw`(?:verleiht|gewährt|erhält|bewilligt|grants|awards)[ \n](?:Frau[ \n]|Herrn?[ \n]|Ms[ \n]|Mr[ \n])?(?<value>${nameSource})(?=[ \n](?:ein|a)[ \n])`,
            'u',
          ),
        ],
      },
      {
        field: 'sponsor',
        labels: oneOf(`
          Stipendiengeber | Fördereinrichtung | Stiftung | Geldgeber | Funding institution | Förderer |
          Sponsor | Funding organisation | Förderorganisation | Scholarship provider | Stipendienprogramm`),
        patterns: [
          /(?<value>Deutscher Akademischer Austauschdienst(?: e\. ?V\.)?|German Academic Exchange Service|DAAD|(?:[\p{Lu}][\p{L}-]+[- ]){1,3}[Ss]tiftung(?: e\. ?V\.)?)(?![\p{L}])/u,
        ],
      },
      dateOfBirth,
      amount,
      monthly,
      validFrom,
      validUntil,
      date,
    ],
    decoys,
    letter: { recipient: 'holder', sender: 'sponsor' },
  },
  'pension-record': {
    entries: [
      {
        field: 'holder',
        labels: oneOf(`
          Versicherter | Versicherte | Versicherte/r | Versicherte Person | Name der/des Versicherten |
          Name des Versicherten`),
        parts: 'person',
        patterns: certifiedName,
      },
      dateOfBirth,
      {
        field: 'insuranceNumber',
        labels: oneOf(`
          Versicherungsnummer | Rentenversicherungsnummer | Sozialversicherungsnummer | Vers.-Nr. | VSNR |
          RV-Nummer | Versicherungs-Nr. | Pension insurance number`),
        patterns: [
          /(?:Versicherungsnummer|VSNR|Kennzeichen)[^\n]{0,40}?(?<value>\d{2}\s?\d{6}\s?[A-Z]\s?\d{3})/u,
        ],
      },
      {
        field: 'months',
        weakPatterns: [/(?<!noch[ ])(?<value>\d{1,3})[ ](?:Monate|Kalendermonate)(?=\n|$)/u],
        labels: oneOf(`
          Summe | Summe der Monate | Gesamt | Insgesamt | Beitragsmonate | Summe der Beitragszeiten |
          Beitragszeiten insgesamt | Pflichtbeitragsmonate | Summe aller Monate |
          Gesamtzahl der Monate | Summe der Monate mit {Beiträgen, Pflichtbeiträgen, Beitragszeiten, Pflichtbeitragszeiten} | Summe der Beitragsmonate | Monate insgesamt | Gesamtsumme |
          Summe Beitragszeiten | Monate mit {Beiträgen, Pflichtbeiträgen, Beitragszeiten, Pflichtbeitragszeiten} |
          Monate mit {Beiträgen, Pflichtbeiträgen, Beitragszeiten, Pflichtbeitragszeiten} insgesamt | Summe der Pflichtbeitragszeiten`),
        weak: oneOf(
          'Anzahl Monate | Anzahl der Monate | {Erreichte, Zurückgelegte, Vorhandene} Monate | zurückgelegt',
        ),
        unless: /\d{2}\s?\d{6}\s?[A-Z]\s?\d{3}/u,
        cues: ['Summe der Beitragszeiten', 'insgesamt'],
        patterns: [
          /(?<value>\d{1,3})[ \n](?:Kalender|Beitrags|Pflichtbeitrags)?[Mm]onate[ \n](?:mit(?!\p{L})|an(?!\p{L})|Beitrags|Pflichtbeitrags|in der|zurückgelegt|insgesamt)/u,
          /(?:Pflichtbeiträge|Pflichtbeitragszeiten|Beitragszeiten)[ \n:]+(?<value>\d{1,3})[ \n]Monate/u,
          /Summe[^\n\d]{0,60}[: ](?<value>\d{1,3})(?![\d.,])/u,
          /(?:insgesamt|zusammen|Summe)[:\s]+(?<value>\d{1,3})[ \n](?:Beitrags|Kalender|Pflichtbeitrags)?[Mm]onate/u,
        ],
      },
      {
        ...date,
        labels: [...(date.labels ?? []), ...oneOf('Stand | {Auskunft, Schreiben, Mitteilung} vom')],
        patterns: [
          ...(date.patterns ?? []),
          /(?:verlauf|Schreiben|Auskunft|Mitteilung|Stand)[ ](?:vom|zum|am|:)[ ]*(?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4})/u,
        ],
      },
    ],
    decoys: [
      ...decoys,
      ...oneOf('Wartezeit | Entgelt | Entgeltpunkte | Verdienst | Kennzeichen | Bruttoverdienst'),
    ],
    letter: { recipient: 'holder' },
    periods: true,
  },
} as const satisfies Record<string, KindLabels>
