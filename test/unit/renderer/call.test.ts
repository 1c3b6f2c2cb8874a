import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Bridge } from '../../../models/bridge.ts'
import { CallFailure } from '../../../models/call-failure.ts'

/** The other end of the bridge: what main would answer. */
const invoke = vi.fn<Bridge['invoke']>()
vi.stubGlobal('window', { bridge: { invoke } })
const { call } = await import('../../../renderer/api/call.ts')

afterEach(() => invoke.mockReset())

async function failureOf(made: Promise<unknown>): Promise<unknown> {
  const failure = await made.then(
    () => null,
    (error: unknown) => error,
  )
  return failure instanceof CallFailure ? { code: failure.code, detail: failure.detail } : failure
}

describe('call', () => {
  it('hands the input on and answers the parsed output', async () => {
    invoke.mockResolvedValue({ ok: true, value: { exported: true, more: 'than the contract knows' } })
    expect(await call('notes.export', { id: 7, as: 'pdf' })).toEqual({ exported: true })
    expect(invoke).toHaveBeenCalledWith('notes.export', { id: 7, as: 'pdf' })
  })

  it('fails with the code that main gives', async () => {
    const error = { code: 'store-full', detail: '' } as const
    invoke.mockResolvedValue({ ok: false, error })
    expect(await failureOf(call('inbox.list'))).toEqual(error)
  })

  it.each([
    ['an output of another shape', { ok: true, value: { exported: 'yes' } }],
    ['an output that is missing', { ok: true, value: undefined }],
  ] as const)('takes %s for a failure', async (_what, reply) => {
    invoke.mockResolvedValue(reply)
    const failure = await failureOf(call('log.exportCsv'))
    expect(failure).toEqual({ code: 'unexpected', detail: 'log.exportCsv' })
  })

  it('takes a bridge that breaks for a failure, without repeating its words', async () => {
    invoke.mockRejectedValue(new Error('words from a document'))
    expect(await failureOf(call('log.exportCsv'))).toEqual({ code: 'unexpected', detail: 'log.exportCsv' })
  })

  it('takes a code that the contract does not know for a failure', async () => {
    const reply: unknown = { ok: false, error: { code: 'burnt-down', detail: '' } }
    invoke.mockImplementation(() => Promise.resolve(JSON.parse(JSON.stringify(reply))))
    expect(await failureOf(call('log.exportCsv'))).toEqual({ code: 'unexpected', detail: 'log.exportCsv' })
  })
})
