import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { shippedPackages } from './shipped-packages.ts'

// Before packing: writes out/LIZENZEN.txt, the licences of everything that is shipped. Most of them ask for their text to be passed on.
const root = resolve(import.meta.dirname, '..')
const line = '='.repeat(80)

function textOf(name: string): string {
  const folder = join(root, 'node_modules', name)
  if (!existsSync(folder)) return '' // for another machine
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
}

const parts = shippedPackages(root).map(({ name, version, licence }) =>
  [line, `${name} ${version} (${licence})`, line, textOf(name)].join('\n'),
)
writeFileSync(join(root, 'out/LIZENZEN.txt'), `${parts.join('\n\n')}\n`)
