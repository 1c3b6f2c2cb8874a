import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { allows, isPure, mayImport, ownerOf } from '../../../oxlint.config.ts'

const root = resolve(import.meta.dirname, '../../..')
let copy = ''

/** A folder with the project's linter configuration and nothing but the planted file. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'imports-'))
  for (const name of ['oxlint.config.ts', 'tsconfig.json', 'node_modules', 'package.json']) {
    symlinkSync(join(root, name), join(copy, name))
  }
})
afterAll(() => rmSync(copy, { recursive: true }))

/** Lints a file in `folder` that imports each specifier; answers the reported lines, from 1. */
function reportedLines(folder: string, specifiers: readonly string[]): number[] {
  mkdirSync(join(copy, folder), { recursive: true })
  const file = join(copy, folder, 'planted.ts')
  writeFileSync(
    file,
    specifiers.map((specifier, index) => `export * as x${index} from '${specifier}'\n`).join(''),
  )
  const run = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['-f', 'json', join(folder, 'planted.ts')], {
    cwd: copy,
    encoding: 'utf8',
  })
  rmSync(file)
  const report: {
    diagnostics: { code: string; labels: { span: { line: number } }[] }[]
    number_of_files: number
  } = JSON.parse(run.stdout)
  expect(report.number_of_files, 'the linter saw the planted file').toBe(1)
  return report.diagnostics
    .filter((each) => each.code.includes('no-restricted-imports'))
    .map((each) => each.labels[0]?.span.line ?? 0)
    .toSorted((a, b) => a - b)
}

function relativeImport(from: string, to: string): string {
  return `${posix.relative(from, to)}/x.ts`
}

it.each(Object.keys(mayImport))('%s may import what its row names and nothing else', (folder) => {
  const others = Object.keys(mayImport).filter((other) => other !== folder)
  const specifiers = [
    ...others.map((other) => relativeImport(folder, other)),
    ...Object.keys(ownerOf),
    'node:fs',
    `${'../'.repeat(folder.split('/').length)}test/documents/x.ts`,
  ]
  const forbidden = [
    ...others.map((other) => !allows(folder, other)),
    ...Object.values(ownerOf).map((owners) => !owners.some((owner) => `${folder}/`.startsWith(`${owner}/`))),
    isPure(folder),
    true,
  ]
  const expected = forbidden.flatMap((isForbidden, index) => (isForbidden ? [index + 1] : []))
  expect(reportedLines(folder, specifiers)).toEqual(expected)
})

it('keeps the steps of the extraction in their order', () => {
  expect(
    reportedLines('main/extraction/ticks', [
      '../words/x.ts',
      '../../values/x.ts',
      '../candidate.ts',
      '../prose/x.ts',
      '../../kinds/x.ts',
    ]),
  ).toEqual([4, 5])
})
