import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { commandOf } from './launch.ts'

const root = resolve(import.meta.dirname, '../..')

/** Runs the app's own test on an application; answers its exit code. */
async function runOn(path: string): Promise<number | null> {
  const data = mkdtempSync(join(tmpdir(), 'smoke-test-'))
  const [program, args] = commandOf(data, `--smoke-test=${path}`)
  const child = spawn(program, args, { stdio: 'ignore' })
  const code = await new Promise<number | null>((done) => child.once('exit', done))
  rmSync(data, { recursive: true, force: true })
  return code
}

test('the test of an installed program passes on an application and fails without one', async () => {
  expect(await runOn(join(root, 'test/fixtures/demo/antrag.xml'))).toBe(0)
  expect(await runOn(join(root, 'test/fixtures/demo/nothing.xml'))).toBe(1)
})
