import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPolicies } from '../../../main/load-policies.ts'
import { modelByPolicy } from '../../../main/model-policy.ts'
import { diagnose } from '../../../main/ollama/diagnose.ts'
import { defaultStore, hasModel } from '../../../main/ollama/model-store.ts'
import { SmallServer } from './small-server.ts'

let folder = ''
let program = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-policy-'))
  program = join(folder, process.platform === 'win32' ? 'ollama.exe' : 'ollama')
  writeFileSync(program, '')
  chmodSync(program, 0o755)
  writeFileSync(join(folder, 'ca.pem'), '-----BEGIN CERTIFICATE-----\nMII…\n-----END CERTIFICATE-----\n')
  for (const path of [
    'registry.ollama.ai/library/leser/latest',
    'registry.ollama.ai/amt/leser/4b',
    'hf.co/amt/leser/q4',
  ]) {
    mkdirSync(join(folder, 'manifests', path, '..'), { recursive: true })
    writeFileSync(join(folder, 'manifests', path), '{}')
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

function model(policies: Readonly<Record<string, unknown>>, environment: Record<string, string> = {}) {
  const { desk, problems } = loadPolicies((scope, name) => (scope === 'machine' ? policies[name] : undefined))
  return { problems, source: modelByPolicy(desk, { environment, bundleFolder: undefined }) }
}

const local = { LanguageModel: 'local', LanguageModelName: 'leser' }
const house = {
  LanguageModel: 'server',
  LanguageModelName: 'leser',
  LanguageModelServerUrl: 'https://ki.example',
}

describe('which model is asked', () => {
  it('none unless IT says so', () => {
    expect(model({}).source).toBeNull()
    expect(
      model({ LanguageModelName: 'leser', LanguageModelServerUrl: 'https://ki.example' }).source,
    ).toBeNull()
    expect(model({ ...local, LanguageModel: 'cloud' })).toEqual({ problems: ['LanguageModel'], source: null })
  })

  it('one on this PC', () => {
    expect(model(local, { PATH: folder, OLLAMA_MODELS: '/srv/models' }).source).toEqual({
      type: 'local',
      program,
      store: '/srv/models',
      model: 'leser',
      contextTokens: 8192,
    })
    const more = {
      LanguageModelProgram: program,
      LanguageModelStore: folder,
      LanguageModelContextTokens: 4096,
    }
    expect(model({ ...local, ...more }).source).toMatchObject({ program, store: folder, contextTokens: 4096 })
    expect(model({ ...local, LanguageModelProgram: '/nowhere' }, { PATH: folder }).source).toMatchObject({
      program: null,
    })
  })

  it('one on the server of the authority, and only over https', () => {
    expect(model({ ...house, LanguageModelServerToken: 'geheim' }).source).toEqual({
      type: 'server',
      url: 'https://ki.example',
      token: 'geheim',
      certificateAuthority: null,
      model: 'leser',
      contextTokens: 8192,
    })
    for (const url of [
      'http://ki.example',
      'ki.example',
      'file:///etc/passwd',
      'https://name:wort@ki.example',
    ]) {
      const { problems, source } = model({ ...house, LanguageModelServerUrl: url })
      expect(problems).toEqual(['LanguageModelServerUrl'])
      expect(source).toMatchObject({ type: 'misconfigured', problem: 'server-missing' })
    }
  })

  it('a certificate that cannot be read is not replaced by trust in everybody', () => {
    const file = join(folder, 'ca.pem')
    expect(model({ ...house, LanguageModelServerCertificate: file }).source).toMatchObject({
      certificateAuthority: expect.stringContaining('BEGIN'),
    })
    for (const other of [program, '/nowhere'])
      expect(model({ ...house, LanguageModelServerCertificate: other }).source).toMatchObject({
        problem: 'server-unfit',
      })
  })

  it('a model without a name is none', () => {
    expect(model({ LanguageModel: 'local' }).source).toMatchObject({
      type: 'misconfigured',
      problem: 'model-missing',
    })
  })
})

describe('what the status page says', () => {
  const place = { type: 'local', store: '', model: 'leser', contextTokens: 4096 } as const

  it('on this PC', async () => {
    const ready = { ...place, program, store: folder }
    expect(await diagnose(ready, {})).toBeNull()
    expect(await diagnose({ ...ready, program: null }, {})).toBe('server-missing')
    expect(await diagnose({ ...ready, model: 'anderer' }, {})).toBe('model-missing')
    expect(await diagnose(ready, { OLLAMA_DEBUG: '2' })).toBe('unsafe-settings')
  })

  it('on a server', async () => {
    const server = await SmallServer.start(() => null)
    const source = { ...server.endpoint, type: 'server' } as const
    expect(await diagnose(source, {})).toBeNull()
    await server.kill()
    expect(await diagnose(source, {})).toBe('server-missing')
  })
})

it.each([
  ['leser', true],
  ['leser:latest', true],
  ['leser:4b', false],
  ['amt/leser:4b', true],
  ['hf.co/amt/leser:q4', true],
  ['hf.co/amt/leser', false],
  ['', false],
])('the store knows "%s": %s', (name, known) => {
  expect(hasModel(folder, name)).toBe(known)
})

it('the store lies where all users of a PC find it', () => {
  expect(defaultStore({ ProgramData: 'D:\\Daten' }, 'win32')).toContain('Schluessig')
  expect(defaultStore({ HOME: '/home/x' }, 'linux')).toBe('/home/x/.local/share/schluessig/models')
  expect(defaultStore({ HOME: '/home/x', XDG_DATA_HOME: '/data' }, 'linux')).toBe('/data/schluessig/models')
})
