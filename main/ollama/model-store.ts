import { existsSync } from 'node:fs'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the models lie unless a policy says otherwise; on Windows one place for all who use the PC. `OLLAMA_MODELS` is what Ollama itself calls it. */
export function defaultStore(environment: Environment, platform: NodeJS.Platform = process.platform): string {
  const named = environment['OLLAMA_MODELS']
  if (named !== undefined && named !== '') return named
  if (platform === 'win32')
    return join(environment['ProgramData'] ?? 'C:\\ProgramData', 'Schluessig', 'Models')
  const data = environment['XDG_DATA_HOME'] ?? join(environment['HOME'] ?? '/var/lib', '.local', 'share')
  return join(data, 'schluessig', 'models')
}

/** Does the store know a model of this name? A name is `[[host/]owner/]model[:tag]`, and stands as a path in the folder of manifests. */
export function hasModel(store: string, name: string): boolean {
  const [path = '', tag = 'latest'] = name.split(/:(?=[^/]*$)/)
  const full = ['registry.ollama.ai', 'library'].slice(0, Math.max(0, 3 - path.split('/').length))
  return existsSync(join(store, 'manifests', ...full, ...path.split('/'), tag))
}
