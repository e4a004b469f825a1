import type { ElectronApplication } from 'playwright-core'

/** Answers every coming "open" dialog of the system with these files or this folder, as if a person had chosen them. */
export async function answerOpenDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...chosen] })
  }, paths)
}

/** Answers every coming "save" dialog of the system with this file, and counts how often it was asked. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog, shell }, chosen) => {
    const noted = globalThis as typeof globalThis & Noted
    noted.savesAsked = 0
    noted.pointedOut = []
    dialog.showSaveDialog = () => {
      noted.savesAsked += 1
      return Promise.resolve({ canceled: false, filePath: chosen })
    }
    shell.showItemInFolder = (file) => void noted.pointedOut.push(file)
  }, filePath)
}

interface Noted {
  savesAsked: number
  pointedOut: string[]
}

/** How often the "save" dialog was asked since it was last told its answer. */
export const savesAsked = (app: ElectronApplication): Promise<number> =>
  app.evaluate(() => (globalThis as typeof globalThis & Noted).savesAsked)

/** The files that were pointed out in the file manager since then. */
export const pointedOut = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => (globalThis as typeof globalThis & Noted).pointedOut)
