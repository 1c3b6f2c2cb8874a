import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readApplication } from '../../../main/intake/read-application.ts'
import { InputError } from '../../../models/app-error.ts'
import { folderWith } from './delivery.ts'
import { attached, pdf, writeMessage } from './write-message.ts'
import { writeZip } from './write-zip.ts'

/** Says "aborted" from the n-th time it is asked: an abort at every moment that the code can notice. */
function abortAtQuestion(last: number): AbortSignal {
  let questions = 0
  const { signal } = new AbortController()
  return Object.defineProperty(signal, 'aborted', { get: () => ++questions > last })
}

test('an abort at any moment ends with "aborted" or came too late', async () => {
  const message = writeMessage({ after: `<nachweis>${attached(pdf('n'))}</nachweis>` })
  const folder = await folderWith({
    'antrag.xml': message,
    'a.pdf': pdf('a'),
    'b.zip': writeZip([
      { name: 'c.pdf', content: pdf('c') },
      { name: 'd.pdf', content: pdf('d') },
    ]),
  })
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.nat(60), async (questions) => {
      const outcome = await readApplication(folder, { signal: abortAtQuestion(questions) }).catch(
        (error: unknown) => error,
      )
      const aborted = outcome instanceof InputError && outcome.problem === 'aborted'
      outcomes.add(aborted ? 'aborted' : 'read')
      if (!aborted) expect(outcome).toMatchObject({ application: { id: 'A-2026-17' }, files: { length: 4 } })
    }),
  )
  expect(outcomes).toEqual(new Set(['aborted', 'read']))
})
