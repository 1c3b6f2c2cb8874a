import { expect, test } from 'vitest'
import { lendEngine, returnEngine } from '../../../main/pages/pdf-engine.ts'
import { never } from './opened.ts'
import { line, onePage, writePdf } from './pdf-bytes.ts'

const opening = { type: 'open', bytes: writePdf(onePage(line('Wort', 50, 700))) } as const

test('an engine that was given back is lent again, one that holds much memory is not', async () => {
  const small = lendEngine()
  await small.ask(opening, 20_000, never)
  await returnEngine(small, 1)
  const again = lendEngine()
  expect(again).toBe(small)
  await returnEngine(again, 2 ** 30)
  expect(lendEngine()).not.toBe(small)
  expect(await small.ask(opening, 20_000, never)).toBe('crashed')
})

test('an aborted engine ends', async () => {
  const engine = lendEngine()
  const abort = new AbortController()
  const asking = engine.ask(opening, 20_000, abort.signal)
  abort.abort(new Error('enough'))
  await expect(asking).rejects.toThrow('enough')
  expect(await engine.ask(opening, 20_000, never)).toBe('crashed')
})

test('an engine whose time is up ends', async () => {
  const engine = lendEngine()
  expect(await engine.ask(opening, 0, never)).toBe('timeout')
  expect(await engine.ask(opening, 20_000, never)).toBe('crashed')
})
