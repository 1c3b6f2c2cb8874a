import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { InputError, inputProblems } from '../../../models/app-error.ts'
import { CallFailure } from '../../../models/call-failure.ts'
import { answer } from '../../../main/ipc/answer.ts'

const table = {
  half: { input: z.object({ of: z.number() }), output: z.number() },
  fail: { input: z.object({ with: z.unknown() }), output: z.void() },
}
const handlers = {
  half: ({ of }: { of: number }) => (of === 1 ? 'one half' : of / 2),
  fail: ({ with: error }: { with?: unknown }) => {
    throw error
  },
}
const refused = { ok: false, error: { code: 'refused', detail: '' } }

describe('answer', () => {
  it('parses what goes in and what comes out', async () => {
    expect(await answer(table, handlers, 'half', { of: 4 })).toEqual({ ok: true, value: 2 })
  })

  it.each([
    ['an unknown name', 'third', { of: 4 }],
    ['a name of every object', 'toString', { of: 4 }],
    ['a name that is no text', ['half'], { of: 4 }],
    ['another shape', 'half', { of: '4' }],
    ['nothing', 'half', undefined],
  ])('refuses %s', async (_what, name, input) => {
    expect(await answer(table, handlers, name, input)).toEqual(refused)
  })

  it('says nothing about an output of the wrong shape', async () => {
    expect(await answer(table, handlers, 'half', { of: 1 })).toEqual({
      ok: false,
      error: { code: 'unexpected', detail: '' },
    })
  })

  it.each([
    [new CallFailure('no-such-case'), { code: 'no-such-case', detail: '' }],
    [new InputError('empty'), { code: 'unusable-input', detail: inputProblems.empty }],
    [new Error('Ayşe Öztürk, H0029343'), { code: 'unexpected', detail: '' }],
    [Object.assign(new Error('/home/x'), { code: 'ENOENT' }), { code: 'unexpected', detail: '' }],
    ['text', { code: 'unexpected', detail: '' }],
  ])('of an error only what was written for the page passes: %s', async (error, expected) => {
    expect(await answer(table, handlers, 'fail', { with: error })).toEqual({ ok: false, error: expected })
  })
})
