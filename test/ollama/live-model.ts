import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalModel } from '../../main/ollama/model-source.ts'

const folder = process.env['SCHLUESSIG_OLLAMA'] ?? '/var/tmp/schluessig-ollama'
const name = 'qwen2.5-coder-0.5b' // also in install.sh

/** The real server with the real small model that install.sh brings; null where it is not there. @throws with REQUIRE_OLLAMA=1 instead of null */
export function liveModel(): LocalModel | null {
  const program = join(folder, 'bin/ollama')
  const store = join(folder, 'models')
  const manifest = join(store, 'manifests/registry.ollama.ai/library', name)
  if (existsSync(program) && existsSync(manifest))
    return { type: 'local', program, store, model: name, contextTokens: 4096 }
  if (process.env['REQUIRE_OLLAMA'] === '1')
    throw new Error(
      `REQUIRE_OLLAMA: there is no Ollama with a model in ${folder}; test/ollama/install.sh brings it.`,
    )
  console.warn(
    `There is no Ollama in ${folder}: live tests of the language model are skipped; test/ollama/install.sh brings it.`,
  )
  return null
}
