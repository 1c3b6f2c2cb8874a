import type { KindLabels } from '../label-table.ts'
import {
  periodFrom,
  addressLabels,
  birthLabels,
  certifiedName,
  listedWithBirth,
  nameSource,
  numberedName,
  dateOfBirthCues,
  dateOfBirthLabels,
  starredBirth,
} from './common.ts'
import { oneOf } from '../one-of.ts'

const moveInLabels = oneOf(`
  {Tag, Datum} des {Ein- bzw. Auszugs, Ein-/Auszugs, Ein- oder Auszugs, Einzugs bzw. Auszugs} |
  Einzugsdatum | Tag des Einzugs | Einzug | Einzug am | Datum des Einzugs | eingezogen am |
  Tag des Einzuges | Datum des Einzuges | Move-in date | Date of moving in | Einzug in die Wohnung am |
  Bezogen am | Einzugstag | Wohnhaft seit | gemeldet seit | wohnt dort seit | seit | Zuzug am | Zuzugsdatum |
  Anmeldung zum | am (Datum) | {ist am, sind am, ist/sind am} (Datum) | Beginn der Wohnung | Datum Einzug | bezogen seit`)
const formerAddress = oneOf(`
  bisherige Anschrift | frühere Anschrift | Bisherige Wohnung | frühere Wohnung | vorherige Anschrift |
  Letzte Anschrift | Zuzug aus | zugezogen von | zugezogen aus | letzte Wohnung | Nebenwohnung |
  Previous address | Anschrift des Wohnungsgebers | Anschrift des Vermieters | Anschrift des Eigentümers |
  Anschrift der Behörde | Bisherige Anschrift (Wegzug)`)
const flatAddress = oneOf(`
  Anschrift der Wohnung | Adresse der Wohnung | Lage der Wohnung | Anschrift der Mietwohnung | Wohnung |
  Anschrift des Mietobjekts | Mietobjekt | Mietsache | Objekt | Wohnungsanschrift |
  Anschrift der neuen Wohnung | Neue Wohnung | Wohnheim | Wohnanlage | Haus / Wohnheim | Wohnobjekt | Gegenwärtige Anschrift | Hauptwohnung | Alleinige Wohnung |
  Einzige Wohnung | einzige Wohnung/Hauptwohnung | Address of the flat | Address of the apartment |
  Property address | Premises | Anschrift (Hauptwohnung) | Ort, Straße, Haus-Nr., Geschoss |
  Straße, Haus-Nr., Ort | Ort, Straße, Hausnummer | Straße, Hausnummer, Geschoss | Neue Wohnung |
  Die neue Wohnung lautet | Gemeldete Anschrift | Derzeitige Wohnung | Wohnung (Anschrift) | Mieträume |
  Mietgegenstand | Vermietete Wohnung | Mietwohnung | Lage | Lage des Mietobjekts | Objektanschrift |
  Objektadresse | Anschrift des Objekts | Adresse des Mietobjekts | Mietobjekt (Anschrift) | Belegenheit |
  Wohnung (Lage) | Anschrift der Mietsache | Liegenschaft | Rented property`)
const landlordLabels = oneOf(`
  Vermietende {Person, Partei, Seite} | Vermieterpartei | Vermieterseite | Name der Vermieterin | Name, Anschrift des Vermieters | Eigentümer |
  Eigentümer/in | Vermieter | Vermieterin | Vermieter/in | Vermieter(in) | Name des Vermieters | Landlord |
  Lessor | Wohnungsgeber | Wohnungsgeberin | Wohnungsgeber/in | Name des Wohnungsgebers |
  Name der Wohnungsgeberin / des Wohnungsgebers | Name und Anschrift des Wohnungsgebers |
  Name und Anschrift des Vermieters | Familienname, Vorname des Wohnungsgebers |
  Familienname und Vorname oder Bezeichnung bei juristischer Person |
  Familienname, Vorname / Bezeichnung bei juristischen Personen |
  Name, Vorname / Bezeichnung bei juristischen Personen |
  Name, Vorname oder Bezeichnung der juristischen Person | Name / Bezeichnung {der juristischen Person, bei juristischen Personen} | Familienname, Vorname / Firma |
  Name des Wohnungsgebers / Eigentümers | Vermietet durch | Untervermieter | Untervermieterin | Hauptvermieter`)
const personsLabels = oneOf(`
  Folgende Person ist eingezogen | Folgende Personen sind eingezogen |
  Folgende Person/en ist/sind in die angegebene Wohnung eingezogen | Namen der meldepflichtigen Personen |
  Name der meldepflichtigen Person | Meldepflichtige Person | Meldepflichtige Personen |
  Name der meldepflichtigen Person(en) | Weitere Personen | Weitere Person | Einziehende Person |
  Eingezogene Personen | Eingezogene Person | Einziehende Personen | Eingezogen ist | Eingezogen sind |
  Name der eingezogenen Person | Namen der eingezogenen Personen | Person 1 | Person 2 | Person 3 |
  Ehegatte | Ehegattin | Ehepartner | Ehemann | Ehefrau | Lebenspartner | Lebenspartnerin | {Kind, Sohn, Tochter} | Kinder |
  Kind {1, 2, 3, 4, 5} | {1., 2., 3., 4.} Kind | Familienangehörige | Weitere Familienangehörige | Minderjährige Kinder |
  Person 4 | Person 5 | 1. Person | 2. Person | 3. Person | 4. Person`)

/** '1.250,00 €', 'EUR 830' */
const amountSource = String.raw`(?:(?:€|EUR|Euro)[ ]?)?(?:\d{1,2}[.]?)?\d{3}(?:,(?:\d{2}|--?|–))?[ ]?(?:€|EUR|Euro)?`

/** A stretch of one sentence: the stops of dates and abbreviations do not end it. */
const inSentence = String.raw`(?:[^.\t]|(?<=\d|\b(?:geb|Dr|Nr))\.|(?<=[Ss]tr)\.)`
/** 'den Einzug von Ayşe Öztürk in die Wohnung ...' */
const movedIn = new RegExp(
  String.raw`(?:Einzug|dass)[ \n](?:von[ \n])?(?:Frau[ \n]|Herrn?[ \n])?(?<value>${nameSource})(?=[ \n](?:in[ \n]|am[ \n]|zum[ \n]|und[ \n]))`,
  'u',
)
/** '... mit ihrem Ehemann Emeka Eze, geb. am ..., und dem Kind Ada Eze, geb. am ...' */
const ofTheFamily = new RegExp(
  String.raw`(?:Ehemann|Ehefrau|Ehegatten|Ehegattin|Ehepartner|Kind|Sohn|Tochter)[ \n](?<value>${nameSource})(?=,?[ \n]\(?(?:geb|born))`,
  'u',
)
/** 'Vermieterin ist Heike Brandt', 'Mieter sind Ngozi Eze und Emeka Eze' */
const isLandlord =
  /(?:Vermieter(?:in)?|Vermieterseite)[ \n](?:ist|sind)[ \n](?:die[ \n]|der[ \n]|Frau[ \n]|Herr[ \n])?(?<value>\p{Lu}[^,.;\n]{3,60}(?:\n(?:eG|[gm]*GmbH|AG|KG|mbH|& Co|e\.)[^,;\n]{0,20})?)(?=[,.;\n])/u
/** 'Das Studierendenwerk Elbtal, Nordring 18, 01069 Dresden (Vermieter)' */
const inBracket =
  /(?:^|\n|zwischen[ \n])(?:[Dd](?:ie|er|as|em)[ ])?(?<value>\p{Lu}[^,\n(]{3,60}),[^()]{5,90}\((?:als[ ])?(?:Vermieter|Hauptmieter|Untervermieter)(?:in)?\)/u
/** '... bestätigt das Studierendenwerk Elbtal, Nordring 18, 01069 Dresden, als Wohnungsgeber' */
const confirmsAs =
  /bestätig(?:t|en|e)[ \n](?:hiermit[ \n])?(?:die[ \n]|das[ \n]|der[ \n]|wir,[ \n](?:die[ ]|das[ ])?|ich,[ \n])?(?<value>\p{Lu}[^,.:\t]{3,60}),[^:\t]{0,100}?als[ \n](?:Wohnungsgeber|Vermieter|Eigentümer)/u
const areTenants: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:der|die)[ \n]Mieter(?:in)?[ \n](?:Frau[ \n]|Herr[ \n])?(?<value>${nameSource})(?=,)`,
    'u',
  ),
  new RegExp(
    String.raw`Mieter(?:in)?[ \n](?:ist|sind)[ \n](?:Frau[ \n]|Herr[ \n])?(?<value>${nameSource})`,
    'u',
  ),
  new RegExp(
    String.raw`Mieter(?:in)?[ \n]sind[ \n][^.;]{3,60}?[ \n]und[ \n](?:Frau[ \n]|Herr[ \n])?(?<value>${nameSource})`,
    'u',
  ),
]
/** 'Eigentümerin der Wohnung ist die Baugenossenschaft Elbtal eG.' */
const isOwner =
  /Eigentümer(?:in)?(?:[ ](?:der|des)[ ](?:Wohnung|Hauses|Gebäudes|Objekts))?[ \n]ist[ \n](?:die[ \n]|der[ \n]|das[ \n]|Frau[ \n]|Herr[ \n])?(?<value>\p{Lu}[^,.;\n]{3,60})(?=[,.;\n])/u
/** 'Mit freundlichen Grüßen' / 'Baugenossenschaft Elbtal eG' */
const signedByFirm =
  /Mit freundlichen Grüßen[\n ]+(?:[Ii]\.[ ]?[AV]\.[ \n])?(?<value>\p{Lu}[^\n]{3,60}[ ](?:GmbH|AG|eG|KG|OHG|GbR|SE|e\.[ ]?V\.|AöR)(?:[ ]&[ ]Co\.[ ]KG)?)(?=\n|$)/u
/** 'Angaben zur Person des Wohnungsgebers:' over 'Katrin Jäger' over her street: a block without labels. */
const underHeading =
  /(?:^|\n)[^\n.]{0,40}(?:Wohnungsgeber|Vermieter)(?:s|in)?:?\n(?<value>\p{Lu}[^\n,:.]{3,60})(?=\n[^\n:]*\d)/u
/** 'bestätige ich als Wohnungsgeber, Karl Müller, ...' */
const asLandlord =
  /(?:als|der|die)[ \n](?:Wohnungsgeber(?:in)?|Vermieter(?:in)?|Eigentümer(?:in)?),?[ \n](?<value>\p{Lu}[^,\n]{3,70})(?=,|\n)/u

export const housingLabels = {
  'registration-certificate': {
    entries: [
      {
        field: 'persons',
        labels: personsLabels,
        parts: 'person',
        patterns: [...certifiedName, ...listedWithBirth, numberedName, ofTheFamily],
        notSections: ['landlord'],
      },
      {
        field: 'address',
        labels: [...flatAddress, ...addressLabels],
        parts: 'address',
        notSections: ['landlord'],
        patterns: [
          /(?:wohnt|wohnhaft|gemeldet)[^.;\t]{0,50}?[ \n](?:in|unter)[ \n](?<value>[\p{Lu}\d][^\t]{5,70})/u,
        ],
        cues: oneOf(`
          wohnhaft | gemeldet in | mit Hauptwohnung | mit alleiniger Wohnung | mit einziger Wohnung |
          unter der Anschrift | gemeldet | für die Wohnung | in die Wohnung | in der Wohnung | für folgende Wohnung |
          unter folgender Anschrift | Anschrift lautet | für die Anschrift | unter der Adresse`),
      },
      {
        field: 'moveInDate',
        labels: moveInLabels,
        patterns: [
          new RegExp(
            String.raw`(?<![\p{L}])(?:ab dem|seit dem|am|zum|ab)[ \n](?<value>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4})${inSentence}{0,80}(?:eingezogen|einzieht|einziehen|bezogen|wohnt)`,
            'iu',
          ),
          new RegExp(
            String.raw`(?<![\p{L}])(?:ist|sind)[^.\t]{0,30}?(?<value>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4})[^.\t]{0,80}(?:eingezogen|Einzug|einziehen|bezogen)`,
            'iu',
          ),
          new RegExp(
            String.raw`(?:eingezogen|Einzug|bezogen)${inSentence}{0,160}?(?:am|zum)[ \n:]+(?<value>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4})`,
            'iu',
          ),
        ],

        cues: oneOf(`
          eingezogen am | Einzug am | Einzug | gemeldet seit dem | seit dem | gemeldet seit | bezogen am |
          {Tag, Datum} des {Einzugs, Einzuges} | Einzugsdatum`),
      },
      { field: 'dateOfBirth', labels: [...dateOfBirthLabels, ...birthLabels], cues: dateOfBirthCues },
      { field: 'datesOfBirth', labels: [...dateOfBirthLabels, ...birthLabels], patterns: [starredBirth] },
      {
        field: 'landlord',
        labels: landlordLabels,
        parts: 'person',
        partSections: ['landlord'],
      },
    ],
    decoys: formerAddress,
    letter: { recipient: 'persons', address: 'address' },
  },
  'landlord-confirmation': {
    entries: [
      {
        field: 'persons',
        labels: personsLabels,
        parts: 'person',
        notSections: ['landlord', 'flat'],
        patterns: [...certifiedName, ...listedWithBirth, movedIn, numberedName],
      },
      {
        field: 'address',
        labels: [...flatAddress, 'Straße, Hausnummer, PLZ, Ort der Wohnung'],
        weak: addressLabels, // may be the landlord's
        patterns: [/Wohnung(?!s?geber)[^\n\t.:]{0,30}:[\n\t ]+(?<value>\p{Lu}[^\n:]{3,60}\n?[^\n:]{0,60})/u],
        parts: 'address',
        notSections: ['landlord'],
        cues: oneOf(`
          die Wohnung | in {die, meine, unsere, meiner, unserer, der, folgende} Wohnung | in {das, mein, unser, dem, meinem, unserem} {Wohnheim, Haus, Studentenwohnheim, Objekt} |
 in die nachfolgende Wohnung | Wohnung in`),
      },
      {
        field: 'moveInDate',
        labels: moveInLabels,
        patterns: [
          new RegExp(
            String.raw`(?<![\p{L}])(?:ab dem|seit dem|am|zum|ab)[ \n](?<value>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4})${inSentence}{0,80}(?:eingezogen|einzieht|einziehen|bezogen|wohnt)`,
            'iu',
          ),
          new RegExp(
            String.raw`(?<![\p{L}])(?:ist|sind)[^.\t]{0,30}?(?<value>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4})[^.\t]{0,80}(?:eingezogen|Einzug|einziehen|bezogen)`,
            'iu',
          ),
          new RegExp(
            String.raw`(?:eingezogen|Einzug|bezogen)${inSentence}{0,160}?(?:am|zum)[ \n:]+(?<value>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4})`,
            'iu',
          ),
        ],

        weakPatterns: [
          /(?<![\p{L}])(?:am|zum|seit dem)[ \n](?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4})[ \n]in[ \n](?:meine|meiner|unsere|unserer|unser|unserem|die|der|das|dem)[^]{0,160}?(?:einge(?:zogen|mietet)|einzieht|wohnt|wohnhaft|bezogen)/u,
        ],
        cues: oneOf(`
          eingezogen am | Einzug am | eingezogen zum | Einzug zum | Einzug in oben genannte Wohnung am |
          {Tag, Datum} des {Einzugs, Einzuges} | Einzugsdatum |
          Einzug erfolgte am | Einzug erfolgt am | einziehen zum | seit dem`),
      },
      {
        field: 'landlord',
        labels: landlordLabels,
        parts: 'person',
        partSections: ['landlord'],
        patterns: [
          asLandlord,
          confirmsAs,
          isOwner,
          signedByFirm,
          underHeading,
          /(?:^|\n)(?:Hiermit[ ]bestätigen?[ ](?:ich|wir)|Ich|Wir),?[ ](?:die[ ]|der[ ]|das[ ])?(?<value>\p{Lu}[\p{L}.'’&-]+(?:[ ](?:\p{Lu}|von|van|de|&)[\p{L}.'’-]*){1,6})(?:[ \n]\([^)]*\))?,/u,
        ],
      },
    ],
    decoys: formerAddress,
    signed: true,
  },
  'tenancy-agreement': {
    entries: [
      {
        field: 'tenants',
        labels: oneOf(`
          Mieter | Mieterin | Mieter/in | Mieter(in) | Tenant | Tenants | Lessee | Name des Mieters |
          Mieter/Mieterin | Vor- und Zuname, Geburtsdatum | Mieter 1 | Mieter 2 | Mietpartei |
          Mieterin/Mieter | Mietername | Untermieter | Untermieterin | Mietende {Person, Partei, Personen, Parteien, Seite} |
          Mieterpartei | Mieterseite`),
        parts: 'person',
        partSections: ['tenant'],
        patterns: areTenants,
      },
      {
        field: 'landlord',
        labels: landlordLabels,
        weak: ['Hauptmieter', 'Hauptmieterin'],
        patterns: [isLandlord, inBracket],
        parts: 'person',
        partSections: ['landlord'],
      },
      {
        field: 'landlord',
        labels: oneOf(`
          Bezeichnung bei juristischen Personen | Bezeichnung bei juristischer Person | Name/Firma |
          Firma/Name | Name oder Firma | Name bzw. Firma | Firma | Bezeichnung`),
        sections: ['landlord'],
      },
      {
        field: 'address',
        labels: addressLabels,
        sections: ['flat'],
      },
      {
        field: 'address',
        labels: flatAddress,
        parts: 'address',
        partSections: ['flat'],
        cues: oneOf(`
          Anwesen | im Hause | im Haus | gelegene Wohnung | vermietet wird die Wohnung | Wohnung im |
          Vermietet werden | Wohnung in | flat at | apartment at | located at | Anschrift der Wohnung |
          vermietet dem Mieter | vermietet dem Untermieter in der Wohnung | in der Wohnung | im Wohnheim | in dem Wohnheim | vermietet an den Mieter | Zur Vermietung kommt | folgende Wohnung |
          Vermietet wird | die Wohnung | eine Wohnung | das Haus | die Wohnung in der`),
      },
      {
        field: 'livingSpaceSquareMetres',
        labels: oneOf(`
          Wohnfläche | Wohnfläche in m² | Wohnfläche ca. | Größe | Größe der Wohnung | Living space |
          Living area | Fläche | Wohn-/Nutzfläche | Wohnungsgröße | Floor area | Quadratmeter`),
        cues: oneOf(`
          Wohnfläche beträgt | Wohnfläche beträgt ca. | Wohnfläche beträgt etwa | Wohnfläche beträgt rund |
          Wohnfläche ca. | Wohnfläche ist mit | Wohnfläche von ca. | Wohnungsgröße beträgt |
          Wohnungsgröße ca. | Größe von ca. | Gesamtwohnfläche von | Gesamtwohnfläche beträgt |
          Wohnfläche von | Wohnfläche | living space of | floor area of | Die Größe der Wohnung beträgt`),
        patterns: [
          /Zimmer[ \n](?:von|mit|mit einer Größe von|in der Größe von)[ \n](?:ca\.?[ ]|etwa[ ]|rund[ ])?(?<value>\d{1,3}(?:[.,]\d{1,2})?[ ]?(?:m²|m2|qm|Quadratmeter))/u,
          /(?<value>\d{1,3}(?:[.,]\d{1,2})?\s?(?:m²|m2|qm|Quadratmeter))\s+(?:Wohnfläche|Wohnraum)/u,
        ],
        weakPatterns: [/(?<![\d.,])(?<value>\d{2,3}(?:[.,]\d{1,2})?[ ]?(?:m²|qm|m2|sqm))(?!\p{L})/u],
        unless: /Garten|Keller|Balkon|Terrasse|des Hauses|Grundstück|Stellplatz|Abstell|Gesamtfläche/iu,
      },
      {
        field: 'rooms',
        unless:
          /Wohneinheit|Wohngemeinschaft|(?<!\p{L})WG(?!\p{L})|Einzelzimmer|[Zz]immer[ \n](?:von|in|mit)[ \n]/u, // one room of it is let
        labels: oneOf(`
          Zimmer | Anzahl der Zimmer | Zimmeranzahl | Zimmerzahl | Räume | Anzahl Zimmer | Anzahl der Räume |
          Anzahl Räume | Raumanzahl | Wohnräume (Anzahl) | Rooms | Number of rooms | Wohnräume |
          Zahl der Zimmer`),
        cues: ['bestehend aus', 'bestehend aus:'],
        phrases: ['ein(?:em|er)?', 'zwei', 'drei', 'vier', 'fünf', 'sechs'].map((numeral, index) => ({
          pattern: new RegExp(
            String.raw`(?<![\p{L}])${numeral}(?:[ \n](?:Zimmern?|Wohnräumen?|Räumen?)(?![\p{L}])|-?(?:Zimmer|Raum)-?(?:wohnung|apartment|appartement))`,
            'iu',
          ),
          value: index + 1,
        })),
        patterns: [
          /(?<![\d.,])(?<value>\d{1,2}(?:[.,]5)?)[ \n-]?(?:Zimmer|Wohnräume|Raum-|Räume(?:n)?\b|rooms)/iu,
          /(?:vermietet|bestehend aus|Räume|Mieträume)[: ]*\t?(?<value>\d{1,2}(?:[.,]5)?)[ \t](?:Zimmer|Wohnräume)/iu,
        ],
      },
      {
        field: 'rentColdEuro',
        labels: oneOf(`
          Kaltmiete | Nettokaltmiete | Nutzungsgebühr | Nutzungsgebühr netto kalt | Grundnutzungsgebühr |
          Nutzungsentgelt kalt | Nettonutzungsgebühr | Netto-Kaltmiete | Grundmiete | Nettomiete |
          Miete netto | Monatliche Kaltmiete | Miete (netto kalt) | Cold rent | Basic rent | Net rent |
          Base rent | Miete (ohne Betriebskosten) | Monatliche Grundmiete | Monatliche Nettokaltmiete |
          Kaltmiete monatlich | Net cold rent | Kaltmiete (netto) | Mietzins`),
        cues: oneOf(`
          Kaltmiete beträgt | Nettokaltmiete beträgt | Grundmiete beträgt | Nettokaltmiete von |
          Kaltmiete von | Kaltmiete in Höhe von | Nettokaltmiete in Höhe von | Kaltmiete | Grundmiete |
          basic rent | Nettokaltmiete | cold rent | Nutzungsgebühr |
          Grundnutzungsgebühr | Nettomiete | Miete netto kalt | net rent`),
        patterns: [
          new RegExp(String.raw`(?<value>${amountSource})[ \n](?:netto[ ]?)?kalt(?!\p{L})`, 'iu'),
          new RegExp(String.raw`(?<!\p{L})kalt:?[ \n](?<value>${amountSource})`, 'iu'),
          new RegExp(
            String.raw`[Mm]iete[ \n](?:beträgt[ \n])?[^.;\d]{0,20}(?<value>${amountSource})[ \n](?:zuzüglich|zzgl\.|plus)`,
            'u',
          ),
        ],
      },
      {
        field: 'rentWarmEuro',
        labels: oneOf(`
          Warmmiete | Gesamtmiete | Bruttomiete | Bruttowarmmiete | Gesamtbetrag | Miete insgesamt |
          Monatliche Gesamtmiete | Warm rent | Total rent | Gesamtmiete monatlich | Monatlich zu zahlen |
          Monatliche Miete insgesamt | Summe | insgesamt | Gesamt | Zahlbetrag | Monatliche Warmmiete |
          Miete gesamt | Gesamtmiete (warm) | Total monthly rent | Bruttomiete (warm) | Zu zahlender Betrag |
          Total | Miete {brutto warm, warm, inklusive Nebenkosten, inkl. Nebenkosten, einschließlich Nebenkosten} | Gesamtmiete {brutto, pro Monat} |
          Pauschalmiete | Inklusivmiete | Endmiete | {Monatliche Zahlung, Monatlicher Betrag, Nutzungsgebühr, Monatliche Gesamtzahlung} {gesamt, insgesamt, warm}`),
        cues: oneOf(`
          Warmmiete beträgt | Gesamtmiete beträgt | Gesamtmiete von | Warmmiete von | Gesamtmiete |
          Warmmiete | Bruttowarmmiete | Bruttomiete | total rent | insgesamt monatlich | mithin insgesamt | monatlich insgesamt | insgesamt | zusammen also | zusammen somit | zusammen mithin`),
        patterns: [
          new RegExp(String.raw`(?<value>${amountSource})[ \n](?:brutto[ ]?)?warm(?!\p{L})`, 'iu'),
          new RegExp(
            String.raw`(?<value>${amountSource})[ \n](?:monatlich[ \n]|pro[ \n]Monat[ \n]|im[ \n]Monat[ \n])?\(?(?:Inklusivmiete|Pauschalmiete|Warmmiete|inklusive|inkl\.|einschließlich)`,
            'iu',
          ),
        ],
      },
      {
        field: 'startDate',
        labels: oneOf(`
          Mietbeginn | Beginn des Mietverhältnisses | Vertragsbeginn | Beginn | Einzugstermin |
          Start of tenancy | Start date | Commencement date | Beginn der Mietzeit | Mietzeit ab | Mietzeit |
          Mietbeginn am | Nutzungsbeginn | Beginn der Nutzung | Beginn des Nutzungsverhältnisses | Übergabe | Commencement`),
        cues: oneOf(`
          Mietverhältnis beginnt am | Das Mietverhältnis beginnt mit dem | beginnt am | beginnt zum |
          beginnt mit dem | Mietbeginn | mit Wirkung vom | mit Wirkung zum | mit Wirkung ab | läuft ab dem | shall commence on | commences on | begins on | starts on | ab dem |
          wird ab`),
        weakPatterns: [
          /(?:Einzug|Bezug|Schlüsselübergabe|Übergabe)(?:[ ]der[ ]\p{L}+)?[ \n](?:ist|kann|erfolgt|findet)[ \n](?:ab|am|zum|frühestens)[ \n](?:dem[ \n]|am[ \n])?(?<value>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4})/u,
          /(?:überlässt|vermietet|überlassen)[^.;]{0,90}?(?:ab|ab dem|zum|vom)[ \n](?<value>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4})/u,
          periodFrom,
        ],
      },
      { field: 'datesOfBirth', labels: dateOfBirthLabels, notSections: ['landlord'] },
    ],
    decoys: [
      ...formerAddress,
      ...oneOf(`
        Betriebskosten | Nebenkosten | Heizkosten | Vorauszahlung | Betriebskostenvorauszahlung |
        Nebenkostenvorauszahlung | Heizkostenvorauszahlung | Vorauszahlung Betriebskosten |
        Vorauszahlung Heizkosten | Kaution | Mietsicherheit | Stellplatz | Garage | Stellplatzmiete |
        Service charges | Utilities | Deposit | Mietende | Ende des Mietverhältnisses |
        Anschrift des Mieters | Bisherige Anschrift des Mieters | derzeitige Anschrift | Küche | Bad |
        Keller | Balkon | Ablesedatum | Gesamtfläche | Wohnfläche des Hauses | Gesamtwohnfläche | Baujahr`),
    ],
    parties: [
      {
        words: oneOf(
          'Vermieter | Landlord | Lessor | Wohnungsgeber | Untervermieter | Hauptmieter | Genossenschaft',
        ),
        name: 'landlord',
      },
      {
        words: oneOf('Mieter | Tenant | Lessee | Untermieter | Mitglied | Mitglieder | Nutzer'),
        name: 'tenants',
        dateOfBirth: 'datesOfBirth',
      },
    ],
    signed: true,
  },
} as const satisfies Record<string, KindLabels>
