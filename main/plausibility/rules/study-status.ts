import type { IsoDate } from '../../../models/dates.ts'
import type { Document } from '../../../models/document.ts'
import type { Field, FieldName, FieldValue } from '../../../models/field.ts'
import type { Severity } from '../../../models/finding.ts'
import { compareEmployers } from '../../values/compare-employers.ts'
import { compareTexts } from '../../values/compare-texts.ts'
import type { Relation } from '../../values/relation.ts'
import { bestField } from '../best-field.ts'
import { toFound, type CaseView } from '../case-view.ts'
import { compareDates } from '../compare-dates.ts'
import { compareNumbers } from '../current-passport.ts'
import { judge, type Compare } from '../judge.ts'
import { observeField } from '../observe-field.ts'
import { isFormerBeside } from '../former-papers.ts'
import { parseSemester } from '../parse-semester.ts'
import type { Observation, Rule } from '../rule.ts'
import { formatDate } from '../../../models/knowledge/german-values.ts'
import { pleaseClarify, sayFound } from '../wording.ts'

/** Study or vocational training: form ↔ certificates, full time, valid now, start before end. §§ 16a, 16b AufenthG. */
export const studyStatus: Rule = {
  id: 'study-status',
  group: 'C',
  severity: 'K',
  norm: '§ 16a Abs. 1, § 16b Abs. 1 AufenthG',
  observe: (view, { today }) => {
    const study = view.documentsOf('enrolment-certificate', 'admission-letter', 'transcript')
    const training = view.documentsOf('training-contract')
    return [...observeStudy(view, study, today), ...observeTraining(view, training)]
  },
}

interface Line {
  readonly name: FieldName
  readonly compare: Compare
  readonly severity?: Severity
}

const text =
  (compare: (a: string, b: string) => Relation): Compare =>
  (a, b) =>
    compare(String(a), String(b))

const studyLines: readonly Line[] = [
  { name: 'institution', compare: text(compareInstitutions) },
  { name: 'programme', compare: text(compareProgrammes) },
]
const certificateLines: readonly Line[] = [
  { name: 'semester', compare: text(compareSemesters), severity: 'P' },
  { name: 'matriculationNumber', compare: compareNumbers, severity: 'P' },
]
const trainingLines: readonly Line[] = [
  { name: 'occupation', compare: text(compareTexts) },
  { name: 'startDate', compare: compareDates },
  { name: 'endDate', compare: compareDates },
]

/** Who is enrolled may hold admissions of other places too; they count only until then. */
function observeStudy(view: CaseView, documents: readonly Document[], today: IsoDate): Observation[] {
  const enrolments = documents.filter(({ kind }) => kind === 'enrolment-certificate')
  const transcripts = documents.filter(({ kind }) => kind === 'transcript')
  const admissions = documents.filter(({ kind }) => kind === 'admission-letter')
  const certificates = enrolments.length > 0 ? enrolments : admissions
  const present = certificates.filter(
    (document) => !certificates.some((other) => other !== document && isFormerBeside(view, document, other)),
  )
  return [
    ...observeLines(view, [...certificates, ...transcripts], studyLines),
    ...observeLines(view, present, certificateLines),
    ...observeFullTime(view, certificates),
    ...observeValidity(view, certificates, today),
    ...certificates.flatMap((document) => observeOrder(view, document, 'validFrom', 'validUntil')),
  ]
}

function observeTraining(view: CaseView, documents: readonly Document[]): Observation[] {
  return [
    ...observeLines(view, documents, trainingLines),
    ...documents.flatMap((document) => observeOrder(view, document, 'startDate', 'endDate')),
  ]
}

/** Lines of which neither the form nor two papers say anything are left out. Only a transcript that deviates may be of an earlier study: P. */
function observeLines(view: CaseView, documents: readonly Document[], lines: readonly Line[]): Observation[] {
  return lines
    .map((line) => ({
      ...line,
      stated: view.stated(line.name) ?? (line.name === 'occupation' ? view.stated('jobTitle') : undefined),
      fields: documents.flatMap((document) => view.fieldsOf(document, line.name)),
    }))
    .filter(({ stated, fields }) => fields.length > 1 || (stated !== undefined && fields.length > 0))
    .map((line) => {
      const { deviating } = judge(line.stated, line.fields, line.compare)
      const isEarlier =
        deviating.length > 0 && deviating.every(({ documentId }) => view.kindOf(documentId) === 'transcript')
      return observeField(view, isEarlier ? { ...line, severity: 'P' } : line)
    })
}

/** 'Uni Leipzig' and 'Universität Leipzig (Sachsen)' are one institution. */
function compareInstitutions(a: string, b: string): Relation {
  const texts = compareTexts(a, b)
  return texts === 'different' ? compareEmployers(a, b) : texts
}

/** The degree beside the programme may be missing: 'Informatik' and 'Informatik (M. Sc.)'. */
function compareProgrammes(a: string, b: string): Relation {
  const whole = compareTexts(a, b)
  if (whole !== 'different') return whole
  return compareTexts(withoutDegree(a), withoutDegree(b)) === 'different' ? 'different' : 'variant'
}

const degreeWords =
  /\b(?:bachelor|master|diplom|magister|staatsexamen|promotion)(?:\s+of\s+(?:science|arts|engineering|laws|education))?|\b[bm]\.?\s?(?:sc|a|eng|ed)\b\.?|\bll\.?\s?[bm]\b\.?|[(),]|\b(?:studiengang|fach)\b:?/gi

function withoutDegree(programme: string): string {
  return programme
    .replace(degreeWords, ' ')
    .replace(/\s(?:in|-|–)\s/g, ' ')
    .trim()
}

function compareSemesters(a: string, b: string): Relation {
  const [first, second] = [parseSemester(a), parseSemester(b)]
  if (a === b) return 'equal'
  if (first !== null && second !== null) return first === second ? 'variant' : 'different'
  return compareTexts(a, b) === 'different' ? 'variant' : 'equal'
}

function observeFullTime(view: CaseView, documents: readonly Document[]): Observation[] {
  const field = bestField(documents.flatMap((document) => view.fieldsOf(document, 'fullTime')))
  if (!field) return []
  const common = { subject: 'fullTime', norm: '§ 16b Abs. 1 Satz 2 AufenthG', found: [toFound(field)] }
  const said = `${sayFound(view, field)} (Vollzeit).`
  if (field.value === true) return [{ ...common, outcome: 'agrees', text: said }]
  return field.certain
    ? [
        {
          ...common,
          outcome: 'differs',
          text: `${said} Ein Vollzeitstudium ist nicht bescheinigt. ${pleaseClarify}`,
        },
      ]
    : [{ ...common, outcome: 'unreadable', text: `${said} Die Angabe ist nicht sicher gelesen.` }]
}

/** The latest certificate covers the day of filing (K) and today (P: a newer one is due). The last day counts. */
function observeValidity(view: CaseView, documents: readonly Document[], today: IsoDate): Observation[] {
  const last = documents
    .flatMap((document) => view.fieldsOf(document, 'validUntil'))
    .toSorted((a, b) => String(b.value).localeCompare(String(a.value)))[0]
  if (!last) return []
  const filed = view.application.submittedOn ?? today
  const common = { subject: 'validUntil', found: [toFound(last)] }
  const said = `Gültig bis – ${sayFound(view, last)}.`
  if (String(last.value) >= today)
    return [{ ...common, outcome: 'agrees', text: `${said} Die Bescheinigung gilt am ${formatDate(today)}.` }]
  if (!last.certain)
    return [{ ...common, outcome: 'unreadable', text: `${said} Das Datum ist nicht sicher gelesen.` }]
  return isBefore(last.value, filed)
    ? [
        {
          ...common,
          outcome: 'differs',
          text: `${said} Die Bescheinigung galt am Antragsdatum ${formatDate(filed)} nicht mehr. ${pleaseClarify}`,
        },
      ]
    : [
        {
          ...common,
          outcome: 'differs',
          severity: 'P',
          text: `${said} Die Bescheinigung gilt am ${formatDate(today)} nicht mehr.`,
        },
      ]
}

function observeOrder(view: CaseView, document: Document, from: FieldName, until: FieldName): Observation[] {
  const start = view.fieldOf(document, from)
  const end = view.fieldOf(document, until)
  if (!start || !end || isBefore(start.value, end.value)) return []
  return [deviatingOrder(view, `${from}<${until}`, start, end)]
}

function deviatingOrder(view: CaseView, subject: string, start: Field, end: Field): Observation {
  const common = { subject, found: [toFound(start), toFound(end)] }
  const said = `Beginn – ${sayFound(view, start)}. Ende – ${sayFound(view, end)}.`
  return start.certain && end.certain
    ? {
        ...common,
        outcome: 'differs',
        text: `${said} Das Ende liegt nicht nach dem Beginn. ${pleaseClarify}`,
      }
    : { ...common, outcome: 'unreadable', text: `${said} Ein Datum ist nicht sicher gelesen.` }
}

function isBefore(a: FieldValue, b: FieldValue): boolean {
  return String(a) < String(b)
}
