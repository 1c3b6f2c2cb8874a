/** Why a page was not read to the end. */
export class RecognitionFailure extends Error {
  readonly reason: 'timeout' | 'crashed' | 'closed'

  constructor(reason: 'timeout' | 'crashed' | 'closed') {
    super(`Text recognition ended: ${reason}`)
    this.name = 'RecognitionFailure'
    this.reason = reason
  }
}
