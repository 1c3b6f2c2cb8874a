import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { readAsar } from '../../packaging/read-asar.ts'

const folder = mkdtempSync(join(tmpdir(), 'asar-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('reads names, sizes and contents, and knows what lies beside the archive', () => {
  const header = JSON.stringify({
    files: {
      out: { files: { 'index.js': { size: 5, offset: '0' } } },
      'a.node': { size: 9, unpacked: true },
      'package.json': { size: 2, offset: '5' },
    },
  })
  const padded = header.padEnd(Math.ceil(header.length / 4) * 4, '\0')
  const lengths = Buffer.alloc(16)
  for (const [index, value] of [4, padded.length + 8, padded.length + 4, header.length].entries()) {
    lengths.writeUInt32LE(value, 4 * index)
  }
  const path = join(folder, 'app.asar')
  writeFileSync(path, Buffer.concat([lengths, Buffer.from(`${padded}hello{}`)]))
  expect(readAsar(path).map(({ content, ...file }) => ({ ...file, content: content?.toString() }))).toEqual([
    { path: 'out/index.js', size: 5, content: 'hello' },
    { path: 'a.node', size: 9, content: undefined },
    { path: 'package.json', size: 2, content: '{}' },
  ])
})
