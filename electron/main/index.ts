import { join } from 'node:path'
import { app, type BrowserWindow, type Session } from 'electron'
import type { Wish } from '../../shared/around/wishes.ts'
import { clocksAtHome } from '../../shared/calendar/clockForm.ts'
import { ensurePrivateFolder } from '../files/atomicWrite.ts'
import { systemClock } from '../services/clock.ts'
import { answerMessages } from './answerMessages.ts'
import { type Application, createApplication } from './application.ts'
import { watchForLeaving } from './autoLock.ts'
import { offerContextMenu } from './contextMenu.ts'
import { keepMemoryOutOfDumps } from './coreDumps.ts'
import { AT_LOGIN } from './desktopEntry.ts'
import { createDeviceKeychain } from './deviceKeychain.ts'
import { asksToLeaveUnsaved, createDialogs } from './dialogs.ts'
import { watchForEvening } from './eveningReminder.ts'
import { forbiddenSwitches, REFUSED_START } from './forbiddenSwitches.ts'
import { hardenCommandLine, hardenContents, hardenedSession } from './hardening.ts'
import { homeClock, homeLocale } from './homeLocale.ts'
import { createFlushHandshake, holdUntilSaved } from './lifecycle.ts'
import { describeError, openLog } from './log.ts'
import { setMenu } from './menu.ts'
import { registerPageScheme, servePage } from './pageProtocol.ts'
import { profileOf } from './profile.ts'
import { revivePage } from './revivePage.ts'
import { createSurroundings } from './surroundings.ts'
import { takeUpLanguage } from './takeUpLanguage.ts'
import { thisSystem } from './thisSystem.ts'
import { iconFolderOf, openWindow, showWindow } from './window.ts'
import { openWindowMemory } from './windowMemory.ts'
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
const failedAt =
  (what: string) =>
  (error: unknown): void =>
    log(`${what} ${describeError(error)}`)

let window: BrowserWindow | null = null

async function start(): Promise<void> {
  await app.whenReady()
  await ensurePrivateFolder(profile.root)
  const memory = await openWindowMemory(profile.windowState, failedAt('window state'))
  const flush = createFlushHandshake(() => window?.webContents.send('session.flush', {}))
  const wish = (what: Wish): void => {
    application.wishes.ask(what)
    showWindow(window)
  }
  const lockSaved = async (): Promise<void> => {
    // What cannot be saved now keeps the journal open; whoever asked may ask again.
    if ((await flush.ask()) !== 'unsaved') await application.lock()
  }
  const surroundings = createSurroundings({
    app,
    environment: process.env,
    iconFolder: iconFolderOf(__dirname),
    choices: {
      open: () => showWindow(window),
      quickNote: () => wish('quickNote'),
      lock: () => void lockSaved().catch(failedAt('lock')),
      quit: () => app.quit(),
    },
    onReminder: () => wish('tonight'),
    isLookedAt: () => window?.isFocused() ?? false,
  })
  /** What stands outside the page follows the language in force, and whether there is a journal to lock or go through. */
  const drawAround = (): void => {
    const isUnlocked = application.session.isUnlocked()
    setMenu(app, { isUnlocked, wish, zoom: memory.zoom })
    surroundings.draw(isUnlocked)
  }
  const system = thisSystem(app)
  clocksAtHome(homeClock(system))
  const application = createApplication({
    profile,
    clock: systemClock,
    workers: {
      kdf: join(__dirname, 'kdfWorker.cjs'),
      snapshot: join(__dirname, 'snapshotWorker.cjs'),
      export: join(__dirname, 'exportWorker.cjs'),
      spelling: join(__dirname, 'spellingWorker.cjs'),
      dictionaries: join(__dirname, 'dictionaries'),
    },
    dialogs: createDialogs(() => window),
    window: createWindowPort(() => window, drawAround),
    surroundings,
    emit: (event, payload) => {
      window?.webContents.send(event, payload)
      if (event === 'session.changed') drawAround()
    },
    flushed: flush.answered,
    report: (channel, error) => failedAt(channel)(error),
    appVersion: app.getVersion(),
    locale: homeLocale(system) ?? '',
    keychain: createDeviceKeychain(),
    stopwatch,
    nativeBinding: app.isPackaged ? undefined : process.env['EVENKEEL_SQLITE_BINDING'],
  })
  await application.tidy()
  answerMessages(application.router, () => window)

  const preferences = await application.preferences.read()
  takeUpLanguage(app, preferences.language)
  surroundings.preferred(preferences)
  application.spelling.preferred(preferences)
  drawAround()
  const page = openWindow({
    session: hardenedPageSession(application),
    folder: __dirname,
    allowDevTools: !app.isPackaged,
    state: memory.state,
    appears: !process.argv.includes(AT_LOGIN) ? 'shown' : surroundings.staysInTray() ? 'hidden' : 'minimised',
  })
  page.setContentProtection(preferences.contentProtection)
  window = page
  memory.follow(page)
  revivePage(page, log)
  offerContextMenu(page.webContents, application.spelling)
  page.on('hide', application.wishes.forget)
  page.on('closed', () => {
    window = null
  })
  watchForLeaving({
    window: page,
    limit: () => unattendedLimit(application),
    sinceHeldMs: application.practices.sinceHeldMs,
    lock: lockSaved,
    failed: failedAt('lock'),
  })
  watchForEvening(application.reminder.look, failedAt('reminder'))
  holdUntilSaved({
    app,
    window: page,
    flush,
    isUnlocked: application.session.isUnlocked,
    staysInTray: surroundings.staysInTray,
    leavesUnsaved: (how) => asksToLeaveUnsaved(page, how),
    lock: async () => {
      await application.backups.leaving()
      await application.lock()
    },
    failed: failedAt('lock'),
    shutDown: async () => {
      await application.backups.leaving()
      await application.shutDown()
      await memory.settle()
    },
  })
}

/** The session of the page, with every way out closed before there is a page. */
function hardenedPageSession({ refusals }: Application): Session {
  const onRefusal = (): void => {
    refusals.refused()
    log('refused a request, a navigation or a window')
  }
  hardenContents(app, onRefusal)
  const session = hardenedSession(onRefusal)
  servePage(session, join(__dirname, '../renderer'))
  return session
}

/** Minutes that the person's own open journal may be left alone. */
function unattendedLimit({ session }: Application): number | null | 'closed' {
  return session.kind() === 'own' ? session.journal().settings.read().autoLockMin : 'closed'
}

async function stopwatch(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => showWindow(window))
  app.on('activate', () => showWindow(window))
  start().catch((error: unknown) => {
    failedAt('start')(error)
    app.exit(1)
  })
} else {
  app.exit(0)
}
