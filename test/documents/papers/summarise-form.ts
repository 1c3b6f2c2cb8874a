import type { ApplicationKind, CivilStatus } from '../../../models/application.ts'
import { escapeHtml, mark, text } from '../markup.ts'
import type { Story } from '../life/story.ts'
import { addressLine, type Look } from './look.ts'
import type { SummaryEntry, SummaryFacts, SummarySection } from './paper.ts'

const civilStatusNames: Readonly<Record<CivilStatus, string>> = {
  LD: 'ledig',
  VH: 'verheiratet',
  VW: 'verwitwet',
  GS: 'geschieden',
  EA: 'Ehe aufgehoben',
  LP: 'in eingetragener Lebenspartnerschaft',
  LV: 'Lebenspartner verstorben',
  LA: 'Lebenspartnerschaft aufgehoben',
  LE: 'Lebenspartner für tot erklärt',
  NB: 'nicht bekannt',
}

const kindNames: Readonly<Record<ApplicationKind, string>> = {
  erstbeantragung: 'Ersterteilung',
  verlaengerung: 'Verlängerung',
  'aenderung-nebenbestimmungen': 'Änderung von Nebenbestimmungen',
  niederlassungserlaubnis: 'Niederlassungserlaubnis',
  beschaeftigungserlaubnis: 'Beschäftigungserlaubnis',
  beschaeftigungsduldung: 'Beschäftigungsduldung',
  ausbildungsduldung: 'Ausbildungsduldung',
}

const serviceNames = {
  erwerbstaetigkeit: 'Aufenthaltstitel zum Zweck der Erwerbstätigkeit',
  ausbildung: 'Aufenthaltstitel zum Zweck der Ausbildung',
  familiennachzug: 'Aufenthaltstitel zum Zweck des Familiennachzugs',
  niederlassungserlaubnis: 'Niederlassungserlaubnis',
} as const

const relationships = {
  spouse: 'Ehegattin/Ehegatte',
  'minor-child': 'minderjähriges Kind',
  parent: 'Elternteil',
  other: 'sonstige',
} as const

const entry = (label: string, html: string): SummaryEntry => ({ label, html })
const section = (title: string, entries: readonly (SummaryEntry | null)[]): SummarySection => ({
  title,
  entries: entries.filter((item) => item !== null),
})
const comma = (value: number): string => String(value).replace('.', ',')

function aboutPerson({ form }: Story, look: Look): SummarySection {
  const { applicant } = form
  return section('Angaben zur Person', [
    entry('Familienname', text('surname', applicant.surname)),
    entry(
      'Vorname(n)',
      applicant.givenNames === null ? 'nicht vorhanden' : text('givenNames', applicant.givenNames),
    ),
    entry(
      'Geburtsdatum',
      form.dateOfBirth.length === 10
        ? look.day('dateOfBirth', form.dateOfBirth, 'numeric')
        : text('dateOfBirth', form.dateOfBirth),
    ),
    entry('Geburtsort', text('placeOfBirth', form.placeOfBirth)),
    entry('Geschlecht', mark('sex', applicant.sex, applicant.sex === 'F' ? 'weiblich' : 'männlich')),
    entry(
      'Staatsangehörigkeit',
      mark('nationality', applicant.nationality.icao, escapeHtml(applicant.nationality.adjective)),
    ),
    entry('Familienstand', mark('civilStatus', form.civilStatus, civilStatusNames[form.civilStatus])),
    form.civilStatusSince === null
      ? null
      : entry('Familienstand seit', look.day('civilStatusSince', form.civilStatusSince, 'numeric')),
    entry('Anschrift', addressLine('address', form.address)),
  ])
}

function aboutStay({ form, paragraph, kind }: Story, look: Look): SummarySection[] {
  return [
    section('Reisepass', [
      entry('Passnummer', text('documentNumber', form.passport.number)),
      entry('Gültig von', look.day('dateOfIssue', form.passport.validFrom, 'numeric')),
      entry('Gültig bis', look.day('dateOfExpiry', form.passport.validUntil, 'numeric')),
    ]),
    section('Aufenthalt', [
      entry('Art des Antrags', kindNames[kind]),
      entry('Rechtsgrundlage', text('legalBasis', `§ ${paragraph} AufenthG`)),
      form.firstEntryOn === null
        ? null
        : entry('Datum der Ersteinreise', look.day('dateOfEntry', form.firstEntryOn, 'numeric')),
      form.requestedUntil === null
        ? null
        : entry('Beantragt bis', look.day('requestedUntil', form.requestedUntil, 'numeric')),
    ]),
  ]
}

function aboutPurpose({ form }: Story, look: Look): SummarySection[] {
  const { employment, training, study, funding, level } = form
  return [
    employment &&
      section('Arbeitgeber und Beschäftigung', [
        entry('Arbeitgeber', text('employer', employment.employer)),
        entry('Anschrift des Arbeitgebers', addressLine('employerAddress', employment.employerAddress)),
        entry('Tätigkeit', text('jobTitle', employment.jobTitle)),
        entry('Beginn der Beschäftigung', look.day('startDate', employment.startDate, 'numeric')),
        employment.endDate === null
          ? null
          : entry('Ende der Beschäftigung', look.day('endDate', employment.endDate, 'numeric')),
        entry(
          employment.grossPeriod === 'year' ? 'Bruttogehalt pro Jahr' : 'Bruttogehalt pro Monat',
          mark('grossPeriod', employment.grossPeriod, look.euro('grossEuro', employment.grossEuro)),
        ),
        entry('Wochenstunden', mark('hoursPerWeek', employment.hoursPerWeek, comma(employment.hoursPerWeek))),
      ]),
    training &&
      section('Ausbildung', [
        entry('Ausbildungsbetrieb', text('employer', training.employer)),
        entry('Ausbildungsberuf', text('occupation', training.occupation)),
        entry('Ausbildungsbeginn', look.day('startDate', training.startDate, 'numeric')),
        entry('Ausbildungsende', look.day('endDate', training.endDate, 'numeric')),
        entry('Ausbildungsvergütung pro Monat', look.euro('payPerMonthEuro', training.payPerMonthEuro)),
      ]),
    study &&
      section('Studium', [
        entry('Hochschule', text('institution', study.institution)),
        entry('Studiengang', text('programme', study.programme)),
      ]),
    funding &&
      section('Finanzierung', [
        entry('Verfügbare Mittel pro Monat', look.euro('monthlyEuro', funding.monthlyEuro)),
      ]),
    level && section('Sprachkenntnisse', [entry('Sprachniveau Deutsch', text('level', level))]),
  ].filter((item) => item !== null)
}

function aboutReference({ form }: Story, look: Look): SummarySection[] {
  const { reference } = form
  if (reference === null) return []
  const { person } = reference
  const name = person.givenNames === null ? person.surname : `${person.givenNames} ${person.surname}`
  return [
    section('Referenzperson (Familienangehörige/r in Deutschland)', [
      entry('Name', text('sponsor', name)),
      entry('Geburtsdatum', look.day('sponsorDateOfBirth', reference.dateOfBirth, 'numeric')),
      entry('Beziehung', relationships[reference.relationship]),
      reference.address === null
        ? null
        : entry('Anschrift', addressLine('sponsorAddress', reference.address)),
    ]),
  ]
}

function aboutLiving({ form }: Story, look: Look): SummarySection[] {
  const { insurance, housing } = form
  return [
    section('Krankenversicherung', [
      entry('Krankenversicherung bei', text('insurer', insurance.insurer)),
      entry(
        'Art der Versicherung',
        mark('insuranceKind', insurance.kind, insurance.kind === 'statutory' ? 'gesetzlich' : 'privat'),
      ),
    ]),
    ...(housing === null
      ? []
      : [
          section('Wohnung', [
            entry(
              'Wohnfläche in m²',
              mark(
                'livingSpaceSquareMetres',
                housing.livingSpaceSquareMetres,
                comma(housing.livingSpaceSquareMetres),
              ),
            ),
            entry('Anzahl der Zimmer', mark('rooms', housing.rooms, comma(housing.rooms))),
            entry('Warmmiete pro Monat', look.euro('rentWarmEuro', housing.rentWarmEuro)),
            entry(
              'Personen im Haushalt',
              mark('householdPersons', housing.householdPersons, String(housing.householdPersons)),
            ),
          ]),
        ]),
  ]
}

/** The filled-in form as the sections of the summary PDF. */
export function summariseForm(story: Story, applicationId: string, look: Look): SummaryFacts {
  return {
    applicationId,
    submittedOn: story.submittedOn,
    service: serviceNames[story.service],
    sections: [
      aboutPerson(story, look),
      ...aboutStay(story, look),
      ...aboutPurpose(story, look),
      ...aboutReference(story, look),
      ...aboutLiving(story, look),
    ],
  }
}
