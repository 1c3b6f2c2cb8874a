import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { CaseRegistry } from '../../../main/cases/case-registry.ts'
import { ModelHost } from '../../../main/ollama/model-host.ts'
import { languageFolder } from '../../../main/text/language-data.ts'
import { modelProblems } from '../../../models/model-problems.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import { asked, fakeOllama, type Behaviour } from '../ollama/fake-program.ts'
import { onePage, line, writePdf } from '../pages/pdf-bytes.ts'
import { startCaseProcess } from './start-case-process.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'case-with-model-'))
process.env['TMPDIR'] = folder // the homes of the servers of this test lie here
const store = join(folder, 'store')
mkdirSync(join(store, 'blobs'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

const ollama = (name: string, behaviour: Behaviour = {}) => fakeOllama(folder, name, behaviour)

let host: ModelHost
let registry: CaseRegistry

function openDesk(program: string | null): void {
  host = new ModelHost({ type: 'local', program, store, model: 'leser', contextTokens: 4096 }, process.env)
  registry = new CaseRegistry({
    startProcess: startCaseProcess,
    model: host,
    startInput: () => ({
      today: '2026-11-24',
      policy: defaultPolicy,
      languageFolder,
      workers: 1,
      model: { contextTokens: 4096, legalBasis: '§ 3 Beispielgesetz.' },
    }),
    onProgress: () => {},
    onChange: () => {},
    onSeen: () => {},
    onRead: () => {},
    onFailure: () => {},
  })
}

afterEach(async () => {
  await registry.closeAll()
  await host.end()
  rmSync(join(folder, 'asked'), { force: true })
})

/** Leaves open who is employed, and holds the words that may say it. */
function contract(name: string): string {
  const path = join(folder, name)
  const text =
    line('Arbeitsvertrag', 60, 760, 20) +
    line('Frau Wieslawa Szczepanska arbeitet ab 01.03.2026 bei uns.', 60, 700)
  writeFileSync(path, writePdf(onePage(text)))
  return path
}

async function untilAsked(caseId: string) {
  return vi.waitFor(
    async () => {
      const state = await registry.ask(caseId, 'case.state', { caseId })
      expect(state.stage).toBe('complete')
      expect(state.model?.stage).toBe('done')
      return state
    },
    { timeout: 90_000, interval: 200 },
  )
}

describe.skipIf(process.platform === 'win32')('a case and the language model', () => {
  it('asks about what is open, and at closing the model lets go and the server ends', async () => {
    openDesk(ollama('ollama'))
    const { caseId } = await registry.open([contract('vertrag.pdf')])
    const { notices } = await untilAsked(caseId)
    expect(notices.map(({ text }) => text).join()).toContain('Rechtsgrundlage: § 3 Beispielgesetz.')
    expect(asked(folder)).toContain('Szczepanska')
    expect(homes()).toHaveLength(1)
    expect(await registry.close(caseId)).toBe(true)
    expect(asked(folder)).toMatch(/"keep_alive":0.*\n\/api\/ps/)
    expect(homes()).toEqual([])
  })

  it('the server outlives one of two cases', async () => {
    openDesk(ollama('ollama'))
    const [first, second] = await Promise.all([
      registry.open([contract('eins.pdf')]),
      registry.open([contract('zwei.pdf')]),
    ])
    await Promise.all([untilAsked(first.caseId), untilAsked(second.caseId)])
    expect(await registry.close(first.caseId)).toBe(true)
    expect(homes()).toHaveLength(1)
    expect(await registry.close(second.caseId)).toBe(true)
    expect(homes()).toEqual([])
  })

  it('a model that does not let go ends with its server', async () => {
    openDesk(ollama('clinging', { clings: true }))
    const { caseId } = await registry.open([contract('vertrag.pdf')])
    await untilAsked(caseId)
    expect(await registry.close(caseId)).toBe(true)
    expect(homes()).toEqual([])
  })

  it.each([
    ['no server', null, 'server-missing'],
    [
      'a server that ends at the first question',
      ollama('mortal', { chat: 'process.exit(1)' }),
      'server-gone',
    ],
    ['garbage', ollama('garbler', { chat: `response.end('Guten Tag, Frau Szczepanska')` }), 'garbled'],
  ] as const)('%s: the case is complete and says so', async (_, program, problem) => {
    openDesk(program)
    const { caseId } = await registry.open([contract('vertrag.pdf')])
    const state = await vi.waitFor(
      async () => {
        const now = await registry.ask(caseId, 'case.state', { caseId })
        expect(now.notices.map(({ code }) => code)).toContain('model-unavailable')
        return now
      },
      { timeout: 90_000, interval: 200 },
    )
    expect(state.stage).toBe('complete')
    expect(state.notices.map(({ text }) => text)).toContain(modelProblems[problem])
  })
})

function homes(): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('schluessig-ollama-'))
}
