import { expect, it } from 'vitest'
import { entryOf, judge, writeNote } from '../../../../renderer/screens/case/draft-changes.ts'
import { draftOf } from '../../note/noted-case.ts'

const key = { rule: 'salary-agrees', subject: 'grossEuro', documentSha256: 'a', firstPage: 1 } as const
const other = { ...key, firstPage: 3 }
const exported = draftOf([], { exportedAt: '2026-11-24T10:00:00Z' })
const adopted = { finding: key, verdict: 'adopted', words: 'siehe Vertrag', seeOriginal: false } as const

it('has no verdict where the person gave none', () => {
  expect(entryOf(exported, key)).toEqual({ finding: key, verdict: null, words: '', seeOriginal: false })
})

it('keeps one entry per finding, also for two papers of one merged file', () => {
  const once = judge(exported, adopted)
  const changed = judge(judge(once, { ...adopted, finding: other }), { ...adopted, verdict: 'later' })
  expect(changed.verdicts.map(({ verdict }) => verdict)).toEqual(['later', 'adopted'])
  expect(entryOf(changed, key).verdict).toBe('later')
  expect(entryOf(changed, other).verdict).toBe('adopted')
})

it('forgets an entry in which nothing is said any more', () => {
  const said = judge(exported, adopted)
  expect(judge(said, { ...adopted, verdict: null }).verdicts).toHaveLength(1)
  expect(judge(said, { ...adopted, verdict: null, words: '' }).verdicts).toEqual([])
})

it('takes the export back when the note changes', () => {
  expect(judge(exported, adopted).exportedAt).toBeNull()
  expect(writeNote(exported, { assessment: 'anders' })).toMatchObject({
    assessment: 'anders',
    exportedAt: null,
  })
})
