import { createInterface } from 'node:readline/promises'
import type * as Electron from 'electron'

/** Dialogs for a person who runs the app in a Chromium window: the terminal asks. */
export async function showOpenDialog(): Promise<Electron.OpenDialogReturnValue> {
  const path = await ask('Öffnen: Pfad der Datei oder des Ordners')
  return { canceled: path === '', filePaths: path === '' ? [] : [path] }
}

export async function showSaveDialog(
  _window: unknown,
  { defaultPath }: Electron.SaveDialogOptions,
): Promise<Electron.SaveDialogReturnValue> {
  const path = await ask(`Speichern als (vorgeschlagen: ${defaultPath ?? ''})`)
  return { canceled: path === '', filePath: path }
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return (await terminal.question(`${question}, leer = abbrechen: `)).trim()
  } finally {
    terminal.close()
  }
}
