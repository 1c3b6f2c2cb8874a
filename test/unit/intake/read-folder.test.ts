import { chmod, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { defaultLimits } from '../../../main/intake/limits.ts'
import { listFolder, readListed } from '../../../main/intake/read-folder.ts'
import { folderWith, refusal } from './delivery.ts'
import { pdf } from './write-message.ts'

const { signal } = new AbortController()
const list = (folder: string, limits = defaultLimits) => listFolder(folder, limits, signal)
const readAll = async (folder: string, limits = defaultLimits) =>
  readListed(await list(folder, limits), limits, signal)

test('natural order over all levels, names in NFC, system files left out, other hidden files kept', async () => {
  const folder = await folderWith({
    'Unterlagen/10.pdf': pdf('10'),
    'Unterlagen/9.pdf': pdf('9'),
    'A\u0308mter/a.pdf': pdf('a'),
    '.versteckt.pdf': pdf('h'),
    'Thumbs.db': 'x',
    '.DS_Store': 'x',
    'desktop.ini': 'x',
    '__MACOSX/Unterlagen/._9.pdf': 'x',
    'Unterlagen/~$Vertrag.docx': 'x',
  })
  expect((await readAll(folder)).map(({ place }) => place)).toEqual([
    '.versteckt.pdf',
    'Unterlagen/9.pdf',
    'Unterlagen/10.pdf',
    'Ämter/a.pdf',
  ])
})

test('links, also those that point back, and sockets are named and never opened', async () => {
  const folder = await folderWith({ 'a.pdf': pdf() })
  await symlink('/etc/passwd', join(folder, 'b.pdf'))
  await symlink('.', join(folder, 'c'))
  const server = createServer().listen(join(folder, 'd.pdf'))
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  expect(
    (await readAll(folder)).map(({ place, problem, bytes }) => [place, problem, bytes.length > 0]),
  ).toEqual([
    ['a.pdf', null, true],
    ['b.pdf', 'refused', false],
    ['c', 'refused', false],
    ['d.pdf', 'refused', false],
  ])
})

test('a file that vanishes, shrinks, or becomes a link between listing and reading', async () => {
  const folder = await folderWith({ '1.pdf': pdf(), '2.pdf': pdf(), '3.pdf': pdf(), '4.pdf': pdf() })
  const entries = await list(folder)
  await rm(join(folder, '1.pdf'))
  await truncate(join(folder, '2.pdf'), 5)
  await rm(join(folder, '3.pdf'))
  await symlink('/etc/passwd', join(folder, '3.pdf'))
  const files = await readListed(entries, defaultLimits, signal)
  expect(files.map(({ problem, bytes }) => [problem, bytes.length])).toEqual([
    ['vanished', 0],
    [null, 5],
    ['unreadable', 0],
    [null, pdf().length],
  ])
})

test.skipIf(process.getuid?.() === 0)('what may not be read stays listed', async () => {
  const folder = await folderWith({ 'a.pdf': pdf(), 'b/c.pdf': pdf() })
  await chmod(join(folder, 'a.pdf'), 0o000)
  await chmod(join(folder, 'b'), 0o000)
  const files = await readAll(folder)
  await chmod(join(folder, 'b'), 0o700)
  expect(files.map(({ place, problem }) => [place, problem])).toEqual([
    ['a.pdf', 'unreadable'],
    ['b', 'unreadable'],
  ])
})

test('limits: one file too large stays listed, the sum, the number and the depth refuse the folder', async () => {
  const folder = await folderWith({ 'a.pdf': Buffer.alloc(2000), 'b/c/d.pdf': pdf() })
  const files = await readAll(folder, { ...defaultLimits, fileBytes: 1000 })
  expect(files.map(({ problem }) => problem)).toEqual(['too-large', null])
  for (const limit of [{ totalBytes: 1000 }, { files: 1 }, { folderDepth: 1 }]) {
    expect((await refusal(readAll(folder, { ...defaultLimits, ...limit }))).problem).toBe('too-large')
  }
})

test('a folder that is not there', async () => {
  const folder = await folderWith({})
  await writeFile(join(folder, 'a'), 'x')
  expect((await refusal(list(join(folder, 'b')))).problem).toBe('not-found')
  expect((await refusal(list(join(folder, 'a')))).problem).toBe('not-found')
})
