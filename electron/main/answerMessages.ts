import { type BrowserWindow, ipcMain } from 'electron'
import { CHANNELS } from '../../shared/ipc/channels.ts'
import type { Router } from '../ipc/router.ts'
import { isOwnAddress } from './pageAddress.ts'

/** Answers the main frame of our own window, on every channel. */
export function answerMessages(router: Router, window: () => BrowserWindow | null): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event, message: unknown) => {
      const { senderFrame } = event
      const isMainFrame = senderFrame !== null && senderFrame.parent === null
      const isOurs = event.sender.id === window()?.webContents.id
      const isOurPage = isMainFrame && isOurs && isOwnAddress(senderFrame.url)
      return router({ isOurPage }, channel, message)
    })
  }
}
