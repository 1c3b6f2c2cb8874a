import type { KindLabels, LabelEntry } from '../label-table.ts'
import {
  addressLabels,
  anyDay,
  birthLabels,
  dateOfBirthLabels,
  nationalityLabels,
  placeOfBirthLabels,
  sexLabels,
} from './common.ts'
import { partLabels } from './parts.ts'
import { housingLabels } from './housing.ts'
import { studyLabels } from './study.ts'
import { employmentLabels } from './employment.ts'
import { trainingContractLabels } from './training-contract.ts'
import { oneOf } from '../one-of.ts'
import { insuranceTicks } from './health-insurance.ts'

/** Headings over the person whom somebody joins. */
const joined = ['reference', 'sponsor', 'husband', 'wife'] as const
const others = ['employer', 'landlord', ...joined, 'institution', 'child', 'mother', 'father'] as const
const bothNames = oneOf(`
  Name, Vorname | Name, Vornamen | Name, Vorname(n) | {Familienname, Nachname, Zuname} {Vorname, Vornamen, Vorname(n)} |
  Surname {given names, first name, first names}`)
const [{ labels: surnameLabels }, { labels: givenLabels }] = partLabels.person

/** A cell that is nothing but the § of a title (AufenthG, chapter 2: §§ 7 to 38a): whatever its label is called, it says what is asked for. */
const titleAlone =
  /(?<=^|[\n\t])(?:[\p{L} ]{3,60}[(,–-][ ]?)?(?<value>§[ ]?(?:7|9[ac]?|1[6-9][a-g]?|2[0-9][abc]?|3[0-8][a]?)(?:[ ](?:Abs\.|Absatz|Satz|S\.|Nr\.|Nummer)[ ]?\d{1,2}[a-z]?)*[ ](?:AufenthG|Aufenthaltsgesetz))(?:\)|[ ]?[(–-][^\n\t]{3,60})?(?=$|[\n\t])/u

const referencePerson =
  'die Referenzperson, die Bezugsperson, die Person, diese Person, Ihr Ehegatte, Ihre Ehegattin, Ihr Ehepartner, Ihre Ehepartnerin'

/** Forms that ask instead of naming. */
const questions = [
  { field: 'dateOfBirth', labels: oneOf('Wann {wurden Sie, sind Sie} geboren') },
  {
    field: 'placeOfBirth',
    labels: oneOf('{Wo, In welchem Ort, An welchem Ort} {wurden Sie, sind Sie} geboren'),
  },
  {
    field: 'dateOfIssue',
    labels: oneOf(
      '{Wann, An welchem Tag} {wurde, ist} {Ihr Pass, Ihr Reisepass, der Pass, das Dokument} ausgestellt',
    ),
  },
  {
    field: 'dateOfExpiry',
    labels: oneOf(
      '{Bis wann, Wie lange} {ist, gilt} {Ihr Pass gültig, Ihr Reisepass gültig, der Pass gültig, das Dokument gültig, Ihr Pass, Ihr Reisepass, der Pass}',
    ),
  },
  {
    field: 'dateOfEntry',
    labels: oneOf(
      'Wann sind Sie {nach Deutschland, erstmals nach Deutschland, in die Bundesrepublik, das erste Mal nach Deutschland} {eingereist, gekommen}',
    ),
  },
  {
    field: 'civilStatusSince',
    labels: oneOf(
      '{Seit wann, Wann} {sind Sie verheiratet, haben Sie geheiratet, besteht der Familienstand, besteht die Ehe}',
    ),
  },
  {
    field: 'employer',
    labels: oneOf(
      '{Bei wem, Wo, Für wen} {arbeiten Sie, werden Sie arbeiten, sind Sie beschäftigt, werden Sie beschäftigt}',
    ),
  },
  { field: 'insurer', labels: oneOf('{Bei wem, Wo, Wie} sind Sie {krankenversichert, versichert}') },
  {
    field: 'landlord',
    labels: oneOf('{Von wem, Bei wem} {mieten Sie, haben Sie die Wohnung gemietet, wohnen Sie zur Miete}'),
  },
  { field: 'sponsor', labels: oneOf(`Wie heißt {${referencePerson}}`) },
  { field: 'sponsorDateOfBirth', labels: oneOf(`Wann {wurde, ist} {${referencePerson}} geboren`) },
  { field: 'sponsorAddress', labels: oneOf(`Wo wohnt {${referencePerson}}`) },
] as const satisfies readonly LabelEntry[]

/** The label words that an evidence paper uses for a field: the form asks with the same words. */
function borrowed(entries: readonly LabelEntry[], ...fields: LabelEntry['field'][]): LabelEntry[] {
  return entries
    .filter(
      (entry) => fields.includes(entry.field) && entry.labels !== undefined && entry.sections === undefined,
    )
    .map((entry) => ({
      field: entry.field,
      labels: entry.labels ?? [],
      notSections: joined,
    }))
}

/** 'Beginn' under 'Wohnung' is the beginning of a tenancy. */
function notOfFlat(entries: readonly LabelEntry[]): LabelEntry[] {
  return entries.map((entry) => ({ ...entry, notSections: [...joined, 'flat', 'landlord'] }))
}

export const summaryLabels = {
  'application-summary': {
    entries: [
      { field: 'surname', labels: surnameLabels, notSections: others },
      { field: 'givenNames', labels: givenLabels, second: bothNames, notSections: others },
      { field: 'dateOfBirth', labels: [...dateOfBirthLabels, ...birthLabels], notSections: others },
      { field: 'placeOfBirth', labels: placeOfBirthLabels, weak: birthLabels, notSections: others },
      { field: 'sex', labels: sexLabels, notSections: others },
      { field: 'nationality', labels: nationalityLabels, notSections: others },
      {
        field: 'civilStatus',
        labels: oneOf(
          'Familienstand | Fam.-Stand | Fam.stand | Civil status | Marital status | Personenstand',
        ),
        patterns: [
          /(?<value>verheiratet|ledig|geschieden|verwitwet|verpartnert|married|divorced|widowed)[ \n](?:seit|since)(?![\p{L}])/iu,
        ],
        notSections: others,
      },
      {
        field: 'civilStatusSince',
        labels: oneOf(`
          Familienstand seit | verheiratet seit | Datum der Eheschließung | Eheschließung am |
          Tag der Eheschließung | Married since | Familienstand besteht seit | Familienstand gültig seit |
          geschieden seit | verwitwet seit | Datum der Heirat`),
        /** A bare 'seit' is of whatever stands before it: of an address, of a job. */
        patterns: [
          new RegExp(
            String.raw`(?:verheiratet|geschieden|verwitwet|ledig|getrennt lebend|verpartnert|married|divorced|widowed)[ \n\t]{1,3}(?:seit|since):?[ \n\t]{1,2}(?:dem[ ])?(?<value>${anyDay})`,
            'iu',
          ),
        ],
      },
      {
        field: 'address',
        labels: [...addressLabels, 'Anschrift der Wohnung', 'Adresse der Wohnung'],
        parts: 'address',
        notSections: others,
      },
      {
        field: 'moveInDate',
        labels: oneOf('Einzugsdatum | Eingezogen am | Einzug am | Wohnhaft seit | Tag des Einzugs'),
      },
      {
        field: 'documentNumber',
        labels: oneOf(`
          Passnummer | Pass-Nr. | Passport number | Seriennummer | Reisepassnummer | Ausweisnummer |
          Dokumentennummer | Nummer des Passes | Nr. des Passes | Nummer des Ausweisdokuments | Nummer |
          Serien-/Passnummer | Serien-Nr. | {Art, Dokument} und Nummer | Art, Nummer | {Pass, Reisepass, Ausweis, Dokument} {Nr., No.} | Reisepass-Nr. | Passport No. | Nummer des Reisepasses |
          Seriennummer des Passes`),
      },
      {
        field: 'dateOfExpiry',
        labels: oneOf(`
          Pass gültig bis | Gültig bis | Gültigkeit des Passes bis | Ablaufdatum | Passport valid until |
          Gültigkeit bis | Gültig {vom – bis, von – bis, von/bis, ab/bis} | Gültigkeit | Date of expiry | Valid until | Reisepass gültig bis | Gültigkeitsdauer bis |
          Ausweisdokument gültig bis | Gültigkeitszeitraum bis | Gültigkeitszeitraum`),
      },
      {
        field: 'dateOfIssue',
        labels: oneOf(`
          Ausgestellt am | Ausstellungsdatum | Gültig ab | Gültig von | Date of issue | Gültig {vom – bis, von – bis, von/bis, ab/bis} | Gültigkeit | Pass ausgestellt am |
          Gültigkeitszeitraum {von, vom} | Gültigkeit {von, vom} | Gültigkeitszeitraum`),
      },
      {
        field: 'issuingState',
        labels: oneOf(`
          Ausstellender Staat | Ausstellerstaat | Ausstellungsstaat | Issuing state | Ausgestellt von |
          Ausstellungsland | Passausstellender Staat`),
      },
      {
        field: 'dateOfEntry',
        labels: oneOf(`
          Einreisedatum | Ersteinreise | Datum der Einreise | Eingereist am | Tag der Einreise |
          Ersteinreisedatum | Erste Einreise | Date of entry | Datum der Ersteinreise |
          Tag der ersten Einreise | Einreise am | Einreise nach Deutschland | Einreise |
          Einreise in {das Bundesgebiet, die Bundesrepublik Deutschland, die Bundesrepublik} | {Erste, Letzte} Einreise nach Deutschland |
          Datum der ersten Einreise | Ersteinreise am`),
      },
      {
        field: 'requestedUntil',
        labels: oneOf(`
          Beantragt bis | Gewünschte Dauer bis | Aufenthalt bis | Beantragte Dauer bis |
          Voraussichtliche Dauer bis | Aufenthaltstitel beantragt bis | Geplanter Aufenthalt bis |
          Requested until | Gewünscht bis | Gewünschtes Ende | Beantragter Aufenthalt bis | Titel gewünscht bis | Voraussichtliche Dauer des Aufenthalts bis | Gewünschte Geltungsdauer bis |
          Geltungsdauer bis | Beantragter Zeitraum bis | Geplante Aufenthaltsdauer bis |
          Aufenthaltsdauer bis | Gewünschte Gültigkeit bis | Voraussichtliches Ende des Aufenthalts |
          Titel beantragt bis | Beantragt bis zum | Beabsichtigter Aufenthalt bis | Beantragte Gültigkeit |
          Beantragter Zeitraum`),
      },
      {
        field: 'submittedOn',
        weak: ['Eingegangen am'],
        labels: oneOf(`
          Antragsdatum | Datum des Antrags | Datum der Antragstellung | Eingereicht am |
          Online eingereicht am | Antrag eingereicht am | Antrag gestellt am | Gestellt am | Eingang |
          Eingangsdatum | Übermittelt am | Abgesendet am | Submitted on | Date of application |
          Application date`),
        cues: oneOf('{eingereicht, übermittelt, abgesendet, gesendet, gestellt} am'),
      },
      {
        field: 'applicationKind',
        labels: oneOf(`
          Art des Antrags | Antragsart | Antragsgrund | Grund des Antrags | Anliegen | Ihr Anliegen |
          Antragsgegenstand | Type of application | Reason for application`),
        patterns: [
          /^[^\n]{0,30}Antrag auf (?<value>(?:erstmalige )?(?:Erteilung|Verlängerung|Niederlassungserlaubnis)[^\n]{0,40})/imu,
        ],
      },
      {
        field: 'service',
        labels: oneOf(`
          Dienstleistung | Leistung | Onlinedienst | Aufenthaltsgrund | Grund des Aufenthalts | Zweck |
          Purpose of stay | Service | Aufenthaltszweck | Zweck des Aufenthalts`),
        patterns: [
          /Antrag auf[^\n]{0,30}(?<value>Niederlassungserlaubnis|Erlaubnis zum Daueraufenthalt)/u,
          /Antrag auf[^\n]{0,60}[ ](?:zum|zur|zu|zwecks|wegen|aus)[ \n](?<value>[^\n]{4,60})/u,
          /[Aa]ntrag[^\n]{0,40}(?<value>(?:Ehegatten|Familien|Kinder)nachzug)/u,
        ],
      },
      {
        field: 'legalBasis',
        labels: oneOf(`
          Rechtsgrundlage | Beantragter Aufenthaltstitel | Beantragter Titel | Aufenthaltstitel nach |
          Paragraf | Paragraph | Legal basis | Gewünschter Aufenthaltstitel | Aufenthaltszweck |
          Beantragt wird | Antrag auf | Zweck des Aufenthalts | Aufenthaltstitel | Norm |
          Gesetzliche Grundlage | Requested title | Art des beantragten Titels | Titel |
          {Beantragte, Gewünschte, Einschlägige, Maßgebliche} {Rechtsgrundlage, Aufenthaltserlaubnis, Norm, Vorschrift} |
          {Paragraf, Paragraph, Vorschrift} {des Aufenthaltsgesetzes, im Aufenthaltsgesetz, AufenthG, des AufenthG} |
          {Beantragter, Gewünschter, Angestrebter} {Paragraf, Paragraph, Aufenthaltszweck, Aufenthaltstitel, Titel} |
          Rechtsgrundlage {des Antrags, des Aufenthalts, des Aufenthaltstitels, der Aufenthaltserlaubnis} |
          {Welchen Aufenthaltstitel, Welchen Titel, Welche Aufenthaltserlaubnis} {beantragen Sie, möchten Sie beantragen}`),
        patterns: [
          /(?:Blaue Karte EU|Aufenthaltserlaubnis|Niederlassungserlaubnis|Aufenthaltstitel|Fachkraft\p{L}*|Studium|Ehegattennachzug|Familiennachzug|beantragt)[^§\n]{0,60}(?<value>§[ ]?\d{1,3}[a-z]?[^\n,;)]{0,25})/iu,
        ],
        weakPatterns: [titleAlone],
      },
      ...borrowed(
        employmentLabels['employment-contract'].entries,
        'employer',
        'employerAddress',
        'establishmentNumber',
        'jobTitle',
        'probationMonths',
        'grossEuro',
        'salariesPerYear',
        'hoursPerWeek',
        'placeOfWork',
      ),
      ...notOfFlat(borrowed(employmentLabels['employment-contract'].entries, 'startDate', 'endDate')),
      {
        field: 'netEuro',
        labels: oneOf(`
          Nettoeinkommen | Netto | Nettoentgelt | Nettogehalt | Nettolohn | Monatliches Nettoeinkommen | Net income |
          Einkommen netto | Monatliches Netto | Nettoeinkommen monatlich`),
      },
      { field: 'employer', labels: ['Name', 'Bezeichnung'], sections: ['employer'] },
      { field: 'employerAddress', labels: addressLabels, parts: 'address', sections: ['employer'] },
      {
        field: 'grossPeriod',
        labels: oneOf(`
          Zeitraum des Entgelts | Gehalt pro | Vergütung pro | Zahlungszeitraum | Bezugszeitraum |
          Entgelt pro | Zeitraum der Vergütung | Gehaltszeitraum | Abrechnungszeitraum | Bezug`),
      },
      {
        field: 'unlimited',
        labels: oneOf('Unbefristet | Unbefristetes Arbeitsverhältnis | Unbefristete Beschäftigung'),
      },
      {
        field: 'modelConsent', // "KI-Assistenz": name of the pilot's service, DOMAIN.md section 1
        labels: oneOf(`
          {Einwilligung, Zustimmung} {zur KI-Assistenz, in die KI-Assistenz, zur Nutzung der KI-Assistenz, in die Nutzung der KI-Assistenz} |
          {Einwilligung, Zustimmung} {in die Prüfung durch KI, zur Prüfung durch KI, in die KI-Prüfung, zur KI-Prüfung} |
          {Einwilligung, Zustimmung} {in die KI-gestützte Prüfung, zur KI-gestützten Prüfung, in die automatisierte Prüfung, zur automatisierten Prüfung} |
          {Einwilligung, Zustimmung} {in die Verarbeitung durch KI, zur Verarbeitung durch KI, Künstliche Intelligenz, KI} |
          KI-Assistenz {zugestimmt, eingewilligt, genutzt, nutzen} | Prüfung durch KI {zugestimmt, eingewilligt} |
          Consent to {AI assistance, AI check, AI-assisted check, automated check}`),
      },
      { field: 'temporaryAgencyWork', labels: oneOf('Leiharbeit | Arbeitnehmerüberlassung | Zeitarbeit') },
      {
        field: 'insurer',
        labels: oneOf(`
          Krankenkasse | Krankenversicherung | Versicherer | Krankenversicherung bei |
          Name der Krankenkasse | Name der Krankenversicherung | Health insurance | Insurer |
          Versicherung bei | Name der Versicherung | Versichert bei | {Gesetzlich, Privat} {versichert bei, krankenversichert bei} | Krankenversichert bei |
          Name des Versicherers | Versicherungsunternehmen | Kasse`),
      },
      {
        field: 'insuranceKind',
        weak: ['Art', 'Status'],
        patterns: [/(?<value>gesetzlich|privat)[ \n](?:kranken)?versichert[ \n](?:bei|seit|:)/iu],
        labels: oneOf(`
          Art der Krankenversicherung | Versicherungsart | Art der Versicherung |
          Art des Versicherungsschutzes`),
      },
      {
        field: 'landlord',
        labels: oneOf(`
          Vermieter | Vermieterin | Wohnungsgeber | Vermieter/in | Landlord | Name des Vermieters`),
      },
      {
        field: 'rentWarmEuro',
        labels: oneOf(`
          Warmmiete | Monatliche Warmmiete | Gesamtmiete | Miete (warm) | Monatliche Miete | Miete |
          Monatliche Mietkosten | Warm rent | Rent | Mietkosten | Miete warm | Bruttowarmmiete |
          Miete inkl. Nebenkosten | Warmmiete monatlich | Mietkosten (warm)`),
      },
      {
        field: 'rentColdEuro',
        labels: oneOf('Kaltmiete | Nettokaltmiete | Monatliche Kaltmiete | Miete (kalt) | Miete kalt'),
      },
      ...borrowed(housingLabels['tenancy-agreement'].entries, 'livingSpaceSquareMetres', 'rooms'),
      /** 'Wohnung: 68 m², 3 Zimmer, Warmmiete 712,00 Euro' */
      {
        field: 'livingSpaceSquareMetres',
        weakPatterns: [/(?<![\d.,])(?<value>\d{2,3}(?:[.,]\d{1,2})?[ ]?(?:m²|qm|m2))/u],
      },
      { field: 'rooms', weakPatterns: [/(?<![\d.,-])(?<value>\d{1,2}(?:[.,]5)?)[ -]Zimmer(?!\p{L})/u] },
      { field: 'rentWarmEuro', cues: oneOf('Warmmiete | Gesamtmiete') },
      {
        field: 'householdPersons',
        labels: oneOf(`
          Anzahl der Personen im Haushalt | Personen im Haushalt | Haushaltsgröße |
          Im Haushalt lebende Personen | Household persons | Anzahl Personen | Anzahl der Bewohner |
          Zahl der Personen im Haushalt | Anzahl Personen im Haushalt | Haushaltsangehörige | Personenzahl |
          Anzahl der Haushaltsmitglieder | Persons in household | Bewohner |
          {Anzahl der, Anzahl, Zahl der} {Personen in der Wohnung, Personen, Mitbewohner} |
          {Wie viele Personen} {wohnen in der Wohnung, leben im Haushalt, leben in Ihrem Haushalt, wohnen in Ihrer Wohnung, gehören zu Ihrem Haushalt} |
          Anzahl der in der Wohnung lebenden Personen | Personen in der Wohnung | Anzahl Haushaltsmitglieder`),
      },
      ...borrowed(
        studyLabels['enrolment-certificate'].entries,
        'institution',
        'programme',
        'semester',
        'matriculationNumber',
      ),
      { field: 'institution', labels: ['Name'], sections: ['institution'] },
      ...borrowed(trainingContractLabels['training-contract'].entries, 'employer'),
      ...notOfFlat(borrowed(trainingContractLabels['training-contract'].entries, 'startDate', 'endDate')),
      {
        field: 'occupation',
        labels: oneOf('Ausbildungsberuf | Ausbildung zum/zur | Ausbildung als | Angestrebter Beruf'),
      },
      {
        field: 'payPerMonthEuro',
        labels: oneOf(`
          Ausbildungsvergütung | Monatliche Ausbildungsvergütung | Vergütung im 1. Ausbildungsjahr`),
      },
      {
        field: 'degree',
        labels: oneOf(`
          Abschluss | Hochschulabschluss | Höchster Abschluss | Berufsabschluss | Qualifikation |
          Akademischer Grad`),
      },
      {
        field: 'level',
        labels: oneOf(`
          Sprachniveau | Deutschkenntnisse | Sprachkenntnisse | Niveau | Niveau der Deutschkenntnisse |
          Deutsch | Language level | Sprachkenntnisse Deutsch | Niveaustufe`),
      },
      {
        field: 'months',
        labels: oneOf(`
          Rentenversicherungsmonate | Beitragsmonate | Monate in der Rentenversicherung |
          Rentenbeiträge in Monaten | Pflichtbeitragsmonate | Beitragsmonate zur Rentenversicherung |
          Pflichtbeiträge {(Monate), in Monaten} | Anzahl der Beitragsmonate | Anzahl der Rentenbeitragsmonate |
          {Beiträge, Pflichtbeiträge, Anzahl der Beiträge, Anzahl der Pflichtbeiträge} {zur Rentenversicherung, zur gesetzlichen Rentenversicherung} {(Monate), (in Monaten), in Monaten} |
          {Monate, Anzahl der Monate, Anzahl Monate} mit {Beiträgen, Pflichtbeiträgen, Rentenbeiträgen} {zur Rentenversicherung, zur gesetzlichen Rentenversicherung} |
          {Monate, Anzahl der Monate, Anzahl Monate} mit {Beiträgen, Pflichtbeiträgen, Rentenbeiträgen} |
          {Monate, Anzahl der Monate} in der {gesetzlichen Rentenversicherung, Rentenversicherung} |
          Wie viele Monate haben Sie {Beiträge zur Rentenversicherung, Rentenbeiträge, in die Rentenversicherung} {gezahlt, eingezahlt, geleistet}`),
      },
      {
        field: 'amountEuro',
        labels: oneOf(`
          Sperrkonto | Betrag auf dem Sperrkonto | Sperrbetrag | Höhe des Sperrkontos | Guthaben |
          Guthaben Sperrkonto | Betrag | Sperrkonto-Betrag | Gesamtbetrag | Sperrkonto (Betrag)`),
      },
      {
        field: 'monthlyEuro',
        labels: oneOf(`
          Monatlich verfügbar | Verfügbare Mittel | Verfügbare Mittel pro Monat | Monatliche Finanzierung |
          Monatliche Mittel | Monatlich verfügbare Mittel | Stipendium monatlich | Monatliches Stipendium |
          Monatlicher Betrag | Monatlich verfügbarer Betrag`),
      },
      {
        field: 'sponsor',
        labels: oneOf(`
          Referenzperson | Bezugsperson | Name der Referenzperson | Name des Ehegatten | Name der Ehegattin |
          Ehegatte | Ehegattin | Sponsor | Stammberechtigter | Stammberechtigte | Verpflichtungsgeber |
          Name der Bezugsperson | Ehepartner | Ehepartnerin | Zusammenführende Person |
          Stammberechtigte Person`),
      },
      { field: 'sponsor', parts: 'person', partSections: joined },
      {
        field: 'sponsorDateOfBirth',
        labels: oneOf(`
          Geburtsdatum der Referenzperson | Geburtsdatum des Ehegatten | Geburtsdatum der Ehegattin |
          Geburtsdatum der Bezugsperson`),
      },
      {
        field: 'sponsorDateOfBirth',
        labels: [...dateOfBirthLabels, ...birthLabels],
        sections: joined,
      },
      {
        field: 'sponsorAddress',
        labels: oneOf(`
          Anschrift der Referenzperson | Anschrift des Ehegatten | Adresse der Referenzperson |
          Anschrift der Bezugsperson`),
      },
      {
        field: 'sponsorAddress',
        labels: addressLabels,
        parts: 'address',
        sections: joined,
      },
      ...questions,
    ],
    ticks: [
      ...insuranceTicks,
      { field: 'unlimited', value: true, labels: ['unbefristet'] },
      { field: 'unlimited', value: false, labels: ['befristet'] },
      {
        field: 'temporaryAgencyWork',
        value: true,
        labels: ['ja'],
        question: ['Leiharbeit', 'Arbeitnehmerüberlassung'],
      },
      {
        field: 'temporaryAgencyWork',
        value: false,
        labels: ['nein'],
        question: ['Leiharbeit', 'Arbeitnehmerüberlassung'],
      },
    ],
    decoys: oneOf(`
      Geburtsname | Frühere Namen | Antragsdatum | Datum des Antrags | Eingegangen am | Vorgangsnummer |
      Antragsnummer | Antragsteller | Verwandtschaftsverhältnis | Beziehung | Familiäre Beziehung |
      Aufenthaltstitel gültig bis | Titel gültig bis | Visum gültig bis |
      Aktueller Aufenthaltstitel gültig bis | Bisheriger Aufenthaltstitel | Aktueller Aufenthaltstitel |
      Größe | Augenfarbe | Art des Ausweisdokuments | Ausweisart | Dokumentenart |
      Krankenversicherungsnummer | Versichertennummer | Aufenthaltstitel gültig bis zum | Geburtsstaat |
      Geburtsland`),
  },
  unknown: {
    entries: [
      { field: 'holder', parts: 'person' },
      { field: 'dateOfBirth', labels: ['Geburtsdatum', 'Date of birth'] },
    ],
  },
} as const satisfies Record<string, KindLabels>
