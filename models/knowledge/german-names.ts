import type { ApplicationKind, CivilStatus, Service } from '../application.ts'
import type { DocumentKind } from '../document-kind.ts'
import type { LoggedEvent } from '../event-log.ts'
import type { FieldName } from '../field.ts'
import type { Outcome } from '../finding.ts'
import { states } from './states.ts'

/** Headings of a decision note, in their order: the page, its PDF and its text say the same. */
export const noteHeadings = {
  appliedFor: 'Antrag',
  documentsSeen: 'Eingesehene Unterlagen',
  facts: 'Feststellungen',
  seeOriginal: 'Beim Termin im Original ansehen',
  assessment: 'Würdigung',
  result: 'Ergebnis',
  aid: 'Hilfsmittel',
} as const

/** What the log records, by type of event: the page and the CSV file say the same. */
export const eventNames: Readonly<Record<LoggedEvent['type'], string>> = {
  'case-opened': 'Vorgang geöffnet',
  'document-read': 'Unterlage gelesen',
  verdict: 'Entscheidung zu einem Hinweis',
  correction: 'Berichtigung',
  'note-exported': 'Vermerk exportiert',
  'notes-deleted': 'Vermerke nach Ablauf der Frist gelöscht',
  'case-failed': 'Prüfung abgebrochen',
  'case-wiped': 'Vorgang abgeschlossen und gelöscht',
}

/** How a comparison came out: page, note and report say the same. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  agrees: 'stimmt überein',
  variant: 'andere Schreibweise',
  differs: 'weicht ab',
  missing: 'fehlt',
  unreadable: 'nicht sicher gelesen',
  'not-checked': 'nicht geprüft',
}

/** What the caseworker calls each kind of document. */
const kindNames: Readonly<Record<DocumentKind, string>> = {
  passport: 'Reisepass',
  'identity-card': 'Personalausweis',
  visa: 'Visum',
  'residence-title': 'Aufenthaltstitel',
  fiktionsbescheinigung: 'Fiktionsbescheinigung',
  'health-insurance': 'Krankenversicherungsnachweis',
  'registration-certificate': 'Meldebescheinigung',
  'landlord-confirmation': 'Wohnungsgeberbestätigung',
  'tenancy-agreement': 'Mietvertrag',
  'employment-contract': 'Arbeitsvertrag',
  'employment-declaration': 'Erklärung zum Beschäftigungsverhältnis',
  payslip: 'Gehaltsabrechnung',
  'employer-confirmation': 'Arbeitgeberbescheinigung',
  degree: 'Abschlusszeugnis',
  'degree-recognition': 'Anerkennung des Abschlusses',
  'practice-licence': 'Berufsausübungserlaubnis',
  'training-contract': 'Ausbildungsvertrag',
  'admission-letter': 'Zulassungsbescheid',
  'enrolment-certificate': 'Immatrikulationsbescheinigung',
  transcript: 'Leistungsnachweis',
  'blocked-account': 'Sperrkontobestätigung',
  'commitment-declaration': 'Verpflichtungserklärung',
  scholarship: 'Stipendienbescheid',
  'language-certificate': 'Sprachzertifikat',
  'life-in-germany-test': 'Test „Leben in Deutschland“',
  'integration-course': 'Zertifikat Integrationskurs',
  'marriage-certificate': 'Heiratsurkunde',
  'divorce-judgment': 'Scheidungsurteil',
  'birth-certificate': 'Geburtsurkunde',
  custody: 'Sorgerechtsnachweis',
  apostille: 'Apostille/Legalisation',
  translation: 'Übersetzung',
  'pension-record': 'Rentenversicherungsverlauf',
  'application-summary': 'Antragszusammenfassung',
  unknown: 'Dokument',
}

/** What the caseworker calls each field. */
const fieldTitles: Readonly<Record<FieldName, string>> = {
  surname: 'Familienname',
  givenNames: 'Vornamen',
  dateOfBirth: 'Geburtsdatum',
  placeOfBirth: 'Geburtsort',
  sex: 'Geschlecht',
  nationality: 'Staatsangehörigkeit',
  documentNumber: 'Passnummer',
  issuingState: 'ausstellender Staat',
  dateOfIssue: 'Ausstellungsdatum',
  dateOfExpiry: 'gültig bis',
  mrz: 'maschinenlesbare Zone',
  kindOfTitle: 'Art des Titels',
  legalBasis: 'Rechtsgrundlage',
  remarks: 'Anmerkungen',
  holder: 'Inhaber/in',
  insurer: 'Krankenversicherung',
  insuranceKind: 'Art der Versicherung',
  validFrom: 'gültig ab',
  validUntil: 'gültig bis',
  persons: 'Personen',
  address: 'Anschrift',
  moveInDate: 'Einzugsdatum',
  landlord: 'Vermieter/in',
  tenants: 'Mieter/in',
  livingSpaceSquareMetres: 'Wohnfläche',
  rooms: 'Zimmer',
  rentColdEuro: 'Kaltmiete',
  rentWarmEuro: 'Warmmiete',
  startDate: 'Beginn',
  employee: 'Arbeitnehmer/in',
  employer: 'Arbeitgeber',
  employerAddress: 'Anschrift des Arbeitgebers',
  establishmentNumber: 'Betriebsnummer',
  jobTitle: 'Tätigkeit',
  endDate: 'Ende',
  probationMonths: 'Probezeit',
  grossEuro: 'Bruttogehalt',
  grossPeriod: 'Zeitraum des Gehalts',
  salariesPerYear: 'Monatsgehälter im Jahr',
  hoursPerWeek: 'Wochenstunden',
  placeOfWork: 'Arbeitsort',
  temporaryAgencyWork: 'Leiharbeit',
  signatureDates: 'Datum der Unterschrift',
  signature: 'Unterschrift',
  unlimited: 'unbefristet',
  month: 'Abrechnungsmonat',
  netEuro: 'Nettogehalt',
  taxClass: 'Steuerklasse',
  institution: 'Bildungseinrichtung',
  degree: 'Abschluss',
  subject: 'Fach',
  date: 'Datum',
  trainee: 'Auszubildende/r',
  occupation: 'Ausbildungsberuf',
  payPerMonthEuro: 'Ausbildungsvergütung',
  student: 'Studierende/r',
  programme: 'Studiengang',
  semester: 'Semester',
  fullTime: 'Vollzeit',
  matriculationNumber: 'Matrikelnummer',
  credits: 'Leistungspunkte',
  amountEuro: 'Betrag',
  monthlyEuro: 'Betrag im Monat',
  sponsor: 'Stammberechtigte/r',
  level: 'Sprachniveau',
  issuer: 'Aussteller',
  points: 'Punkte',
  spouses: 'Eheleute',
  child: 'Kind',
  parents: 'Eltern',
  datesOfBirth: 'Geburtsdaten',
  place: 'Ort',
  registryNumber: 'Registernummer',
  authority: 'Behörde',
  translator: 'Übersetzer/in',
  translatedDocument: 'übersetztes Dokument',
  insuranceNumber: 'Versicherungsnummer',
  months: 'Monate mit Beiträgen',
  periods: 'Zeiträume',
  submittedOn: 'Antragsdatum',
  applicationKind: 'Art des Antrags',
  service: 'Dienstleistung',
  civilStatus: 'Familienstand',
  civilStatusSince: 'Familienstand seit',
  dateOfEntry: 'Einreisedatum',
  requestedUntil: 'beantragt bis',
  householdPersons: 'Personen im Haushalt',
  sponsorDateOfBirth: 'Geburtsdatum der Bezugsperson',
  sponsorAddress: 'Anschrift der Bezugsperson',
  modelConsent: 'Einwilligung in die Prüfung durch KI',
}

/** XAusländer code list Familienstand. */
const civilStatusNames: Readonly<Record<CivilStatus, string>> = {
  LD: 'ledig',
  VH: 'verheiratet',
  VW: 'verwitwet',
  GS: 'geschieden',
  EA: 'Ehe aufgehoben',
  LP: 'in Lebenspartnerschaft',
  LV: 'durch Tod aufgelöste Lebenspartnerschaft',
  LA: 'aufgehobene Lebenspartnerschaft',
  LE: 'durch Todeserklärung aufgelöste Lebenspartnerschaft',
  NB: 'nicht bekannt',
}

const serviceNames: Readonly<Record<Service, string>> = {
  erwerbstaetigkeit: 'Erwerbstätigkeit',
  ausbildung: 'Ausbildung und Studium',
  familiennachzug: 'Familiennachzug',
  niederlassungserlaubnis: 'Niederlassungserlaubnis',
}

/** XAusländer code list Antragsgrund. */
const applicationKindNames: Readonly<Record<ApplicationKind, string>> = {
  erstbeantragung: 'Erstbeantragung',
  verlaengerung: 'Verlängerung',
  'aenderung-nebenbestimmungen': 'Änderung von Nebenbestimmungen',
  niederlassungserlaubnis: 'Niederlassungserlaubnis',
  beschaeftigungserlaubnis: 'Beschäftigungserlaubnis',
  beschaeftigungsduldung: 'Beschäftigungsduldung',
  ausbildungsduldung: 'Ausbildungsduldung',
}

export function nameOfKind(kind: DocumentKind): string {
  return kindNames[kind]
}

export function nameOfField(name: FieldName): string {
  return fieldTitles[name]
}

export function nameOfCivilStatus(status: CivilStatus): string {
  return civilStatusNames[status]
}

const stateNames = new Map(states.map(({ code, name }) => [code, name]))

/** German short name of a state by its ICAO code; the code itself where the table does not know it. */
export function nameOfState(code: string): string {
  return stateNames.get(code) ?? code
}

export function nameOfService(service: Service): string {
  return serviceNames[service]
}

export function nameOfApplicationKind(kind: ApplicationKind): string {
  return applicationKindNames[kind]
}
