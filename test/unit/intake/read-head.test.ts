import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readHead } from '../../../main/intake/read-head.ts'
import { writeMessage, writeNachreichung, writePacket } from './write-message.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const message = writeMessage()

it('reads what the inbox shows of an application', () => {
  expect(readHead(bytesOf(message))).toMatchObject({
    type: '130101',
    applicationId: 'A-2026-17',
    service: 'erwerbstaetigkeit',
    kind: 'erstbeantragung',
    submittedOn: '2026-10-05',
  })
})

it('needs nothing of the body', () => {
  const head = message.slice(0, message.indexOf('angabenZurPerson') + 30)
  expect(readHead(bytesOf(head))).toEqual(readHead(bytesOf(message)))
})

it('knows Nachreichung and packet by their type', () => {
  expect(readHead(bytesOf(writeNachreichung('<xa:unterlage/>')))).toMatchObject({
    type: '130103',
    applicationId: 'A-2026-17',
  })
  expect(readHead(bytesOf(writePacket(1, bytesOf('x'))))?.type).toBe('000040')
})

it.each([
  ['HTML', '<html><body>x</body></html>'],
  ['another XML', '<rechnung><antragsidentifikation>7</antragsidentifikation></rechnung>'],
  ['a DTD', `<!DOCTYPE x [<!ENTITY a "b">]>${message.replace(/^.*\n/, '')}`],
  ['nothing', ''],
])('gives no head for %s', (_what, text) => {
  expect(readHead(bytesOf(text))).toBeNull()
})

it('never throws, whatever the bytes and wherever they end', () => {
  fc.assert(
    fc.property(fc.nat(message.length), fc.uint8Array({ maxLength: 40 }), (cut, noise) => {
      const head = readHead(new Uint8Array([...bytesOf(message).subarray(0, cut), ...noise]))
      expect(head === null || head.type === '130101').toBe(true)
    }),
  )
})
