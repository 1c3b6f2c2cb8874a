import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { CaseRegistry, type CaseFile, type ReadDocument } from '../../../main/cases/case-registry.ts'
import { languageFolder } from '../../../main/text/language-data.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import { line, manyPages, onePage, writePdf } from '../pages/pdf-bytes.ts'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeMessage, writeNachreichung } from '../../unit/intake/write-message.ts'
import { startCaseProcess, type TestProcess } from './start-case-process.ts'

// Real processes with real text recognition, on machines of any speed.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'cases-'))
const processes: TestProcess[] = []
const progress: number[] = []
const told: { event: string; caseFile: CaseFile; documents?: readonly ReadDocument[] }[] = []

const registry = new CaseRegistry({
  startProcess: () => {
    const started = startCaseProcess()
    processes.push(started)
    return started
  },
  model: null,
  startInput: () => ({ today: '2026-11-24', policy: defaultPolicy, languageFolder, workers: 1, model: null }),
  onProgress: (_caseId, pagesRead) => void progress.push(pagesRead),
  onChange: () => {},
  onSeen: (caseFile) => void told.push({ event: 'seen', caseFile }),
  onRead: (caseFile, documents) => void told.push({ event: 'read', caseFile, documents }),
  onFailure: (caseFile) => void told.push({ event: 'failed', caseFile }),
})

afterAll(() => rmSync(folder, { recursive: true }))

afterEach(async () => {
  await registry.closeAll()
  processes.length = 0
  told.length = 0
  progress.length = 0
})

function paper(name: string, title: string): string {
  const path = join(folder, name)
  const text =
    line(title, 60, 760, 20) +
    line('Arbeitgeber: Muster GmbH', 60, 700) +
    line('Brutto: 4.200,00 EUR', 60, 680)
  writeFileSync(path, writePdf(onePage(text)))
  return path
}

async function complete(caseId: string) {
  return vi.waitFor(
    async () => {
      const state = await registry.ask(caseId, 'case.state', { caseId })
      expect(state.stage).toBe('complete')
      return state
    },
    { timeout: 60_000, interval: 200 },
  )
}

it('a process that crashes takes its own case along and no other', async () => {
  const first = await registry.open([paper('a.pdf', 'Arbeitsvertrag')])
  const second = await registry.open([paper('b.pdf', 'Mietvertrag')])
  await complete(second.caseId)
  processes[0]?.crash()
  await vi.waitFor(() => expect(told.map(({ event }) => event)).toContain('failed'))
  expect(told.find(({ event }) => event === 'failed')?.caseFile.caseId).toBe(first.caseId)
  await expect(registry.ask(first.caseId, 'case.state', { caseId: first.caseId })).rejects.toMatchObject({
    code: 'case-failed',
  })
  expect((await registry.ask(second.caseId, 'case.state', { caseId: second.caseId })).stage).toBe('complete')
  const again = await registry.open([join(folder, 'a.pdf')])
  expect(again.caseId).not.toBe(first.caseId)
})

it('the same application is opened once; closing ends its process', async () => {
  const path = paper('a.pdf', 'Arbeitsvertrag')
  const [one, other] = await Promise.all([registry.open([path]), registry.open([path])])
  expect(one.caseId).toBe(other.caseId)
  expect(processes).toHaveLength(1)
  await registry.close(one.caseId)
  await processes[0]?.exited
  expect(() => registry.find(one.caseId)).toThrow('no-such-case')
})

it('input that is no application leaves no process behind', async () => {
  const path = join(folder, 'x.xml')
  writeFileSync(path, '<rechnung/>')
  await expect(registry.open([path])).rejects.toMatchObject({ code: 'unusable-input' })
  await processes[0]?.exited
})

it('what is read ahead is logged only when somebody opens it, and is replaced by the next', async () => {
  const next = paper('a.pdf', 'Arbeitsvertrag')
  await registry.readAhead([next])
  expect(registry.isReadAhead([next])).toBe(true)
  await vi.waitFor(async () => expect(processes).toHaveLength(1))
  expect(told).toEqual([])
  const other = paper('b.pdf', 'Mietvertrag')
  await registry.readAhead([other])
  await processes[0]?.exited
  expect(registry.isReadAhead([next])).toBe(false)
  const opened = await registry.open([other])
  expect(processes).toHaveLength(2)
  await complete(opened.caseId)
  await vi.waitFor(() => expect(told.map(({ event }) => event)).toEqual(['seen', 'read']))
  expect(told[1]?.documents).toMatchObject([{ pages: 1 }])
  await registry.dropReadAhead([other]) // it is open: nothing to drop
  expect(registry.find(opened.caseId)).toBe(opened)
})

it('a Nachreichung joins the open case; what was read and corrected before still holds', async () => {
  const pdf = (name: string, title: string) => readFileSync(paper(name, title)).toString('base64')
  const slot = '<xa:bezeichnung>Arbeitsvertrag</xa:bezeichnung>'
  const file = (content: string) =>
    `<xa:dokumentOderReferenz><xa:dokument>${content}</xa:dokument></xa:dokumentOderReferenz><xa:dokumententyp><code>1</code></xa:dokumententyp>`
  const message = join(folder, 'antrag.xml')
  const supplement = join(folder, 'nachreichung.xml')
  writeFileSync(
    message,
    writeMessage({ after: `<xa:nachweis>${file(pdf('a.pdf', 'Arbeitsvertrag'))}${slot}</xa:nachweis>` }),
  )
  writeFileSync(
    supplement,
    writeNachreichung(`<xa:unterlage>${file(pdf('b.pdf', 'Mietvertrag'))}</xa:unterlage>`),
  )
  const { caseId } = await registry.open([message])
  const before = await complete(caseId)
  expect(before.documents).toHaveLength(1)
  const documentId = before.documents[0]?.id ?? ''
  await registry.ask(caseId, 'case.correct', {
    caseId,
    correction: { type: 'field', documentId, page: 1, name: 'employer', value: 'Andere GmbH', box: null },
  })
  expect((await registry.open([message, supplement])).caseId).toBe(caseId)
  expect(processes).toHaveLength(1)
  const after = await complete(caseId)
  expect(after).toMatchObject({ pagesRead: 2, pagesTotal: 2 })
  expect(after.documents).toHaveLength(2)
  expect(after.fields.filter(({ reader }) => reader === 'person')).toMatchObject([{ value: 'Andere GmbH' }])
  await vi.waitFor(() => expect(told.flatMap(({ documents }) => documents ?? [])).toHaveLength(2))
})

it('shows pages as pictures: JPEG, no wider than asked; none where there is no page', async () => {
  const { caseId } = await registry.open([paper('a.pdf', 'Arbeitsvertrag')])
  const { documents } = await complete(caseId)
  const documentId = documents[0]?.id ?? ''
  const jpeg = await registry.ask(caseId, 'case.picture', { documentId, page: 1, widthPx: 300 })
  expect(Array.from((jpeg ?? new Uint8Array()).subarray(0, 3))).toEqual([0xff, 0xd8, 0xff])
  expect(await registry.ask(caseId, 'case.picture', { documentId, page: 2, widthPx: 300 })).toBeNull()
  expect(await registry.ask(caseId, 'case.picture', { documentId: 'x', page: 1, widthPx: 300 })).toBeNull()
})

it('goes on after a stop where it was stopped, and ends as if it had not been', async () => {
  const path = join(folder, 'lang.pdf')
  const pages = Array.from({ length: 30 }, (_, index) => line(`Gehaltsabrechnung ${index}`, 60, 760, 20))
  writeFileSync(path, writePdf(manyPages(pages)))
  const { caseId } = await registry.open([path])
  await vi.waitFor(() => expect(progress.at(-1)).toBeGreaterThan(4), { timeout: 60_000, interval: 5 })
  await registry.ask(caseId, 'case.stop', { caseId })
  const stopped = await vi.waitFor(async () => {
    const state = await registry.ask(caseId, 'case.state', { caseId })
    expect(state.stage).toBe('stopped')
    return state
  })
  expect(stopped.pagesRead).toBeLessThan(30)
  progress.length = 0
  await registry.ask(caseId, 'case.resume', { caseId })
  const resumed = await complete(caseId)
  expect(Math.min(...progress), 'no page is read twice').toBeGreaterThanOrEqual(stopped.pagesRead)
  expect(resumed).toMatchObject({ pagesRead: 30, pagesTotal: 30 })
  await registry.close(caseId)
  const straight = await complete((await registry.open([path])).caseId)
  expect(resumed).toEqual({ ...straight, caseId })
})
