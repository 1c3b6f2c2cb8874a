import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { countDocuments } from '../../../main/inbox/count-documents.ts'
import { WatchedFolder } from '../../../main/inbox/watched-folder.ts'
import { writeMessage, writeNachreichung } from '../../unit/intake/write-message.ts'
import { writeZip } from '../../unit/intake/write-zip.ts'

let folder = ''
let watched: WatchedFolder | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eingang-'))
})
afterEach(() => {
  watched?.leave()
  watched = null
  rmSync(folder, { recursive: true })
})

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content)
}

/** Entries once all that is there has been looked at. */
async function entriesOf(isComplete: (names: readonly string[]) => boolean) {
  const opened = (watched ??= new WatchedFolder(folder, () => {}))
  return vi.waitFor(
    async () => {
      const entries = await opened.entries()
      expect(isComplete(entries.map(({ name }) => name))).toBe(true)
      expect(
        entries.every(
          ({ applicationId, problem, documentCount }) => applicationId ?? problem ?? documentCount,
        ),
      ).toBe(true)
      return entries
    },
    { timeout: 15_000, interval: 300 },
  )
}

it('lists messages, folders, archives and PDFs, each by its head', async () => {
  put('a.xml', writeMessage({ id: 'A-1' }))
  put('n.xml', writeNachreichung('<xa:unterlage/>', 'A-1'))
  put(
    'z.zip',
    writeZip([
      { name: 'antrag.xml', content: writeMessage({ id: 'A-2' }) },
      { name: 'pass.pdf', content: '%PDF-1.7' },
    ]),
  )
  put('scan.pdf', '%PDF-1.7')
  put('bild.webp', 'RIFF0000WEBPVP8 ')
  put('.DS_Store', 'x')
  mkdirSync(join(folder, 'ordner'))
  put('ordner/antrag.xml', writeMessage({ id: 'A-3' }))
  put('ordner/vertrag.pdf', '%PDF-1.7')
  const entries = await entriesOf((names) => names.length === 5)
  const seen = new Map(entries.map((entry) => [entry.name, entry]))
  expect(seen.get('a.xml')).toMatchObject({ applicationId: 'A-1', supplements: 1, problem: null })
  expect(seen.get('z.zip')).toMatchObject({ applicationId: 'A-2', documentCount: 1 })
  expect(seen.get('ordner')).toMatchObject({ applicationId: 'A-3', documentCount: 1 })
  expect(seen.get('scan.pdf')).toMatchObject({ applicationId: null, documentCount: 1 })
  expect(seen.get('bild.webp')?.problem).toContain('Format')
})

it('notices what arrives and what goes', async () => {
  put('a.xml', writeMessage({ id: 'A-1' }))
  await entriesOf((names) => names.length === 1)
  put('b.xml', writeMessage({ id: 'A-2' }))
  await entriesOf((names) => names.length === 2)
  rmSync(join(folder, 'a.xml'))
  expect(await entriesOf((names) => names.join() === 'b.xml')).toHaveLength(1)
})

it('the documents of a message are counted as they pass by, wherever a piece of the file ends', async () => {
  const embedded = (bytes: number) =>
    `<xa:nachweis><xa:dokument>${'A'.repeat(bytes)}</xa:dokument></xa:nachweis>`
  const named = '<xa:nachweis><dokumentuuid>00000000-0000-4000-8000-000000000001</dokumentuuid></xa:nachweis>'
  mkdirSync(join(folder, 'ordner'))
  put('ordner/antrag.xml', writeMessage({ id: 'A-9', after: embedded(5) + embedded(5) }))
  put('ordner/vertrag.pdf', '%PDF-1.7')
  for (const shift of [0, 1, 7, 20]) {
    put('a.xml', writeMessage({ after: embedded(999_900 + shift) + embedded(5) + named }))
    const path = join(folder, 'a.xml')
    expect(await countDocuments(path, new AbortController().signal)).toBe(3)
  }
  await vi.waitFor(
    async () => {
      const entries = await entriesOf((names) => names.length === 2)
      const counts = new Map(entries.map(({ name, documentCount }) => [name, documentCount]))
      expect([counts.get('a.xml'), counts.get('ordner')]).toEqual([3, 3])
    },
    { timeout: 15_000 },
  )
})

it('a folder that is not there is empty', async () => {
  const gone = new WatchedFolder(join(folder, 'weg'), () => {})
  expect(await gone.entries()).toEqual([])
  gone.leave()
})

it('thousands of applications are listed, broken ones among them', async () => {
  for (let number = 0; number < 3_000; number++) {
    put(`${number}.xml`, number % 100 === 0 ? '<kaputt' : writeMessage({ id: `A-${number}` }).slice(0, 1_200))
  }
  const entries = await entriesOf((names) => names.length === 3_000)
  expect(entries.filter(({ problem }) => problem !== null)).toHaveLength(30)
})
