import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core'
import { linkCheckoutDist } from '../../scripts/runtime/checkoutDist.ts'
import { launchArguments } from '../../scripts/runtime/resolveRuntime.ts'
import { launchGround } from '../e2e/harness/testMachine.ts'

const MAIN = `
const { app, BrowserWindow } = require('electron')
const { join } = require('node:path')
app.setPath('userData', process.env.BLANK_PROFILE)
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 900, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  window.loadFile(join(__dirname, 'blank.html'))
})
`
const PAGE =
  '<!doctype html><html lang="en"><title>Blank</title><button id="ready" autofocus>Ready</button></html>'

/** An application with one empty window, on the same runtime: what Electron itself costs. */
export interface BlankApp {
  launch(): Promise<{ app: ElectronApplication; page: Page }>
}

export async function blankApp(): Promise<BlankApp> {
  const { runtime, displayEnv } = await launchGround()
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-blank-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'blank', main: 'main.cjs' }))
  writeFileSync(join(folder, 'main.cjs'), MAIN)
  writeFileSync(join(folder, 'blank.html'), PAGE)
  const ownRuntime =
    runtime.appArgument === null
      ? {
          ...runtime,
          executable: join(await linkCheckoutDist(cachedDist(runtime.executable), folder), 'electron'),
        }
      : { ...runtime, appArgument: folder }
  return {
    launch: async () => {
      const app = await electron.launch({
        executablePath: ownRuntime.executable,
        args: launchArguments(ownRuntime),
        env: {
          ...(process.env as Record<string, string>),
          ...displayEnv,
          BLANK_PROFILE: mkdtempSync(join(folder, 'profile-')),
        },
      })
      return { app, page: await app.firstWindow() }
    },
  }
}

/** The folder that a checkout's Electron is linked from. */
function cachedDist(executable: string): string {
  return dirname(realpathSync(join(dirname(executable), 'icudtl.dat')))
}
