import type { ElectronApplication } from 'playwright-core'

/** Answers every coming "open" dialog of the system with these files or this folder, as if a person had chosen them. */
export async function answerOpenDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...chosen] })
  }, paths)
}
