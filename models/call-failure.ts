import type { CallError } from './contract.ts'

/** A call that cannot be answered, for a reason the page has a sentence for. `detail` never holds personal data. */
export class CallFailure extends Error {
  readonly code: CallError['code']
  readonly detail: string

  constructor(code: CallError['code'], detail = '') {
    super(code)
    this.name = 'CallFailure'
    this.code = code
    this.detail = detail
  }
}
