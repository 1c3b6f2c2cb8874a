import type { Document } from '../../../models/document.ts'
import type { Field, FieldName, FieldValue } from '../../../models/field.ts'
import type { Severity } from '../../../models/finding.ts'
import { compareNames } from '../../values/compare-names.ts'
import { comparePersons } from '../../values/compare-persons.ts'
import { nameTokens } from '../../values/name.ts'
import type { Relation } from '../../values/relation.ts'
import { toFound, type CaseView, type Stated } from '../case-view.ts'
import { currentPassport, travelFields } from '../current-passport.ts'
import { judge } from '../judge.ts'
import { observeField } from '../observe-field.ts'
import type { Observation, Rule } from '../rule.ts'
import { sayFound } from '../wording.ts'

type NamePart = 'surname' | 'givenNames'

/**
 * Name: form ↔ passport, part by part, in the classes of DOMAIN.md section 5; without a passport ↔ another identity paper, else ↔ the papers
 * that agree with each other. Every spelling is shown: § 64 Abs. 2 AufenthV wants variants recorded.
 */
export const nameAgrees: Rule = {
  id: 'name-agrees',
  group: 'C',
  severity: 'K',
  norm: '§ 49 Abs. 2, § 5 Abs. 1 Nr. 1a AufenthG, § 64 Abs. 2 AufenthV',
  observe: (view) => {
    const documents = identityPapers(view)
    if (documents.length === 0) return observeByPapers(view)
    const onlyName = observeOnlyName(view, documents)
    if (onlyName) return [onlyName]
    return (['surname', 'givenNames'] as const).map((part) => observePart(view, part, documents))
  },
}

/** The passport, or the best other paper that keeps surname and given names apart. */
function identityPapers(view: CaseView): readonly Document[] {
  const candidates = [
    currentPassport(view),
    view.documentsOf('identity-card'),
    view.documentsOf('residence-title'),
    view.documentsOf('visa'),
    view.documentsOf('fiktionsbescheinigung'),
  ]
  return (
    candidates.find((documents) =>
      documents.some((document) => view.fieldOf(document, 'surname') || view.fieldOf(document, 'givenNames')),
    ) ?? []
  )
}

/** A person with one name: the form has it in one part, the paper in the other. Null where a part stands in both, or one has both parts. */
function observeOnlyName(view: CaseView, documents: readonly Document[]): Observation | null {
  const parts: readonly NamePart[] = ['surname', 'givenNames']
  const stated = parts.filter((part) => view.stated(part))
  const found = parts.filter((part) => travelFields(view, documents, part).length > 0)
  const [own, other] = [stated[0], found[0]]
  if (stated.length !== 1 || found.length !== 1 || !own || !other || own === other) return null
  const compare = (a: FieldValue, b: FieldValue): Relation =>
    compareNames(String(a), String(b)) === 'different' ? 'different' : 'variant'
  return observeField(view, {
    name: own,
    stated: view.stated(own),
    fields: travelFields(view, documents, other),
    compare,
  })
}

function observePart(view: CaseView, part: NamePart, documents: readonly Document[]): Observation {
  const stated = view.stated(part)
  const fields = travelFields(view, documents, part)
  const whole = wholeNamesRelate(view, documents)
  const compare = (a: FieldValue, b: FieldValue): Relation =>
    comparePart(view, part, String(a), String(b), whole)
  const { deviating } = judge(stated, fields, compare)
  const severity = severityOf(view, part, deviating)
  return observeField(view, {
    name: part,
    stated,
    fields,
    compare,
    ...(severity ? { severity } : {}),
    remark: () => (severity === 'P' ? remarkOf(view, part) : ''),
  })
}

/** Some states transcribe names into the zone by a scheme that hardly resembles the Latin name; the eID has assured others already. */
function severityOf(view: CaseView, part: NamePart, deviating: readonly Field[]): Severity | undefined {
  const onlyZone = deviating.length > 0 && deviating.every((field) => field.reader === 'mrz')
  return onlyZone || view.application.assured.includes(part) ? 'P' : undefined
}

function remarkOf(view: CaseView, part: NamePart): string {
  return view.application.assured.includes(part)
    ? 'Die Angabe im Formular ist durch die eID bestätigt.'
    : 'Nur die maschinenlesbare Zone weicht ab; sie kann nach eigenen Regeln umgeschrieben sein.'
}

/** Are the whole names the same, only divided otherwise between surname and given names? */
function wholeNamesRelate(view: CaseView, documents: readonly Document[]): boolean {
  const name = { surname: textOf(view.stated('surname')), givenNames: textOf(view.stated('givenNames')) }
  return documents.some((document) => {
    const parts = [view.fieldOf(document, 'givenNames'), view.fieldOf(document, 'surname')]
    const written = parts.flatMap((field) => (field ? [String(field.value)] : [])).join(' ')
    return comparePersons(name, written) !== 'different'
  })
}

function comparePart(
  view: CaseView,
  part: NamePart,
  stated: string,
  found: string,
  wholeAgrees: boolean,
): Relation {
  const relation = compareNames(stated, found)
  if (relation === 'equal' || relation === 'cut') return 'equal'
  if (relation !== 'different' || wholeAgrees) return 'variant'
  const others = part === 'surname' ? (view.application.person?.otherNames ?? []) : []
  return others.some((name) => compareNames(name, found) !== 'different') ? 'variant' : 'different'
}

function textOf(stated: Stated | undefined): string | null {
  return stated === undefined ? null : String(stated.value)
}

/** No identity paper: the papers on which the form's name does not stand although they agree with each other. */
function observeByPapers(view: CaseView): Observation[] {
  const name = { surname: textOf(view.stated('surname')), givenNames: textOf(view.stated('givenNames')) }
  const fields = view.documents
    .filter((document) => view.ownerOf(document) === 'applicant')
    .flatMap((document) => view.paperOf(document).holders)
    .flatMap((holder) => holder.fields)
    .filter((field) => field.certain)
  if ((name.surname === null && name.givenNames === null) || fields.length === 0) return [notCompared()]
  const deviating = fields.filter((field) => comparePersons(name, String(field.value)) === 'different')
  if (deviating.length < fields.length) return [notCompared()]
  const subject = partThatDeviates(name, deviating)
  const said = deviating.map((field) => `${sayFound(view, field)}.`).join(' ')
  const stated = view.stated(subject)
  return [
    {
      subject,
      outcome: 'differs',
      severity: severityOf(view, subject, deviating) ?? 'K',
      stated: stated ?? null,
      found: deviating.map(toFound),
      text: `Im Formular: ${[name.givenNames, name.surname].filter((part) => part !== null).join(' ')}. ${said} Die Unterlagen stimmen untereinander überein. Bitte klären.`,
    },
  ]
}

function partThatDeviates(
  name: { surname: string | null; givenNames: string | null },
  fields: readonly Field[],
): NamePart {
  const written = new Set(fields.flatMap((field) => nameTokens(String(field.value))))
  return nameTokens(name.surname ?? '').every((token) => written.has(token)) ? 'givenNames' : 'surname'
}

function notCompared(): Observation {
  const name: FieldName = 'surname'
  return {
    subject: name,
    outcome: 'not-checked',
    text: 'Es wurde kein Ausweisdokument der antragstellenden Person gelesen; der Name ist nicht verglichen.',
  }
}
