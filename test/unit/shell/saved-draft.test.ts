import { expect, it } from 'vitest'
import type { Draft } from '../../../models/decision-note.ts'
import { exportedSince } from '../../../main/saved-draft.ts'

const exported: Draft = {
  applicationId: 'A-1',
  verdicts: [],
  assessment: 'Würdigung',
  result: '',
  author: 'SB 1',
  deadline: null,
  letter: null,
  asked: [],
  exportedAt: '2026-11-24T10:00:00.000Z',
}

it('what was exported stays exported while only the letter changes, whatever the page says', () => {
  expect(exportedSince(exported, { ...exported, letter: { known: [], pieces: [] }, exportedAt: null })).toBe(
    exported.exportedAt,
  )
})

it.each([{ assessment: 'anders' }, { result: 'x' }, { author: 'SB 2' }])(
  'other words have not been exported: %j',
  (change) => {
    expect(exportedSince(exported, { ...exported, ...change })).toBeNull()
  },
)
