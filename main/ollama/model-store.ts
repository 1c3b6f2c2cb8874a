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
