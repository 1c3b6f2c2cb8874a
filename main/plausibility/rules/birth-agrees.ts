import type { Document } from '../../../models/document.ts'
import { documentKinds } from '../../../models/document-kind.ts'
import type { Field, FieldValue } from '../../../models/field.ts'
import { comparePlaces } from '../../values/compare-places.ts'
import { agreesPartially } from '../../values/date-arithmetic.ts'
import type { CaseView } from '../case-view.ts'
import { compareDates, remarkOnSwap } from '../compare-dates.ts'
import { travelFields } from '../current-passport.ts'
import { observeField } from '../observe-field.ts'
import { mayNameSeveral } from '../paper-holders.ts'
import type { Rule } from '../rule.ts'

/** Birth date: form ↔ passport ↔ every paper of the applicant. Place of birth: form ↔ passport; other names of a place are another spelling. */
export const birthAgrees: Rule = {
  id: 'birth-agrees',
  group: 'C',
  severity: 'K',
  norm: '§ 49 Abs. 2, § 5 Abs. 1 Nr. 1a AufenthG',
  observe: (view) => {
    const papers = ownPapers(view)
    const birthDate = view.stated('dateOfBirth')
    return [
      observeField(view, {
        name: 'dateOfBirth',
        stated: birthDate,
        fields: papers.flatMap((document) => birthDatesOf(view, document)),
        compare: compareDates,
        remark: remarkOnSwap(birthDate),
      }),
      observeField(view, {
        name: 'placeOfBirth',
        stated: view.stated('placeOfBirth'),
        fields: papers.flatMap((document) => view.fieldsOf(document, 'placeOfBirth')),
        compare: (a, b) => comparePlaces(String(a), String(b)),
        severity: 'P',
      }),
    ]
  },
}

/** Only papers that name the applicant: a birth date beside no name may be anyone's. */
function ownPapers(view: CaseView): Document[] {
  return view.documentsOf(...documentKinds).filter((document) => view.ownerOf(document) !== 'unknown')
}

function birthDatesOf(view: CaseView, document: Document): readonly Field[] {
  const dates = [...travelFields(view, [document], 'dateOfBirth'), ...view.fieldsOf(document, 'datesOfBirth')]
  return mayNameSeveral(document.kind) ? ownAmong(view, document, dates) : dates
}

/** Of the birth dates of several persons the applicant's: the one that agrees, else the only one that is nobody else's. */
function ownAmong(view: CaseView, document: Document, dates: readonly Field[]): readonly Field[] {
  const { applicant, references } = view.owners
  const isOf = (known: readonly string[], value: FieldValue) =>
    known.some((date) => agreesPartially(date, String(value)))
  const own = dates.filter(({ value }) => isOf(applicant.birthDates, value))
  if (own.length > 0) return own
  const free = dates.filter(({ value }) => !references.some((person) => isOf(person.birthDates, value)))
  const isAlone = new Set(view.paperOf(document).holders.map(({ name }) => name)).size === 1
  return free.length === 1 && (dates.length > 1 || isAlone) ? free : []
}
