import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron'
import type { Bridge } from '../models/bridge.ts'
import { channels } from '../models/channels.ts'

// The only way out of the sandbox. What may be asked is decided in main, which parses everything; nothing here changes for a new call.
const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  subscribe: (name, listener) => {
    const onEvent = (_event: IpcRendererEvent, announced: string, data: unknown): void => {
      if (announced === name) listener(data) // never the event object: it leads out of the page
    }
    ipcRenderer.on(channels.event, onEvent)
    return () => void ipcRenderer.off(channels.event, onEvent)
  },
  pathOf: (file) => webUtils.getPathForFile(file),
}

contextBridge.exposeInMainWorld('bridge', bridge)
