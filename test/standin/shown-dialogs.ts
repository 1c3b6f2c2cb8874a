import type * as Electron from 'electron'
import type { BrowserWindow } from './browser-window.ts'

/** Dialogs for a person who looks at the app in a Chromium window: the window itself asks for a path. */
export async function showOpenDialog(window: BrowserWindow): Promise<Electron.OpenDialogReturnValue> {
  const path = await window.ask('Öffnen: Pfad der Datei oder des Ordners', '')
  return { canceled: path === '', filePaths: path === '' ? [] : [path] }
}

export async function showSaveDialog(
  window: BrowserWindow,
  { defaultPath = '' }: Electron.SaveDialogOptions,
): Promise<Electron.SaveDialogReturnValue> {
  const path = await window.ask('Speichern unter: Pfad der Datei', defaultPath)
  return { canceled: path === '', filePath: path }
}
