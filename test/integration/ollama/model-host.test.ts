import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ModelHost } from '../../../main/ollama/model-host.ts'
import { asked, fakeOllama, fakeProgram, listening, type Behaviour } from './fake-program.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-host-'))
  process.env['TMPDIR'] = folder // the homes of the servers of this test lie here
  mkdirSync(join(folder, 'store/blobs'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

let host: ModelHost
afterEach(async () => {
  await host.end()
  expect(homes()).toEqual([])
  rmSync(join(folder, 'asked'), { force: true })
})

function hosting(program: string): void {
  const model = { store: join(folder, 'store'), model: 'leser', contextTokens: 4096 }
  host = new ModelHost({ type: 'local', program, ...model }, { PATH: process.env['PATH'] })
}
const ollama = (name: string, behaviour?: Behaviour) => fakeOllama(folder, name, behaviour)
const homes = () => readdirSync(folder).filter((name) => name.startsWith('schluessig-ollama-'))
const answers = (url: string) =>
  fetch(`${url}/api/version`).then(
    ({ ok }) => ok,
    () => false,
  )

describe.skipIf(process.platform === 'win32')('the model of the open cases', () => {
  it('one server for all who ask, from the first to the last', async () => {
    hosting(ollama('one'))
    const [first, second] = await Promise.all([host.obtain('a'), host.obtain('b')])
    expect(second).toEqual(first)
    expect(homes()).toHaveLength(1)
    expect(await host.release('a')).toBe(true)
    expect(await answers(first.url)).toBe(true)
    expect(await host.release('b')).toBe(true)
    expect(await answers(first.url)).toBe(false)
    const third = await host.obtain('c')
    expect(await answers(third.url)).toBe(true)
  })

  it('is asked to let go before it ends', async () => {
    hosting(ollama('polite'))
    await host.obtain('a')
    await host.release('a')
    expect(asked(folder)).toMatch(/"keep_alive":0.*\n\/api\/ps \n$/)
  })

  it('one that does not let go is started anew for those who stay', async () => {
    hosting(ollama('clinging', { clings: true }))
    const { url } = await host.obtain('a')
    await host.obtain('b')
    expect(await host.release('a')).toBe(true)
    await expect.poll(() => answers(url), { timeout: 5_000 }).toBe(true)
    expect((await host.obtain('b')).url).toBe(url)
  })

  it('nothing was up: nothing to let go', async () => {
    hosting(ollama('idle'))
    expect(await host.release('a')).toBeNull()
    expect(asked(folder)).toBe('')
  })

  it('the only case is closed while the server is still starting', async () => {
    hosting(fakeProgram(folder, 'slow', `setTimeout(() => {${listening()}}, 800)`))
    const obtaining = host.obtain('a').catch((error: unknown) => error)
    await host.release('a')
    expect(await obtaining).toMatchObject({ problem: 'server-gone' })
    await expect.poll(homes).toEqual([])
  })

  it('what did not come up is tried again for the next case', async () => {
    hosting(fakeProgram(folder, 'broken', 'process.exit(1)'))
    await expect(host.obtain('a')).rejects.toMatchObject({ problem: 'server-unfit' })
    ollama('broken')
    expect(await answers((await host.obtain('b')).url)).toBe(true)
  })

  it('a server that has died for good is replaced for the next case', async () => {
    hosting(ollama('mortal', { chat: 'process.exit(1)' }))
    const { url } = await host.obtain('a')
    const die = () => fetch(`${url}/api/chat`, { method: 'POST', body: '{}' }).catch(() => null)
    await die()
    await expect.poll(() => answers(url), { timeout: 5_000 }).toBe(true)
    await die()
    await expect.poll(() => answers(url), { timeout: 5_000 }).toBe(false)
    const fromAnew = async () => answers((await host.obtain('b')).url)
    await expect.poll(fromAnew, { timeout: 5_000 }).toBe(true)
  })
})
