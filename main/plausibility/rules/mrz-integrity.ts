import type { Document } from '../../../models/document.ts'
import { parseState } from '../../values/parse-state.ts'
import type { Relation } from '../../values/relation.ts'
import { toFound, type CaseView } from '../case-view.ts'
import { currentPassport } from '../current-passport.ts'
import { observeField } from '../observe-field.ts'
import type { Observation, Rule } from '../rule.ts'
import { at } from '../wording.ts'

/** Check digits of each machine readable zone; nationality and sex: form ↔ passport. A wrong check digit means "not read with certainty", never more. */
export const mrzIntegrity: Rule = {
  id: 'mrz-integrity',
  group: 'C',
  severity: 'P',
  norm: 'ICAO Doc 9303-3, 4.9; § 49 Abs. 2 AufenthG',
  observe: (view) => [
    ...view.documents.flatMap((document) => observeZone(view, document)),
    ...observeNationality(view),
    ...observeSex(view),
  ],
}

/** What each check digit secures. */
const checkNames: Readonly<Record<string, string>> = {
  documentNumber: 'Dokumentnummer',
  dateOfBirth: 'Geburtsdatum',
  dateOfExpiry: 'Ablaufdatum',
  optionalData: 'Zusatzfeld',
  personalNumber: 'Zusatzfeld',
  composite: 'gesamte Zone',
}

function observeZone(view: CaseView, document: Document): Observation[] {
  const { mrz } = document
  if (!mrz) return []
  const lines = view.fieldOf(document, 'mrz')
  const zone = {
    value: mrz.lines.join('\n'),
    documentId: document.id,
    page: mrz.page,
    box: mrz.box,
    quote: mrz.lines.join('\n'),
  }
  const common = { subject: 'mrz', found: [lines ? toFound(lines) : zone] }
  const wrong = Object.entries(mrz.checks).filter(([, isRight]) => !isRight)
  const place = `Maschinenlesbare Zone ${at(document, mrz.page)}`
  if (wrong.length === 0)
    return mrz.certain
      ? [{ ...common, outcome: 'agrees', text: `${place}: Alle Prüfziffern stimmen.` }]
      : [{ ...common, outcome: 'unreadable', text: `${place}: nicht sicher gelesen.` }]
  const names = wrong.map(([name]) => checkNames[name] ?? name).join(', ')
  return lines?.certain
    ? [
        {
          ...common,
          outcome: 'differs',
          text: `${place}: Prüfziffer stimmt nicht (${names}). Die Zeichen sind sicher gelesen; bitte am Original ansehen.`,
        },
      ]
    : [
        {
          ...common,
          outcome: 'unreadable',
          text: `${place}: Prüfziffer stimmt nicht (${names}); die Zone ist nicht sicher gelesen.`,
        },
      ]
}

/** A person may have several nationalities; the passport shows one of them. */
function observeNationality(view: CaseView): Observation[] {
  const fields = passports(view).flatMap((document) => view.fieldsOf(document, 'nationality'))
  const first = view.stated('nationality')
  if (fields.length === 0 && !first) return []
  const all = (view.application.person?.nationalities ?? []).map(parseState)
  const shown = fields.map(({ value }) => String(value)).find((code) => all.includes(code))
  const stated = first && shown !== undefined ? { ...first, value: shown } : first
  return [observeField(view, { name: 'nationality', stated, fields, compare: (a, b) => same(a === b) })]
}

function observeSex(view: CaseView): Observation[] {
  const fields = passports(view).flatMap((document) => view.fieldsOf(document, 'sex'))
  const stated = view.stated('sex')
  if (fields.length === 0 && !stated) return []
  return [observeField(view, { name: 'sex', stated, fields, compare: (a, b) => same(a === b) })]
}

function passports(view: CaseView): readonly Document[] {
  const passport = currentPassport(view)
  return passport.length > 0 ? passport : view.documentsOf('identity-card', 'residence-title', 'visa')
}

function same(isSame: boolean): Relation {
  return isSame ? 'equal' : 'different'
}
