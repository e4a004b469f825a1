import { join } from 'node:path'
import { app, type BrowserWindow, ipcMain } from 'electron'
import { CHANNELS } from '../../shared/ipc/channels.ts'
import { ensurePrivateFolder } from '../files/atomicWrite.ts'
import { systemClock } from '../services/clock.ts'
import { type Application, createApplication } from './application.ts'
import { watchForLeaving } from './autoLock.ts'
import { keepMemoryOutOfDumps } from './coreDumps.ts'
import { createDeviceKeychain } from './deviceKeychain.ts'
import { asksToQuitUnsaved, createDialogs } from './dialogs.ts'
import { forbiddenSwitches, REFUSED_START } from './forbiddenSwitches.ts'
import { hardenCommandLine, hardenContents, hardenedSession } from './hardening.ts'
import { createFlushHandshake, holdQuitUntilSaved } from './lifecycle.ts'
import { describeError, openLog } from './log.ts'
import { setMenu } from './menu.ts'
import { isOwnAddress } from './pageAddress.ts'
import { registerPageScheme, servePage } from './pageProtocol.ts'
import { profileOf } from './profile.ts'
import { revivePage } from './revivePage.ts'
import { takeUpLanguage } from './takeUpLanguage.ts'
import { openWindow } from './window.ts'
import { createWindowPort } from './windowPort.ts'

/**
 * Start order: no debugger and no broken walls in a packaged app; nothing is readable by others, nor found in a
 * core dump; the scheme and the switches stand before the app is ready; one instance only; folders tidied;
 * services; the window last. No crash reporter is ever started.
 */
if (app.isPackaged && forbiddenSwitches(process.argv.slice(1)).length > 0) process.exit(REFUSED_START)
process.umask(0o077)
keepMemoryOutOfDumps()
registerPageScheme()
hardenCommandLine(app)
const profile = profileOf(app, process.env)
app.setPath('userData', profile.window)
const log = openLog(profile.log)

let window: BrowserWindow | null = null

async function start(): Promise<void> {
  await app.whenReady()
  await ensurePrivateFolder(profile.root)
  const flush = createFlushHandshake(() => window?.webContents.send('session.flush', {}))
  const application = createApplication({
    profile,
    clock: systemClock,
    workers: { kdf: join(__dirname, 'kdfWorker.cjs'), snapshot: join(__dirname, 'snapshotWorker.cjs') },
    dialogs: createDialogs(() => window),
    window: createWindowPort(() => window),
    emit: (event, payload) => window?.webContents.send(event, payload),
    flushed: flush.answered,
    report: (channel, error) => log(`${channel} ${describeError(error)}`),
    appVersion: app.getVersion(),
    locale: app.getSystemLocale(),
    keychain: createDeviceKeychain(),
    stopwatch: async (work) => {
      const began = performance.now()
      await work()
      return performance.now() - began
    },
    nativeBinding: app.isPackaged ? undefined : process.env['EVENKEEL_SQLITE_BINDING'],
  })
  await application.tidy()

  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event, message: unknown) => {
      const { senderFrame } = event
      const isMainFrame = senderFrame !== null && senderFrame.parent === null
      const isOurs = window !== null && event.sender.id === window.webContents.id
      const isOurPage = isMainFrame && isOurs && isOwnAddress(senderFrame.url)
      return application.router({ isOurPage }, channel, message)
    })
  }

  const onRefusal = (): void => {
    application.refusals.refused()
    log('refused a request, a navigation or a window')
  }
  hardenContents(app, onRefusal)
  const session = hardenedSession(onRefusal)
  const { contentProtection, language } = await application.preferences.read()
  takeUpLanguage(app, language)
  servePage(session, join(__dirname, '../renderer'))
  setMenu(app)
  const page = openWindow(session, __dirname, !app.isPackaged)
  page.setContentProtection(contentProtection)
  window = page
  revivePage(page, log)
  page.on('closed', () => {
    window = null
  })
  watchForLeaving({
    window: page,
    limit: () => unattendedLimit(application),
    sinceHeldMs: application.practices.sinceHeldMs,
    lock: async () => {
      // What cannot be saved now keeps the journal open; the next look tries again.
      if ((await flush.ask()) === 'unsaved') return
      await application.lock()
    },
    failed: (error) => log(`lock ${describeError(error)}`),
  })
  holdQuitUntilSaved({
    app,
    window: page,
    flush,
    isUnlocked: application.session.isUnlocked,
    leavesUnsaved: () => asksToQuitUnsaved(page),
    shutDown: async () => {
      await application.backups.leaving()
      await application.shutDown()
    },
  })
}

/** Minutes that the person's own open journal may be left alone. */
function unattendedLimit({ session }: Application): number | null | 'closed' {
  return session.kind() === 'own' ? session.journal().settings.read().autoLockMin : 'closed'
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  start().catch((error: unknown) => {
    log(`start ${describeError(error)}`)
    app.exit(1)
  })
} else {
  app.exit(0)
}
