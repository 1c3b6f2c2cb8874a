import { spawn } from 'node:child_process'
import fc from 'fast-check'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fictionalDraft, fictionalNote } from './fictional-notes.ts'
import { filesHolding, openIn, storeFolder } from './store-folder.ts'

it('gives back what was saved last, by application', () => {
  const store = openIn(storeFolder(), { now: () => new Date('2026-11-24T10:00:00Z') })
  expect(store.drafts.load('antrag-1')).toBeNull()
  store.drafts.save(fictionalDraft())
  store.drafts.save(fictionalDraft({ applicationId: 'antrag-2', assessment: 'ein anderer Fall' }))
  const last = fictionalDraft({
    assessment: 'geändert',
    letter: { known: [], pieces: [{ own: 'Guten Tag' }] },
  })
  expect(store.drafts.save(last)).toBe('2026-11-24T10:00:00.000Z')
  expect(store.drafts.load('antrag-1')).toEqual(last)
})

it('gives back every draft as it was saved', () => {
  const store = openIn(storeFolder())
  const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })
  fc.assert(
    fc.property(anyText, anyText, anyText, (assessment, words, own) => {
      const draft = fictionalDraft({ assessment, letter: { known: [], pieces: [{ own }] } })
      const spoken = { ...draft, verdicts: draft.verdicts.map((entry) => ({ ...entry, words })) }
      store.drafts.save(spoken)
      expect(store.drafts.load('antrag-1')).toEqual(spoken)
    }),
    { numRuns: 40 },
  )
})

it('keeps nothing that the model does not name: a value that was read does not slip in', () => {
  const folder = storeFolder()
  const store = openIn(folder)
  const withReading = { ...fictionalDraft(), ocrText: 'GELESENER-WERT' }
  store.drafts.save(withReading)
  store.close()
  expect(filesHolding(folder, 'Der Nachtrag fehlt.')).toEqual(['notes.db'])
  expect(filesHolding(folder, 'GELESENER-WERT')).toEqual([])
})

it.each([
  ['deleted', 'delete'],
  ['closed with a note', 'close'],
])('leaves none of its words in the bytes when the draft is %s', (_, how) => {
  const folder = storeFolder()
  const store = openIn(folder)
  const secret = 'Streng-vertraulicher-Gedanke'
  for (let round = 0; round < 40; round += 1) {
    store.drafts.save(fictionalDraft({ assessment: `${secret} `.repeat(round * 20) }))
    store.drafts.save(fictionalDraft({ applicationId: `anderer-${round}` }))
  }
  expect(filesHolding(folder, secret)).not.toEqual([])
  if (how === 'delete') store.drafts.delete('antrag-1')
  else store.notes.close(fictionalNote())
  expect(store.drafts.load('antrag-1')).toBeNull()
  expect(filesHolding(folder, secret)).toEqual([])
  expect(filesHolding(folder, 'anderer-39')).toEqual(['notes.db'])
})

it('leaves no side file when it is closed', () => {
  const folder = storeFolder()
  const store = openIn(folder)
  store.drafts.save(fictionalDraft())
  expect(readdirSync(folder).toSorted()).toEqual(['notes.db', 'notes.db-wal'])
  store.close()
  expect(readdirSync(folder)).toEqual(['notes.db'])
})

it('loses no saved word when the program is killed in the middle of saving', async () => {
  const folder = storeFolder()
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'save-drafts.child.ts'), join(folder, 'notes.db')],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let saved = 0
  child.stdout.on('data', (lines: Buffer) => {
    saved = Number(lines.toString().trim().split('\n').at(-1))
    if (saved >= 25) child.kill('SIGKILL')
  })
  await once(child, 'close')
  expect(child.signalCode).toBe('SIGKILL')
  const draft = openIn(folder).drafts.load('antrag-1')
  expect(Number(draft?.result)).toBeGreaterThanOrEqual(saved)
  expect(draft?.assessment).toBe(`Wort ${draft?.result} `.repeat(2000))
})
