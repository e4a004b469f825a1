import type { JournalBridge } from '../../shared/ipc/bridge.ts'

declare global {
  interface Window {
    /** Put there by the preload bridge before any script of the page runs. */
    readonly journal: JournalBridge
  }
}
