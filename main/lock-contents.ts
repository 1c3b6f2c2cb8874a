import { app } from 'electron'
import { appOrigin } from '../models/channels.ts'

/** No page opens a window, leaves the app or embeds another one. Before any window exists. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => {
      if (!event.url.startsWith(`${appOrigin}/`)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
