import { readFileSync } from 'node:fs'
import type { DeskPolicy } from '../models/desk-policy.ts'
import { findProgram } from './ollama/find-program.ts'
import { usualContextTokens, type ModelSource } from './ollama/model-source.ts'
import { defaultStore } from './ollama/model-store.ts'

/** What the environment of the app adds to the policies. */
interface ModelPlaces {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where an installation may bring Ollama along. */
  readonly bundleFolder: string | undefined
}

/** The language model as IT has set it; null = switched off. Never anything but this PC or the one server that IT has named. */
export function modelByPolicy(
  desk: DeskPolicy,
  { environment, bundleFolder }: ModelPlaces,
): ModelSource | null {
  const mode = desk.LanguageModel ?? 'off'
  if (mode === 'off') return null
  const model = {
    model: desk.LanguageModelName ?? '',
    contextTokens: desk.LanguageModelContextTokens ?? usualContextTokens,
  }
  if (model.model === '') return { type: 'misconfigured', problem: 'model-missing', ...model }
  if (mode === 'server') return serverByPolicy(desk, model)
  const program = findProgram({
    byPolicy: desk.LanguageModelProgram,
    bundleFolder,
    searchPath: environment['PATH'] ?? environment['Path'],
  })
  const store = desk.LanguageModelStore ?? defaultStore(environment)
  return { type: 'local', program, store, ...model }
}

function serverByPolicy(desk: DeskPolicy, model: { model: string; contextTokens: number }): ModelSource {
  const url = desk.LanguageModelServerUrl
  if (url === undefined) return { type: 'misconfigured', problem: 'server-missing', ...model }
  const file = desk.LanguageModelServerCertificate
  const certificateAuthority = file === undefined ? null : readCertificate(file)
  if (certificateAuthority === undefined) return { type: 'misconfigured', problem: 'server-unfit', ...model }
  return { type: 'server', url, token: desk.LanguageModelServerToken ?? null, certificateAuthority, ...model }
}

/** PEM; undefined = there is none in this file. */
function readCertificate(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    return text.includes('-----BEGIN CERTIFICATE-----') ? text : undefined
  } catch {
    return undefined
  }
}
