import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  checkFuses,
  checkImports,
  checkInventory,
  checkLicences,
  checkNatives,
} from '../../packaging/check-package.ts'
import { writeDummyElectron } from '../../packaging/dummy-electron.ts'
import { packagesInArchive } from '../../packaging/inventory.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, content = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

it('every package that is shipped has a licence that allows it', () => {
  expect(checkLicences()).toEqual([])
})

it('a file that nobody listed, a missing one and a forbidden one are named', () => {
  write('Schluessig.exe')
  write('resources/extra.txt')
  const archive = [
    'package.json',
    'out/main/index.js',
    'out/main/index.js.map',
    'node_modules/left-pad/index.js',
  ]
  const problems = checkInventory(
    folder,
    archive.map((path) => ({ path, size: 0, content: null })),
  )
  expect(problems).toContain('not in the inventory: resources/extra.txt')
  expect(problems).toContain('not in the inventory: left-pad')
  expect(problems).toContain('forbidden: out/main/index.js.map')
  expect(problems).toContain('missing: sharp')
  expect(problems).toContain('missing: ^resources\\/app\\.asar$')
  expect(problems).not.toContain('not in the inventory: Schluessig.exe')
})

it('a native file of another machine is named, and one that is not there', () => {
  write('resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/x.node', '\u007fELF')
  write('resources/app.asar.unpacked/node_modules/native-reg/x.node', 'MZ')
  expect(checkNatives(folder)).toEqual([
    'not for Windows: resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/x.node',
    'no native file of @img/sharp-win32-x64',
  ])
})

it('fuses as Electron brings them are not as they must be', () => {
  writeDummyElectron(join(folder, 'electron'), 'win32', '1.0.0')
  const program = join(folder, 'electron/electron.exe')
  writeFileSync(join(folder, 'Schluessig.exe'), readFileSync(program))
  expect(checkFuses(folder)).toContain('the fuse runAsNode is 1, not 0')
  expect(checkFuses(folder)).not.toContain('the fuse enableCookieEncryption is 1, not 0')
})

it('an import without its package is named', () => {
  write(
    'out/main/index.js',
    "import { a } from 'present'; import b from 'absent'; import 'node:fs'; import e from 'electron'",
  )
  write('node_modules/present/package.json', '{ "exports": { ".": { "import": { "default": "./a.js" } } } }')
  write('node_modules/present/a.js')
  for (const name of packagesInArchive) write(`node_modules/${name}/package.json`, '{}')
  expect(checkImports(folder)).toEqual(['out/main/index.js cannot find absent'])
})
