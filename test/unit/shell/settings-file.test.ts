import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { SettingsFile } from '../../../main/settings-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('remembers between two starts', () => {
  const path = join(folder, 'new/settings.json')
  new SettingsFile(path).change({ inboxFolder: '/eingang' })
  const again = new SettingsFile(path)
  again.change({ window: { width: 1000, height: 700, maximised: true } })
  expect(new SettingsFile(path).settings).toEqual({
    inboxFolder: '/eingang',
    window: { width: 1000, height: 700, maximised: true },
  })
})

it.each(['', '{', '[]', '{"window":{"width":-1}}'])('a damaged file counts as none: %j', (text) => {
  const path = join(folder, 'settings.json')
  writeFileSync(path, text)
  expect(new SettingsFile(path).settings.inboxFolder).toBeNull()
})

it('a folder that cannot be written is no error', () => {
  const path = join(folder, 'file/settings.json')
  writeFileSync(join(folder, 'file'), 'x')
  const settings = new SettingsFile(path)
  settings.change({ inboxFolder: '/eingang' })
  expect(settings.settings.inboxFolder).toBe('/eingang')
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('x')
})
