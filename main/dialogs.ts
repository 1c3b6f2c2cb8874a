import { clipboard, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { writeFile } from 'node:fs/promises'
import { CallFailure } from '../models/call-failure.ts'

/** What a person chooses, and where what they export goes. */
export interface Dialogs {
  /** Null = cancelled. */
  chooseFolder(): Promise<string | null>
  chooseApplication(): Promise<string | null>
  choosePlace(suggestedName: string): Promise<string | null>
  /** Asks where and writes; false = cancelled. @throws CallFailure 'file-not-written' */
  save(suggestedName: string, content: string | Uint8Array): Promise<boolean>
  copy(text: string): Promise<void>
}

export function createDialogs(window: () => BrowserWindow): Dialogs {
  const choose = async (options: OpenDialogOptions) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), options)
    return canceled ? null : (filePaths[0] ?? null)
  }
  const choosePlace = async (suggestedName: string) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), { defaultPath: suggestedName })
    return canceled || filePath === '' ? null : filePath
  }
  return {
    chooseFolder: () => choose({ properties: ['openDirectory'] }),
    chooseApplication: () =>
      choose({
        properties: ['openFile'],
        filters: [{ name: 'Anträge', extensions: ['xml', 'zip', 'pdf', 'json'] }],
      }),
    choosePlace,
    save: async (suggestedName, content) => {
      const path = await choosePlace(suggestedName)
      if (path === null) return false
      await writeFile(path, content).catch(() => {
        throw new CallFailure('file-not-written')
      })
      return true
    },
    copy: (text) => clipboard.writeText(text),
  }
}
