import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

export interface ProgramPlaces {
  /** Where IT says it is; then nowhere else is looked. */
  readonly byPolicy: string | undefined
  /** Beside the app. */
  readonly bundleFolder: string | undefined
  readonly searchPath: string | undefined
}

/** Full path of the Ollama program, or null. */
export function findProgram({ byPolicy, bundleFolder, searchPath }: ProgramPlaces): string | null {
  if (byPolicy !== undefined) return isProgram(byPolicy) ? resolve(byPolicy) : null
  const name = process.platform === 'win32' ? 'ollama.exe' : 'ollama'
  const folders = [bundleFolder, ...(searchPath ?? '').split(delimiter)].filter(Boolean)
  return folders.map((folder) => resolve(folder ?? '', name)).find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
