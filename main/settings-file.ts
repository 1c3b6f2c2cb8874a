import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { settingsSchema, type Settings } from '../models/settings.ts'

/** Settings in a small file. A file that is missing or damaged counts as none: nothing in it is worth an error. */
export class SettingsFile {
  readonly #path: string
  #settings: Settings

  constructor(path: string) {
    this.#path = path
    this.#settings = read(path)
  }

  get settings(): Settings {
    return this.#settings
  }

  change(changes: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...changes }
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      writeFileSync(`${this.#path}.neu`, JSON.stringify(this.#settings))
      renameSync(`${this.#path}.neu`, this.#path)
    } catch {
      // It is remembered until the program ends.
    }
  }
}

function read(path: string): Settings {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    if (parsed.success) return parsed.data
  } catch {
    // As if there were none.
  }
  return settingsSchema.parse({})
}
