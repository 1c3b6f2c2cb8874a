type Environment = Readonly<Record<string, string | undefined>>

/** What the server gets from the environment of this app: what Windows needs to start a program, and which graphics card to use. */
const inherited: readonly string[] = [
  'SystemRoot',
  'SystemDrive',
  'windir',
  'ComSpec',
  'PATH',
  'CUDA_VISIBLE_DEVICES',
  'HIP_VISIBLE_DEVICES',
  'ROCR_VISIBLE_DEVICES',
  'GGML_VK_VISIBLE_DEVICES',
]

/** Source: `envconfig/config.go` of Ollama 0.24; `LLAMA_ARG_*` from 0.30 on. */
const fixed = {
  OLLAMA_DEBUG: '0',
  OLLAMA_DEBUG_LOG_REQUESTS: '0',
  OLLAMA_NO_CLOUD: '1', // nothing is passed on to ollama.com
  OLLAMA_NOPRUNE: '1', // the store is read, never tidied
  OLLAMA_NOHISTORY: '1',
  OLLAMA_NUM_PARALLEL: '1',
  OLLAMA_MAX_LOADED_MODELS: '1',
  OLLAMA_LOAD_TIMEOUT: '2m', // its own limit is five minutes
  LLAMA_ARG_CACHE_RAM: '0', // no prompts kept beside the one at hand
}

/** The whole environment of the server. Everything it wants to write goes to `home`: key pair, temporary files. */
export function serverEnvironment(
  own: Environment,
  { home, store, port }: { home: string; store: string; port: number },
): Record<string, string> {
  const taken = inherited.flatMap((name) => {
    const value = own[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const places = ['HOME', 'USERPROFILE', 'LOCALAPPDATA', 'APPDATA', 'TEMP', 'TMP', 'TMPDIR']
  return {
    ...Object.fromEntries(taken),
    ...Object.fromEntries(places.map((name) => [name, home])),
    ...fixed,
    OLLAMA_HOST: `127.0.0.1:${port}`,
    OLLAMA_MODELS: store,
  }
}

/** Switches that keep or show prompts, or lead them elsewhere. The server does not inherit them; but whoever set them expects what must not happen. */
const unsafeSwitches: readonly (readonly [RegExp, (value: string) => boolean])[] = [
  [/^OLLAMA_DEBUG$/, (value) => Number(value) >= 2],
  [/^OLLAMA_DEBUG_LOG_REQUESTS$/, isOn],
  [/^OLLAMA_HOST$/, (value) => !isLoopback(value)],
  [/^OLLAMA_REMOTES$/, () => true],
  [/^LLAMA_(ARG_)?LOG_/, isOn],
  [/^LLAMA_ARG_(SLOT_SAVE_PATH|PROMPT_CACHE|LOOKUP_CACHE)/, () => true],
  [/^LLAMA_ARG_CACHE_RAM$/, isOn],
]

/** The names of the switches in `own` because of which the model is not asked; none = all is well. */
export function unsafeSwitchesIn(own: Environment): string[] {
  return Object.entries(own)
    .filter(([name, value = '']) => {
      const trimmed = value.trim().replaceAll(/^["']|["']$/g, '')
      return (
        trimmed !== '' &&
        unsafeSwitches.some(([pattern, isUnsafe]) => pattern.test(name) && isUnsafe(trimmed))
      )
    })
    .map(([name]) => name)
}

/** As Go reads a flag; anything it cannot read counts as on. */
function isOn(value: string): boolean {
  return !/^(0|f|false)$/i.test(value)
}

function isLoopback(host: string): boolean {
  return /^(https?:\/\/)?(127(\.\d+){3}|localhost|\[::1\]|::1)(:\d+)?\/?$/i.test(host)
}
