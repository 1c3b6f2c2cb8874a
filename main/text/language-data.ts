import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Absolute folder of the program and its models: every Latin alphabet with German words (`latde`), and OCR-B of machine readable zones (`mrz`). */
export const languageFolder = join(import.meta.dirname, '../../models/languages')

const programs = new Map<string, Promise<WebAssembly.Module>>()

/** The compiled program of a folder, once for all threads of the process. */
export function loadProgram(folder: string): Promise<WebAssembly.Module> {
  const known = programs.get(folder)
  if (known) return known
  const program = readFile(join(folder, 'tesseract.wasm')).then((bytes) => new WebAssembly.Module(bytes))
  programs.set(folder, program)
  return program
}
