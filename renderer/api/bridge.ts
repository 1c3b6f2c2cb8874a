import type { Bridge } from '../../models/bridge.ts'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

export const { bridge } = window
