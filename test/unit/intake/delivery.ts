import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readApplication } from '../../../main/intake/read-application.ts'
import type { Limits } from '../../../main/intake/limits.ts'
import { InputError } from '../../../models/app-error.ts'
import type { Intake } from '../../../models/intake.ts'

export type Content = string | Uint8Array

/** Puts files into a folder that goes away with the test. */
export async function folderWith(files: Readonly<Record<string, Content>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [place, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, place)), { recursive: true })
    await writeFile(join(folder, place), content)
  }
  return folder
}

/** Reads one file, under a name, as a person would choose it. */
export async function readFileNamed(name: string, content: Content, limits?: Limits): Promise<Intake> {
  return read(join(await folderWith({ [name]: content }), name), limits)
}

export async function readFolderWith(
  files: Readonly<Record<string, Content>>,
  limits?: Limits,
): Promise<Intake> {
  return read(await folderWith(files), limits)
}

export function read(path: string, limits?: Limits): Promise<Intake> {
  const { signal } = new AbortController()
  return readApplication(path, limits === undefined ? { signal } : { signal, limits })
}

/** The InputError that a reading ends with; anything else fails the test. */
export async function refusal(reading: Promise<unknown>): Promise<InputError> {
  const outcome = await reading.catch((error: unknown) => error)
  if (outcome instanceof InputError) return outcome
  throw new Error('expected an InputError', { cause: outcome })
}

export async function filesBelow(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).toSorted()
}
