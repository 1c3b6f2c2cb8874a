import { compareNumbers, currentPassport, travelFields } from '../current-passport.ts'
import { observeField } from '../observe-field.ts'
import type { Rule } from '../rule.ts'

/** Passport number: form ↔ visual zone ↔ machine readable zone. Letters that look like digits (O/0, I/1) are shown as another spelling. */
export const passportNumber: Rule = {
  id: 'passport-number',
  group: 'C',
  severity: 'K',
  norm: '§ 3 Abs. 1, § 49 Abs. 2 AufenthG',
  observe: (view) => [
    observeField(view, {
      name: 'documentNumber',
      stated: view.stated('documentNumber'),
      fields: travelFields(view, currentPassport(view), 'documentNumber'),
      compare: compareNumbers,
    }),
  ],
}
