import { describe, expect, it } from 'vitest'
import { serverEnvironment, unsafeSwitchesIn } from '../../../main/ollama/server-environment.ts'

const places = { home: '/tmp/eigenes', store: '/srv/models', port: 40_123 }

it('inherits from a list, sets the rest itself, and writes to its own home only', () => {
  const environment = serverEnvironment(
    {
      PATH: '/bin',
      HOME: '/home/frau-beispiel',
      USERPROFILE: 'C:\\Users\\beispiel',
      HTTPS_PROXY: 'http://proxy.example',
      OLLAMA_HOST: '0.0.0.0',
      OLLAMA_DEBUG: '2',
      OLLAMA_ORIGINS: '*',
      LLAMA_LOG_FILE: '/tmp/log',
      LLAMA_ARG_CACHE_RAM: '8192',
    },
    places,
  )
  expect(environment).toEqual({
    PATH: '/bin',
    HOME: '/tmp/eigenes',
    USERPROFILE: '/tmp/eigenes',
    LOCALAPPDATA: '/tmp/eigenes',
    APPDATA: '/tmp/eigenes',
    TEMP: '/tmp/eigenes',
    TMP: '/tmp/eigenes',
    TMPDIR: '/tmp/eigenes',
    OLLAMA_DEBUG: '0',
    OLLAMA_DEBUG_LOG_REQUESTS: '0',
    OLLAMA_HOST: '127.0.0.1:40123',
    OLLAMA_LOAD_TIMEOUT: '2m',
    OLLAMA_MAX_LOADED_MODELS: '1',
    OLLAMA_MODELS: '/srv/models',
    OLLAMA_NO_CLOUD: '1',
    OLLAMA_NOHISTORY: '1',
    OLLAMA_NOPRUNE: '1',
    OLLAMA_NUM_PARALLEL: '1',
    LLAMA_ARG_CACHE_RAM: '0',
  })
})

describe('switches that keep or show prompts', () => {
  it.each([
    ['OLLAMA_DEBUG', '2'],
    ['OLLAMA_DEBUG', '"3"'],
    ['OLLAMA_DEBUG_LOG_REQUESTS', '1'],
    ['OLLAMA_DEBUG_LOG_REQUESTS', 'yes'],
    ['OLLAMA_HOST', '0.0.0.0'],
    ['OLLAMA_HOST', 'https://ollama.com'],
    ['OLLAMA_HOST', '127.0.0.1.example.com'],
    ['OLLAMA_REMOTES', 'example.com'],
    ['LLAMA_LOG_FILE', '/tmp/log'],
    ['LLAMA_ARG_LOG_FILE', 'C:\\log'],
    ['LLAMA_ARG_SLOT_SAVE_PATH', '/tmp'],
    ['LLAMA_ARG_CACHE_RAM', '8192'],
  ])('%s=%s is refused', (name, value) => {
    expect(unsafeSwitchesIn({ PATH: '/bin', [name]: value })).toEqual([name])
  })

  it.each([
    ['OLLAMA_DEBUG', '1'],
    ['OLLAMA_DEBUG', ''],
    ['OLLAMA_DEBUG_LOG_REQUESTS', '0'],
    ['OLLAMA_DEBUG_LOG_REQUESTS', 'false'],
    ['OLLAMA_HOST', '127.0.0.1:11434'],
    ['OLLAMA_HOST', 'http://localhost:11434/'],
    ['OLLAMA_HOST', '[::1]:1234'],
    ['OLLAMA_MODELS', '/srv/models'],
    ['LLAMA_ARG_CACHE_RAM', '0'],
  ])('%s=%s keeps nothing', (name, value) => {
    expect(unsafeSwitchesIn({ [name]: value })).toEqual([])
  })
})
