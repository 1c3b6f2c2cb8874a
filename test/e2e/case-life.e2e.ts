import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import type { Input } from '../../models/contract.ts'
import type { Draft } from '../../models/decision-note.ts'
import { findingKey } from '../../models/finding-key.ts'
import { composeLetter } from '../../models/letter.ts'
import {
  answerSaveDialog,
  ask,
  everythingSaved,
  invoke,
  openDemo,
  readToTheEnd,
  test,
  type Desk,
} from './desk.ts'

const words = 'Der Arbeitsvertrag ist maßgeblich, weil er unterschrieben vorliegt.'

async function judge(desk: Desk, caseId: string): Promise<Draft> {
  const { page } = desk.app
  const state = await readToTheEnd(page, caseId)
  const draft = await invoke(page, 'draft.load', { caseId })
  const open = state.findings.filter(({ outcome }) => outcome === 'differs' || outcome === 'missing')
  const judged: Draft = {
    ...draft,
    verdicts: open.map((finding) => ({
      finding: findingKey(finding, state.documents),
      verdict: 'adopted',
      words: '',
      seeOriginal: true,
    })),
    assessment: words,
    author: 'Sachbearbeitung 12',
    deadline: '2026-12-22',
  }
  await invoke(page, 'draft.save', { caseId, draft: judged })
  return judged
}

/** How long the page waits for the findings after a correction. */
async function correctionMs(page: Page, input: Input<'case.correct'>): Promise<number> {
  return page.evaluate(async (asked) => {
    const started = performance.now()
    await window.bridge.invoke('case.correct', asked)
    return performance.now() - started
  }, input)
}

test('from the inbox to the wiped case', async ({ desk }) => {
  const { page } = desk.app
  await expect
    .poll(async () => (await invoke(page, 'inbox.list')).entries)
    .toMatchObject([{ applicationId: 'OZG-0664788055', service: 'erwerbstaetigkeit', stage: 'neu' }])
  const caseId = await openDemo(desk)
  const { findings } = await readToTheEnd(page, caseId)
  expect(findings.length).toBeGreaterThan(20)
  const draft = await judge(desk, caseId)
  expect(draft.verdicts.length).toBeGreaterThan(0)
  expect((await invoke(page, 'inbox.list')).entries[0]?.stage).toBe('in-pruefung')

  const { paragraphs } = await invoke(page, 'letter.suggest', { caseId })
  const letter = composeLetter(paragraphs, null)
  expect(letter).toContain('22.12.2026')
  expect(letter).toContain('82')
  const { text, missing } = await invoke(page, 'note.preview', { caseId })
  expect(text).toContain(words)
  expect(missing).toEqual([])

  expect(await ask(page, 'case.close', { caseId, reasonWithoutExport: null })).toMatchObject({
    error: { code: 'export-required' },
  })
  const file = join(desk.folder, 'Vermerk.pdf')
  await answerSaveDialog(desk, null)
  expect(await invoke(page, 'note.export', { caseId, as: 'pdf' })).toEqual({ exportedAt: null })
  await answerSaveDialog(desk, file)
  expect((await invoke(page, 'note.export', { caseId, as: 'pdf' })).exportedAt).not.toBeNull()
  expect(readFileSync(file, 'latin1').startsWith('%PDF-')).toBe(true)

  const report = await invoke(page, 'case.close', { caseId, reasonWithoutExport: null })
  expect(report).toMatchObject({ processEnded: true, pageImagesDropped: true })
  expect(report.pages).toBeGreaterThan(5)
  expect(await ask(page, 'case.state', { caseId })).toMatchObject({ error: { code: 'no-such-case' } })
  expect((await invoke(page, 'inbox.list')).entries[0]?.stage).toBe('geschlossen')
  expect(await invoke(page, 'notes.search', { text: 'maßgeblich', limit: 10 })).toHaveLength(1)
  const log = await invoke(page, 'log.list', { limit: 1000 })
  const types = new Set(log.map(({ event }) => event.type))
  for (const type of ['case-opened', 'document-read', 'verdict', 'note-exported', 'case-wiped'] as const)
    expect(types).toContain(type)
  expect(new Set(log.map(({ casePseudonym }) => casePseudonym)).size).toBe(1)
})

test('a correction re-runs the rules at once and can be undone', async ({ desk }) => {
  const { page } = desk.app
  const caseId = await openDemo(desk)
  const before = await readToTheEnd(page, caseId)
  const contract = before.documents.find(({ kind }) => kind === 'employment-contract')
  expect(contract).toBeDefined()
  const documentId = contract?.id ?? ''
  const after = await invoke(page, 'case.correct', {
    caseId,
    correction: {
      type: 'field',
      documentId,
      page: 1,
      name: 'employer',
      value: 'Ganz Andere GmbH',
      box: null,
    },
  })
  const corrected = after.fields.filter(
    (field) => field.documentId === documentId && field.name === 'employer',
  )
  expect(corrected).toMatchObject([{ value: 'Ganz Andere GmbH', reader: 'person', certain: true }])
  const compared = after.findings
    .filter(({ rule }) => rule === 'employer-agrees')
    .flatMap(({ found }) => found)
  expect(compared.map(({ value }) => value)).toContain('Ganz Andere GmbH')

  const asPayslip = await invoke(page, 'case.correct', {
    caseId,
    correction: { type: 'kind', documentId, kind: 'payslip' },
  })
  expect(asPayslip.documents.find(({ id }) => id === documentId)).toMatchObject({
    kind: 'payslip',
    kindBy: 'person',
  })
  await invoke(page, 'case.undoCorrection', { caseId })
  const undone = await invoke(page, 'case.undoCorrection', { caseId })
  expect(undone.findings).toEqual(before.findings)
  const took: number[] = []
  for (const kind of [
    'payslip',
    'tenancy-agreement',
    'employment-contract',
    'degree',
    'visa',
    'payslip',
  ] as const) {
    took.push(await correctionMs(page, { caseId, correction: { type: 'kind', documentId, kind } }))
  }
  console.log(`from a correction to the new findings: ${took.map(Math.round).join(', ')} ms`)
  expect(Math.min(...took)).toBeLessThan(100)
  await invoke(page, 'case.close', { caseId, reasonWithoutExport: 'Probe' })
})

test('after a crash the draft is there and nothing that was read', async ({ desk }) => {
  const caseId = await openDemo(desk)
  const draft = await judge(desk, caseId)
  await desk.crashAndRestart()
  const saved = everythingSaved(desk)
  expect(saved.includes('unterschrieben vorliegt')).toBe(true)
  for (const read of ['Magalh', 'H0029343', 'Rosa-Luxemburg']) expect(saved.includes(read), read).toBe(false)
  const again = await openDemo(desk)
  expect(again).not.toBe(caseId)
  const loaded = await invoke(desk.app.page, 'draft.load', { caseId: again })
  expect(loaded.verdicts).toEqual(draft.verdicts)
  expect(loaded.assessment).toBe(words)
  const { findings, documents } = await readToTheEnd(desk.app.page, again)
  const keys = findings.map((finding) => JSON.stringify(findingKey(finding, documents)))
  for (const { finding } of loaded.verdicts) expect(keys).toContain(JSON.stringify(finding))
  await invoke(desk.app.page, 'case.close', { caseId: again, reasonWithoutExport: 'Probe' })
})

test('two cases are open: closing one leaves the other', async ({ desk }) => {
  const { page } = desk.app
  const first = await openDemo(desk)
  expect(await openDemo(desk)).toBe(first) // the same application is opened once
  const { caseId: second } = await invoke(page, 'case.openPath', { path: desk.inbox })
  expect(second).not.toBe(first)
  await invoke(page, 'case.close', { caseId: first, reasonWithoutExport: 'Probe' })
  expect(await invoke(page, 'case.state', { caseId: second })).toMatchObject({ caseId: second })
  await invoke(page, 'case.close', { caseId: second, reasonWithoutExport: 'Probe' })
})

test('pictures of pages come upright, in colour and are kept nowhere', async ({ desk }) => {
  const { page } = desk.app
  const caseId = await openDemo(desk)
  const { documents } = await readToTheEnd(page, caseId)
  const documentId = documents.find(({ kind }) => kind === 'passport')?.id ?? ''
  const size = await page.evaluate(async (address) => {
    const image = document.createElement('img')
    image.src = address
    document.body.append(image)
    await image.decode().catch(() => new Promise((loaded) => image.addEventListener('load', loaded)))
    return { width: image.naturalWidth, height: image.naturalHeight }
  }, `page://${caseId}/${documentId}/1?w=700`)
  expect(size.width).toBe(700)
  expect(size.height).toBeGreaterThan(300)
  await invoke(page, 'case.close', { caseId, reasonWithoutExport: 'Probe' })
  expect(existsSync(join(desk.dataDir, 'Cache'))).toBe(false)
})
