import type { KindLabels, TickEntry } from '../label-table.ts'
import { oneOf } from '../one-of.ts'
import {
  fromDay,
  starredBirth,
  pairFrom,
  pairUntil,
  periodFrom,
  periodUntil,
  birthLabels,
  certifiedName,
  dateOfBirthCues,
  dateOfBirthLabels,
  validFromLabels,
  validUntilLabels,
} from './common.ts'

/** Boxes of the kind of health insurance: § 5 SGB V and its funds, or an insurer by § 193 VVG. */
export const insuranceTicks: readonly TickEntry[] = [
  {
    field: 'insuranceKind',
    value: 'statutory',
    labels: oneOf(`
      gesetzlich versichert | gesetzlich krankenversichert | gesetzliche Krankenversicherung | Pflichtmitglied | freiwilliges Mitglied |
      statutory | public`),
    says: /(?<!\p{L})(?:gesetzlich(?:e[rn]?)?(?![ ]Vertret)(?!\p{L})|GKV|pflichtversichert\p{L}*|familienversichert\p{L}*|statutory|public health|Krankenkasse|(?:§[ ]?)?5[ ]SGB[ ]V)/iu,
  },
  {
    field: 'insuranceKind',
    value: 'private',
    labels: oneOf(`
      privat versichert | privat krankenversichert | private Krankenversicherung | private Vollversicherung`),
    says: /(?<!\p{L})(?:privat(?:e[rnsm]?)?(?!\p{L})|PKV|substitutiv\p{L}*|(?:257|193)[ ](?:Abs\.?[ ]?\d?a?[ ])?(?:SGB[ ]V|VVG))/iu,
  },
]

/** Certificates of health insurers. */
export const healthInsuranceLabels = {
  'health-insurance': {
    entries: [
      {
        field: 'holder',
        labels: oneOf(`
          Versicherte Person | Versicherter | Versicherte | Versicherte/r | Mitglied | Versicherungsnehmer |
          Versicherungsnehmerin | Name des Mitglieds | Name der versicherten Person | Name des Versicherten |
          Name der/des Versicherten | Insured person | Insured | Policyholder | Name of insured person |
          Name of the insured | Policy holder | Member | Name des Versicherungsnehmers |
          Versicherungsnehmer/in | Name der/des Mitglieds`),
        parts: 'person',
        notSections: ['other'],
        patterns: certifiedName,
      },
      {
        field: 'dateOfBirth',
        labels: [...dateOfBirthLabels, ...birthLabels],
        cues: dateOfBirthCues,
        patterns: [starredBirth],
      },
      {
        field: 'insurer',
        labels: oneOf(`
          Krankenkasse | Versicherer | Versicherungsunternehmen | Versicherungsgesellschaft |
          Name der Krankenkasse | Insurer | Insurance company | Versicherungsträger | Krankenversicherung |
          Kasse | Name des Versicherers | Name der Versicherung | Health insurance company | Risikoträger |
          Underwriter`),
        patterns: [
          /(?:bei[ \n](?:der|uns,[ ]der)|Mitglied[ \n](?:der|bei[ \n]der)|durch[ \n]die)[ \n](?<value>\p{Lu}[^\n,.]{3,70}?)[ \n](?:kranken|versichert|als[ ]|gesetzlich|ist[ ]|Mitglied|seit[ ]|besteht)/u,
          /(?<value>AOK(?:\s?(?:PLUS|Plus|Bayern|Nordost|NordWest|Niedersachsen|Hessen|Baden-Württemberg|Rheinland(?:\/Hamburg|-Pfalz\/Saarland)?|Sachsen-Anhalt|Bremen(?:\/Bremerhaven)?))?|Techniker Krankenkasse|BARMER|Barmer|DAK-Gesundheit|KKH(?: Kaufmännische Krankenkasse)?|hkk(?: Krankenkasse)?|HEK(?: – Hanseatische Krankenkasse)?|IKK(?: classic| gesund plus| Südwest| Brandenburg und Berlin| - Die Innovationskasse| Die Innovationskasse)|IKK(?: [\p{Lu}][\p{L}-]+){1,3}(?: e)?|BKK(?: [\p{Lu}][\p{L}-]+){1,2}|[\p{L}-]+ BKK|KNAPPSCHAFT|Knappschaft|BIG direkt gesund|SBK|Audi BKK|Mobil Krankenkasse|Novitas BKK|Viactiv)(?![\p{L}])/u,
          /(?<value>Allianz Travel(?:[ ]–[ ]AWP P&C S\.A\.)?|AWP P&C S\.A\.|Envivas Krankenversicherung AG|Würzburger Versicherungs-AG|ADVIGON Versicherung AG|Advigon Versicherung AG|AXA(?: Krankenversicherung AG)?|ERGO(?: Krankenversicherung AG| Reiseversicherung AG)?|R\+V Krankenversicherung AG|Generali Deutschland Krankenversicherung AG|Hallesche Krankenversicherung a\.\s?G\.|Central Krankenversicherung AG)(?![\p{L}])/u,
          /(?<value>(?:[\p{Lu}][\p{L}-]+ ){0,4}(?:Krankenversicherung|Versicherung|Versicherungs)(?:\s?(?:s)?[- ]?(?:AG|a\.\s?G\.|VVaG|SE|Aktiengesellschaft))|ottonova(?: Krankenversicherung AG)?|Debeka|HanseMerkur(?: Reiseversicherung AG| Krankenversicherung AG)?|Allianz Private Krankenversicherungs-AG|DKV Deutsche Krankenversicherung AG|DKV|Signal Iduna|SIGNAL IDUNA|Barmenia|Gothaer|Continentale|Union Krankenversicherung AG|UKV)(?![\p{L}])/u,
        ],
        /** Brokers: the insurer is who carries the risk, where the paper names it. */
        weakPatterns: [
          /(?<=^|\n)(?<value>(?!Ihre|Die|Der|Zur|An|Name|Gesetzliche)(?:[\p{L}+.&-]+ ){1,4}(?:Betriebs|Innungs|Land)?[Kk]rankenkasse(?: \p{Lu}[\p{L}-]+){0,2})(?=\n|\t|$)/u,
          /(?<value>Mawista(?: GmbH)?|MAWISTA(?: GmbH)?|Care Concept AG|Educare24|Dr-WALTER(?: GmbH)?|Feather|Provisit)(?![\p{L}])/u,
        ],
      },
      {
        field: 'insuranceKind',
        labels: oneOf(`
          Art der Versicherung | Versicherungsart | Versicherungsverhältnis | Art der Mitgliedschaft |
          Type of insurance | Versicherungsstatus | Versichertenstatus | Art des Versicherungsschutzes |
          Kind of insurance | Status`),
        /** What an insurance must be like is no statement about this one. */
        unless: /(?<!\p{L})(?:muss|müssen|müsste[n]?|must|sollte[n]?)(?!\p{L})/iu,
        phrases: [
          {
            pattern:
              /(?<!(?<!\bin\s)(?:der|einer|zur|mit der|to)\s)gesetzlich(?:en|e)?\s+(?:Kranken|kranken|versichert)|gesetzlich versichert|pflichtversichert|Pflichtmitglied|(?<!\p{L})Pflichtversicherung|freiwilliges? Mitglied|versicherungspflichtige[rn]?[ \n](?:Arbeitnehmer|Beschäftigte|Mitglied)|freiwillig (?:gesetzlich|versichert)|familienversichert|Familienversicherung|(?<!(?:to|of|like|with)[ ])statutory health insurance|(?:§|nach) ?(?:5|9|10|175|186|188)(?!\d)[\p{L}\d. ]{0,24}SGB V|Krankenversicherung[ \n]der[ \n](?:Stud|Rentner)|(?:unserer|der)[ \n]Krankenkasse[ \n](?:ab|seit|versichert|Mitglied)/iu,
            value: 'statutory',
          },
          {
            pattern:
              /privat(?:e|en|er)?\s+(?:Kranken(?:voll)?versicherung|Krankheitskosten|krankenversichert|versichert|Pflege(?:pflicht)?versicherung)|substitutiv|private health insurance|privately insured|Incoming|Krankheitskostenvollversicherung|Private Krankenversicherung/iu,
            value: 'private',
          },
          /** What private insurers refer to; others say 'entspricht mindestens § 257 SGB V' as well. */
          {
            pattern: /§ ?257 (?:Abs\.? ?2a? )?SGB V|§ ?193 (?:Abs\.? ?3 )?VVG/iu,
            value: 'private',
            weak: true,
          },
        ],
      },
      {
        field: 'validFrom',
        labels: validFromLabels,
        weak: oneOf('von | from | ab'),
        cues: oneOf(`
          versichert seit dem | seit dem | Mitglied seit | versichert seit | seit | ab dem | insured since |
          since | valid from | insured from | in der Zeit vom | beginnt am | mit Beginn {zum, am, ab}`),
        patterns: [periodFrom, pairFrom],
        weakPatterns: [fromDay],
      },
      {
        field: 'validUntil',
        labels: validUntilLabels,
        weak: oneOf('bis | to | until'),
        cues: oneOf(`
          gültig bis zum | gültig bis | versichert bis | endet am | valid until | insured until | bis zum |
          befristet bis | gilt bis | gilt bis zum | ceases on | expires on | terminates on | ends on | insured up to`),
        patterns: [periodUntil, pairUntil],
      },
    ],
    ticks: insuranceTicks,
    decoys: oneOf(`
      Versichertennummer | Versicherten-Nr. | Versichertennr. | Krankenversichertennummer | KV-Nummer |
      Versicherungsnummer | Versicherungsschein-Nr. | Versicherungsscheinnummer | Policy number |
      Policy No. | Tarif | Beitrag | Monatsbeitrag | Premium | Deckungssumme | Mitgliedsnummer |
      Membership number | Institutionskennzeichen`),
    letter: { recipient: 'holder', sender: 'insurer' },
  },
} as const satisfies Record<string, KindLabels>
