import type { Section } from '../label-table.ts'
import { oneOf } from '../one-of.ts'

/** Headings and whose data follow. Leading numbers, 'Angaben zu(m)', 'Daten der' and articles are left out when they are matched. */
export const headings: readonly { readonly section: Section; readonly phrases: readonly string[] }[] = [
  {
    section: 'applicant',
    phrases: oneOf(`
      Person | Antragsteller | Antragstellerin | Antragsteller/in | Antragstellende Person |
      antragstellenden Person | Antragsteller:in | Antragsteller / Antragstellerin | Applicant |
      Persönliche Angaben | Persönliche Daten | Persönliche Informationen | Personalien |
      Angaben zur Person | Personendaten | Ihre Person | eigenen Person | Personal details | Personal data |
      Personal information | Ihre persönlichen Daten | Personalangaben | ausländischen Person`),
  },
  {
    section: 'employee',
    phrases: oneOf(`
      Arbeitnehmer | Arbeitnehmerin | Arbeitnehmer/in | Arbeitnehmerin / Arbeitnehmer |
      Arbeitnehmerin bzw. Arbeitnehmer | Arbeitnehmer(in) | Arbeitnehmerin oder Arbeitnehmer |
      Arbeitnehmerin / zum Arbeitnehmer | Arbeitnehmerin/dem Arbeitnehmer |
      Arbeitnehmerin / des Arbeitnehmers | Mitarbeiter | Mitarbeiterin | Mitarbeiter/in | Employee |
      Beschäftigte Person | {beschäftigten, angestellten, auszubildenden} Person | Beschäftigte | Beschäftigten | ausländischen Arbeitnehmer |
      ausländischen Arbeitnehmerin | Auszubildende | Auszubildender | Auszubildende/r | Auszubildenden |
      Lehrling | Trainee`),
  },
  {
    section: 'employer',
    phrases: oneOf(`
      Arbeitgeber | Arbeitgeberin | Arbeitgeber/in | Arbeitgeberin / Arbeitgeber | Arbeitgeber(in) |
      Arbeitgebers | Arbeitgeberin bzw. Arbeitgeber | Arbeitgeberin oder Arbeitgeber | Employer | Betrieb |
      Unternehmen | Beschäftigungsbetrieb | Firma | Company | Beschäftigung | Beschäftigungsverhältnis |
      Arbeitsverhältnis | Erwerbstätigkeit | Arbeit | Arbeitsplatz | Employment | Ausbildungsbetrieb |
      Ausbildende | Ausbildender | Ausbildenden | Ausbildungsstätte | Arbeitsstelle |
      Beschäftigung und Arbeitgeber | Arbeitgeber und Beschäftigung | Beschäftigung / Arbeitgeber`),
  },
  {
    section: 'landlord',
    phrases: oneOf(`
      Vermieter | Vermieterin | Vermieter/in | Vermieters | Landlord | Wohnungsgeber | Wohnungsgeberin |
      Wohnungsgebers | Wohnungsgeber/in | Wohnungseigentümer | Eigentümer | Eigentümer der Wohnung |
      Wohnungsgeberin / Wohnungsgeber | Hausverwaltung | Name und Anschrift des Wohnungsgebers`),
  },
  {
    section: 'tenant',
    phrases: oneOf(`
      Mieter | Mieterin | Mieter/in | Mieters | Tenant | Mieterinnen und Mieter | Meldepflichtige Person |
      Meldepflichtige Personen | {Einziehende, Einziehenden, Eingezogene, Eingezogenen, Zuziehende, Zuziehenden, Meldepflichtigen, Gemeldete, Gemeldeten, Angemeldete, Angemeldeten} {Person, Personen} | folgende Personen |
      Meldepflichtigen | Meldepflichtige | Tenants`),
  },
  {
    section: 'flat',
    phrases: oneOf(`
      Wohnung | Wohnraum | Mietobjekt | Mietsache | Mieträume | Anschrift der Wohnung | Wohnsituation |
      Unterkunft | Wohnen | Accommodation | Housing | Flat | Wohnverhältnisse | Miete | Mietverhältnis |
      Wohnraum und Miete | Wohnung und Haushalt | Haushalt | Premises | Property | Wohnort | Wohnanschrift`),
  },
  {
    section: 'reference',
    phrases: oneOf(`
      Referenzperson | Bezugsperson | Stammberechtigter | Stammberechtigte | Stammberechtigte Person |
      Zusammenführende Person | Ehegatte | Ehegattin | Ehepartner | Elternteil |
      Elternteil, zu dem der Nachzug erfolgt | Eltern | Lebenspartner | Lebenspartnerin |
      Person, zu der nachgezogen wird | Ehepartner in Deutschland | Verwandter | Family member |
      Husband or wife | Ehepartnerin | Ehegatten | Partner | Partnerin | Familienangehörige |
      Familienangehöriger | Reference person | Spouse | Person, zu der der Nachzug erfolgt |
      Familienangehörigen in Deutschland | Familie | in Deutschland lebenden Person |
      Ehegatte / Lebenspartner | Ehegattin / Ehegatte | Sponsor`),
  },
  {
    section: 'child',
    phrases: oneOf('Kind | Kindes | Kinder | Child | geborene Person | Geburt des Kindes'),
  },
  {
    section: 'mother',
    phrases: oneOf(`
      Mutter | Mother | Mutter des Kindes | Elternteil 1 | 1. Elternteil | Erster Elternteil | Kindesmutter`),
  },
  {
    section: 'father',
    phrases: oneOf(`
      Vater | Father | Vater des Kindes | Elternteil 2 | 2. Elternteil | Zweiter Elternteil | Kindesvater`),
  },
  {
    section: 'husband',
    phrases: oneOf(`
      Ehemann | Mann | Husband | Ehegatte 1 | 1. Ehegatte | Erster Ehegatte | Bräutigam | Groom | Spouse 1 |
      Eheschließender 1 | Ehemann / Ehegatte 1 | Ehegatte A | Partner 1`),
  },
  {
    section: 'wife',
    phrases: oneOf(`
      Ehefrau | Frau | Wife | Ehegatte 2 | 2. Ehegatte | Zweiter Ehegatte | Braut | Bride | Spouse 2 |
      Eheschließende 2 | Ehefrau / Ehegatte 2 | Ehegatte B | Partner 2`),
  },
  {
    section: 'institution',
    phrases: oneOf(`
      Hochschule | Universität | Studium | Ausbildung | Bildungseinrichtung | Schule |
      Ausbildungseinrichtung | Studium und Ausbildung | Studium / Ausbildung | Studies | Education |
      Ausbildung und Studium | Studienort`),
  },
  {
    section: 'holder',
    phrases: oneOf(`
      Mitglied | Versicherte Person | Versicherter | Versicherte | Versicherungsnehmer | Insured person |
      Inhaber | Inhaberin | Kontoinhaber | Kontoinhaberin | Account holder | Teilnehmer | Teilnehmerin |
      Teilnehmende | Prüfungsteilnehmer | Prüfungsteilnehmerin | Participant | Candidate | Student |
      Studierende | Studierender | Studierende/r | Stipendiat | Stipendiatin | Ausländer | Ausländerin |
      {eingeladene, eingeladenen, begünstigte, begünstigten, ausländische, begleitete} Person | Zugunsten von | Begünstigter | Holder | Gast |
      Versicherten | Karteninhaber`),
  },
  {
    section: 'sponsor',
    phrases: oneOf(`
      Verpflichtungsgeber | Verpflichtungsgeberin | Sich verpflichtende Person | Erklärende | Erklärender |
      Erklärende Person | Verpflichtungserklärende Person | Der/Die Unterzeichnende | Unterzeichnende |
      Verpflichteter | Verpflichtete | Verpflichtet sich | Garant | Gastgeber`),
  },
  {
    section: 'other',
    phrases: oneOf(`
      Krankenversicherung | Versicherung | Versicherungsschutz | Health insurance | Pass | Reisepass |
      Ausweisdokument | Passdaten | Passport | Ausweis | Identitätsdokument | Aufenthalt | Aufenthaltstitel |
      Aufenthaltszweck | Aufenthalt in Deutschland | Einreise | Residence | Lebensunterhalt | Finanzierung |
      Einkommen | Sicherung des Lebensunterhalts | Income | Anschrift | Adresse | Kontakt | Kontaktdaten |
      Contact details | Unterlagen | Anlagen | Erklärung | Erklärungen | Einwilligung | Datenschutz |
      Hinweise | Vorstrafen | Bankverbindung | Vertretung | Vertreter | Bevollmächtigter | Bevollmächtigte |
      Familienstand | Antrag | Antragsdaten | beantragten Titel | Allgemeines | Allgemeine Angaben |
      Sonstiges | Sonstige Angaben | Nachweise | Staatsangehörigkeit | Rentenversicherung |
      Sprachkenntnisse | Sprache | Qualifikation | Ausbildungsnachweis | Berufsqualifikation |
      ausländischen Qualifikation | Ausländische Qualifikation | ausländischen Abschluss |
      Ausländischer Abschluss | Ausländische {Hochschulqualifikation, Berufsqualifikation, Bildungsqualifikation} | ausländischen Hochschulabschluss | Ausländischer Hochschulabschluss |
      ausländischen Bildungsnachweis | ausländischen Berufsabschluss | Foreign qualification | Foreign degree`),
  },
]

/** Phrases that open a section wherever they stand in a line: 'In die Wohnung ist am ... folgende Person eingezogen:'. */
export const headingPhrases: readonly (readonly [string, Section])[] = [
  ['Unterzeichnende', 'sponsor'],
  ['Unterzeichner', 'sponsor'],
  ['Verpflichtungserklärende', 'sponsor'],
  ['verpflichtet sich', 'holder'],
  ['Lebensunterhalt von', 'holder'],
  ['verpflichte mich gegenüber', 'holder'],
  ['Auslandsvertretung, für', 'holder'],
  ['folgende Person', 'tenant'],
  ['folgenden Person', 'tenant'],
  ['nachfolgende Person', 'tenant'],
  ['meldepflichtige Person', 'tenant'],
  ['Namen der meldepflichtigen', 'tenant'],
  ['nachstehende Wohnung', 'flat'],
  ['nachfolgende Wohnung', 'flat'],
  ['folgende Wohnung', 'flat'],
  ['Anschrift der Wohnung', 'flat'],
  ['Adresse der Wohnung', 'flat'],
  ['Angaben zur Wohnung', 'flat'],
  ['Anschrift des Wohnungsgebers', 'landlord'],
  ['Name und Anschrift des Wohnungsgebers', 'landlord'],
  ['Angaben zum Wohnungsgeber', 'landlord'],
  ['Angaben zur Wohnungsgeberin', 'landlord'],
  ['Eigentümer der Wohnung', 'landlord'],
  ['Angaben zum Arbeitgeber', 'employer'],
  ['Angaben zum Betrieb', 'employer'],
  ['Angaben zur Arbeitgeberin', 'employer'],
  ['Angaben zum Beschäftigungsverhältnis', 'employer'],
  ['Angaben zur Arbeitnehmerin', 'employee'],
  ['Angaben zum Arbeitnehmer', 'employee'],
  ['Angaben zur beschäftigten Person', 'employee'],
  ['Angaben zur ausländischen Person', 'employee'],
]
