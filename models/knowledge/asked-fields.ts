import type { DocumentKind } from '../document-kind.ts'
import type { FieldName } from '../field.ts'

const card = [
  'surname',
  'givenNames',
  'dateOfBirth',
  'placeOfBirth',
  'documentNumber',
  'dateOfIssue',
  'dateOfExpiry',
] as const
const job = [
  'employee',
  'dateOfBirth',
  'employer',
  'employerAddress',
  'jobTitle',
  'startDate',
  'endDate',
  'unlimited',
  'grossEuro',
  'hoursPerWeek',
] as const
const study = [
  'student',
  'dateOfBirth',
  'institution',
  'programme',
  'semester',
  'validFrom',
  'validUntil',
  'matriculationNumber',
] as const
const graduation = ['holder', 'dateOfBirth', 'institution', 'degree', 'subject', 'date'] as const
const examination = ['holder', 'dateOfBirth', 'level', 'issuer', 'date'] as const
const money = [
  'holder',
  'dateOfBirth',
  'amountEuro',
  'monthlyEuro',
  'validFrom',
  'validUntil',
  'date',
] as const

/**
 * What the language model may be asked about a document of each kind: fields that papers of the kind usually state in words and that a rule compares.
 * Everything else costs tokens and tempts the model to answer what is not there. Ticks, signatures, periods and machine readable zones are no
 * words; the summary of the form is label and value by its nature.
 */
export const askedFields: Readonly<Record<DocumentKind, readonly FieldName[]>> = {
  passport: card,
  'identity-card': card,
  visa: card,
  'residence-title': [...card, 'legalBasis'],
  fiktionsbescheinigung: ['surname', 'givenNames', 'dateOfBirth', 'validUntil', 'legalBasis'],
  'health-insurance': ['holder', 'dateOfBirth', 'insurer', 'insuranceKind', 'validFrom', 'validUntil'],
  'registration-certificate': ['persons', 'dateOfBirth', 'address', 'moveInDate'],
  'landlord-confirmation': ['persons', 'address', 'moveInDate', 'landlord'],
  'tenancy-agreement': [
    'tenants',
    'landlord',
    'address',
    'livingSpaceSquareMetres',
    'rooms',
    'rentColdEuro',
    'rentWarmEuro',
    'startDate',
  ],
  'employment-contract': [...job, 'probationMonths', 'placeOfWork'],
  'employment-declaration': [...job, 'placeOfWork', 'establishmentNumber'],
  payslip: ['employee', 'employer', 'month', 'grossEuro', 'netEuro', 'taxClass', 'address'],
  'employer-confirmation': [
    'employee',
    'dateOfBirth',
    'employer',
    'jobTitle',
    'startDate',
    'unlimited',
    'grossEuro',
  ],
  degree: graduation,
  'degree-recognition': graduation,
  'practice-licence': ['holder', 'dateOfBirth', 'degree', 'date'],
  'training-contract': [
    'trainee',
    'dateOfBirth',
    'employer',
    'occupation',
    'startDate',
    'endDate',
    'payPerMonthEuro',
  ],
  'admission-letter': study,
  'enrolment-certificate': study,
  transcript: ['student', 'dateOfBirth', 'institution', 'programme', 'credits'],
  'blocked-account': money,
  'commitment-declaration': ['sponsor', 'holder', 'dateOfBirth', 'date'],
  scholarship: [...money, 'sponsor'],
  'language-certificate': examination,
  'life-in-germany-test': ['holder', 'dateOfBirth', 'points', 'issuer', 'date'],
  'integration-course': examination,
  'marriage-certificate': ['spouses', 'datesOfBirth', 'date', 'place', 'registryNumber', 'authority'],
  'divorce-judgment': ['spouses', 'date', 'authority', 'registryNumber'],
  'birth-certificate': ['child', 'parents', 'dateOfBirth', 'place', 'registryNumber'],
  custody: ['child', 'parents', 'date'],
  apostille: ['authority', 'date'],
  translation: ['translator', 'translatedDocument', 'date'],
  'pension-record': ['holder', 'dateOfBirth', 'insuranceNumber', 'months', 'date'],
  'application-summary': [],
  unknown: [],
}

/** A field that answers the question of another one: who works for good has no last day. */
export const answeredBy: { readonly [N in FieldName]?: readonly FieldName[] } = {
  endDate: ['unlimited'],
  unlimited: ['endDate'],
  dateOfBirth: ['datesOfBirth'],
  datesOfBirth: ['dateOfBirth'],
  semester: ['validFrom'],
  amountEuro: ['monthlyEuro'],
  monthlyEuro: ['amountEuro'],
}

/** How the language model is asked for a field. */
export interface FieldQuestion {
  /** What papers call the field, in a word or two: small models copy a description as if it were the value. */
  readonly asks: string
  /**
   * Beginnings of words (folded) of which one stands beside the value wherever it is that value: before it in its line, in the line above, or right
   * behind. A model answers something for every question; where none of these words is near, the value is of something else.
   */
  readonly beside: readonly string[]
}

const question = (asks: string, beside: string): FieldQuestion => ({ asks, beside: beside.split(' ') })

const person = 'frau herr herrn mr mrs ms name geb gebor geburt born person inhaber holder student'
const birth = 'geb gebor geburt born birth naiss'
const day = 'datum date den am vom on of ausgestellt issued given stand'
const firm =
  'arbeitgeb employ firma unternehm compan gmbh ag kg se ug ev gbr betrieb co limited ltd bei for an at'
const school = 'universit hochschul schul institut akademi college kolleg academy fakultaet university'

/** Source of the words: the label tables, and what else papers say for the same thing. */
export const fieldQuestions: { readonly [N in FieldName]?: FieldQuestion } = {
  surname: question('Familienname', 'name nachname familienname surname nom last family'),
  givenNames: question('Vornamen', 'vorname given name first prenom forename'),
  dateOfBirth: question('Geburtsdatum', birth),
  datesOfBirth: question('Geburtsdaten', birth),
  placeOfBirth: question('Geburtsort', 'geburtsort ort place birth lieu geb geboren'),
  documentNumber: question('Nummer des Dokuments', 'nr no num pass dokument document serie kart card'),
  dateOfIssue: question('Ausstellungsdatum', `${day} ausstell issue`),
  dateOfExpiry: question('gültig bis', 'gueltig bis valid expir until ablauf'),
  legalBasis: question('Paragraph', 'abs aufenth gesetz paragra satz'),
  holder: question('Name der Person', `${person} versichert mitglied teilnehm certif bescheinig`),
  insurer: question('Krankenversicherung', 'kasse versicher krank insur aok barmer dak ikk bkk tk mitglied'),
  insuranceKind: question('gesetzlich oder privat versichert', 'versicher mitglied insur kasse krank'),
  validFrom: question('gültig ab, ein Datum', 'ab seit vom beginn from since start gueltig zeitraum'),
  validUntil: question('gültig bis, ein Datum', 'bis ende until ablauf expir gueltig zeitraum valid'),
  persons: question('Name der gemeldeten Person', `${person} einzieh eingezog gemeldet folgende`),
  address: question(
    'Wohnanschrift',
    'anschrift adress wohn str strasse weg platz haus mieth objekt lage frau herr',
  ),
  moveInDate: question('Einzugsdatum', 'einzug auszug eingezog einzieh zuzug bezog bezug seit ab move moved'),
  landlord: question(
    'Name des Vermieters',
    'vermiet wohnungsgeb eigentum landlord lessor hausverwalt zwischen',
  ),
  tenants: question('Name des Mieters', `${person} miet tenant lessee und zwischen an`),
  livingSpaceSquareMetres: question('Wohnfläche', 'flaech qm m2 m quadrat wohnfl gross'),
  rooms: question('Zahl der Zimmer', 'zimmer raum raeum room'),
  rentColdEuro: question('Kaltmiete', 'miet rent kalt netto grund'),
  rentWarmEuro: question('Warmmiete', 'warm gesamt brutto inkl insgesamt total miet'),
  startDate: question(
    'Beginn, ein Datum',
    'begin eintritt ab start from seit tret eingestellt commenc anfang mietbeginn dauer',
  ),
  endDate: question('Ende, ein Datum', 'bis ende befrist until ablauf auslauf dauer'),
  unlimited: question('unbefristet', 'unbefrist unbestimmt permanent indefinit unlimited befrist dauer'),
  employee: question(
    'Name des Arbeitnehmers',
    `${person} arbeitnehm mitarbeit beschaeftigt employee personal`,
  ),
  employer: question('Firma des Arbeitgebers', firm),
  employerAddress: question('Anschrift des Arbeitgebers', `${firm} sitz str strasse weg platz allee`),
  establishmentNumber: question('Betriebsnummer', 'betrieb nummer nr'),
  jobTitle: question(
    'Tätigkeit',
    'als position stelle taetig funktion beruf job as title beschaeftig role rolle aufgab einsatz',
  ),
  probationMonths: question('Dauer der Probezeit', 'probe probation erprob'),
  grossEuro: question(
    'Bruttogehalt',
    'brutto gehalt verguet lohn gross salary entgelt bezug bezueg verdien pay remuner',
  ),
  hoursPerWeek: question('Wochenstunden', 'stunde std hour woch week arbeitszeit'),
  placeOfWork: question(
    'Arbeitsort',
    'arbeitsort ort dienstsitz standort in dienst einsatz place location niederlass',
  ),
  month: question('Abrechnungsmonat', 'monat abrechn month fuer period zeitraum'),
  netEuro: question('Nettogehalt', 'netto net auszahl gesetzlich'),
  taxClass: question('Steuerklasse', 'steuer stkl klasse tax class'),
  institution: question('Schule oder Hochschule', school),
  degree: question(
    'Abschluss',
    'grad abschluss degree titel verlieh award bachelor master diplom qualif beruf erlaubnis',
  ),
  subject: question('Fach', 'fach richtung field study in subject studiengang major'),
  date: question('Datum der Urkunde', `${day} geschlossen eheschl urteil verkuend rechtskr pruef`),
  trainee: question('Name des Auszubildenden', `${person} auszubild azubi trainee`),
  occupation: question('Ausbildungsberuf', 'beruf ausbild als zum zur occupation'),
  payPerMonthEuro: question('Ausbildungsvergütung', 'verguet monat jahr brutto pay'),
  student: question('Name des Studierenden', `${person} studier immatrikul eingeschrieb zugelass`),
  programme: question('Studiengang', 'studi fach program course degree'),
  semester: question('Semester', 'semester ws ss wise sose term'),
  matriculationNumber: question('Matrikelnummer', 'matrik student nr number'),
  credits: question('Leistungspunkte', 'ects punkt credit leistung cp lp'),
  amountEuro: question('Betrag', 'betrag guthab konto summe amount hoehe saldo insgesamt'),
  monthlyEuro: question('Betrag im Monat', 'monat month mtl'),
  sponsor: question(
    'Name der verpflichteten oder zahlenden Person',
    `${person} verpflicht stipend foerder gewaehr stiftung`,
  ),
  level: question('Sprachniveau', 'niveau stufe level sprach ger deutsch zertifikat referenz'),
  issuer: question(
    'Prüfstelle',
    'institut goethe telc osd testdaf zentrum pruef provider bamf bundesamt volkshochsch vhs schul akademi',
  ),
  points: question('erreichte Punkte', 'punkt point score von'),
  spouses: question(
    'Namen der Eheleute',
    `${person} ehe ehem ehef ehel mann gatt spouse husband wife braut und`,
  ),
  child: question('Name des Kindes', `${person} kind child sohn tochter`),
  parents: question('Namen der Eltern', `${person} elter mutter vater mother father parent und`),
  place: question('Ort', 'in ort standesamt zu at place geb'),
  registryNumber: question('Registernummer', 'register nr nummer no akten reg'),
  authority: question(
    'Behörde',
    'amt bezirksamt gericht behoerd standesamt notar ministeri author office court',
  ),
  translator: question('Name des Übersetzers', `${person} uebersetz dolmetsch translat`),
  translatedDocument: question('übersetztes Dokument', 'uebersetz translat urkunde aus vorstehend'),
  insuranceNumber: question('Versicherungsnummer', 'versicherung vsnr nummer'),
  months: question('Beitragsmonate', 'monat beitrag wartezeit'),
}
