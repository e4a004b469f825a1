import { join } from 'node:path'
import type { Carrier } from '../../shared/backup/carrier.ts'
import { isEmptyEvening } from '../../shared/evening/sections.ts'
import { languageInForce } from '../../shared/language/languageInForce.ts'
import { AppError } from '../appError.ts'
import { createPassphraseKdf } from '../crypto/argon2id.ts'
import { asJournalError } from '../db/journalErrors.ts'
import { createJournalLock } from '../db/journalLock.ts'
import { MIGRATIONS } from '../db/migrations/migrations.ts'
import { createBallast } from '../files/ballast.ts'
import { carrierOf } from '../files/carriedFolder.ts'
import { openGenerations } from '../files/generations.ts'
import { createSnapshots } from '../files/snapshots.ts'
import { type CommandQueue, createCommandQueue } from '../ipc/commandQueue.ts'
import { aroundHandlers } from '../ipc/handlers/aroundHandlers.ts'
import { dayHandlers } from '../ipc/handlers/dayHandlers.ts'
import { practiceHandlers } from '../ipc/handlers/practiceHandlers.ts'
import { privacyHandlers } from '../ipc/handlers/privacyHandlers.ts'
import { sessionHandlers } from '../ipc/handlers/sessionHandlers.ts'
import { spellingHandlers } from '../ipc/handlers/spellingHandlers.ts'
import { combineHandlers, createRouter, type Router } from '../ipc/router.ts'
import type { BackupKeeper } from '../services/backupKeeper.ts'
import { createDayService } from '../services/dayService.ts'
import { createDeviceUnlockService, createDeviceUnlockStore } from '../services/deviceUnlockService.ts'
import { createFileTokens } from '../services/fileTokens.ts'
import { createAtHome } from '../services/firstSettings.ts'
import { createGuidanceService } from '../services/guidanceService.ts'
import { createIdleCheckpoint } from '../services/idleCheckpoint.ts'
import { createJournalOpening } from '../services/journalOpening.ts'
import { createJournalVault } from '../services/journalVault.ts'
import { createKeyClipboard } from '../services/keyClipboard.ts'
import { createPassphraseService } from '../services/passphraseService.ts'
import { NO_KEYCHAIN } from '../services/ports.ts'
import { createPracticeHold, type PracticeHold, processTimers } from '../services/practiceHold.ts'
import { createPreferenceService, type PreferenceService } from '../services/preferenceService.ts'
import { createRefusalCount, type RefusalCount } from '../services/refusalCount.ts'
import { createReminderService, type ReminderService } from '../services/reminderService.ts'
import { createRenewalService } from '../services/renewalService.ts'
import { createSalvageService } from '../services/salvageService.ts'
import { createSalvageVault } from '../services/salvageVault.ts'
import { createSampleVault } from '../services/sampleVault.ts'
import { createSessionService, type SessionService } from '../services/sessionService.ts'
import { createSettingsService } from '../services/settingsService.ts'
import { createSpellingService, type SpellingService } from '../services/spellingService.ts'
import { createVaultKeys } from '../services/vaultKeys.ts'
import { createWeekService } from '../services/weekService.ts'
import { createWishBox, type WishBox } from '../services/wishBox.ts'
import type { ApplicationParts } from './applicationParts.ts'
import { createBackupParts } from './backupParts.ts'
import { createHistoryParts } from './historyParts.ts'
import { NO_SURROUNDINGS, NO_WINDOW } from './noWindow.ts'
import { createTransferParts } from './transferParts.ts'

/** Everything below the window, put together: usable from Electron and, without it, from Node. */
export interface Application {
  readonly router: Router
  readonly queue: CommandQueue
  readonly session: SessionService
  readonly refusals: RefusalCount
  readonly preferences: PreferenceService
  readonly practices: PracticeHold
  readonly backups: Pick<BackupKeeper, 'look' | 'leaving'>
  readonly wishes: WishBox
  readonly reminder: ReminderService
  readonly spelling: SpellingService
  /** Clears what an earlier run may have left half-made. Before anything is answered. */
  tidy(): Promise<void>
  /** Closes the journal in its turn, and gives the person a page that has never seen it. */
  lock(): Promise<unknown>
  /** Waits for running commands, then closes the journal. */
  shutDown(): Promise<void>
}

export function createApplication(parts: ApplicationParts): Application {
  const { profile, clock, dialogs, emit, nativeBinding, window = NO_WINDOW } = parts
  const { surroundings = NO_SURROUNDINGS } = parts
  const queue = createCommandQueue()
  const refusals = createRefusalCount(clock)
  const tokens = createFileTokens()
  const generations = openGenerations(profile.journals)
  const kdf = createPassphraseKdf(parts.workers.kdf)
  const keys = createVaultKeys(kdf, parts.stopwatch ?? null)
  const ballast = createBallast(join(profile.root, 'ballast'))
  const opening = createJournalOpening({
    lock: createJournalLock(join(profile.journals, 'in-use.lock'), nativeBinding),
    ballast,
    migrations: parts.migrations ?? MIGRATIONS,
    nativeBinding,
    backUpBeforeMigration: (source) => backups.makeBeforeMigration(source),
    onBallastSpent: () => void tellStatus(),
  })
  const salvage = createSalvageVault({ folder: profile.salvage, clock, nativeBinding })
  const vault = createJournalVault({ generations, kdf, keys, opening, salvage, clock, nativeBinding })
  const keychain = parts.keychain ?? NO_KEYCHAIN
  const deviceStore = createDeviceUnlockStore(join(profile.root, 'device-unlock.json'), keychain, clock)
  const tellStatus = (): Promise<unknown> =>
    session.tell().catch((error: unknown) => parts.report('status', error))
  let carrier: Carrier | null = null
  /** Looks when a journal was opened: nobody waits for folders above, which may lie on a network. */
  const lookForCarrier = async (): Promise<void> => {
    const before = carrier
    carrier = await carrierOf(profile.root)
    if (carrier !== before) await tellStatus()
  }
  const sample = createSampleVault(profile.sample, clock, nativeBinding)
  const idle = createIdleCheckpoint(() => {
    if (!session.isUnlocked()) return
    session.journal().checkpoint()
    if (!ballast.isSpent()) return
    ballast.remake()
    if (!ballast.isSpent()) void tellStatus()
  })
  const session = createSessionService({
    vault,
    generations,
    salvage,
    troubles: () => ({ diskFull: ballast.isSpent(), backupFailure: keeper.failure(), carrier }),
    deviceUnlock: deviceStore,
    sample,
    clock,
    emit,
    onOpened: ({ kind }) => {
      idle.touched()
      ballast.remake()
      if (kind !== 'own') return
      keeper.opened()
      void lookForCarrier()
      history.sweepOld()
    },
    onClosing: () => {
      idle.stop()
      keeper.closing()
      guidance.forget()
      history.forget()
      tokens.forgetAll()
      void transfer.stopExport()
      practices.forget()
      spelling.forget()
      keyClipboard.forget().catch(clipboardFailed)
    },
  })
  const clipboardFailed = (error: unknown): void => parts.report('clipboard', error)
  const keyClipboard = createKeyClipboard({
    clipboard: window.clipboard,
    own: session.own,
    report: clipboardFailed,
  })
  const spelling = createSpellingService({
    workerFile: parts.workers.spelling,
    dictionaries: parts.workers.dictionaries,
    language: languageInForce,
    report: (error) => parts.report('spelling', error),
  })
  const lock = () => window.withoutPage(session.lock)
  const practices = createPracticeHold({ ...processTimers, keepAwake: window.keepAwake })
  const preferences = createPreferenceService(profile.preferences)
  const days = createDayService(session.journal, clock)
  const written = (): void => idle.touched()
  const history = createHistoryParts({ session, days, clock, queue, written, report: parts.report })
  const guidance = createGuidanceService(session.journal, days)
  const wishes = createWishBox(emit)
  const hasTonight = (): boolean =>
    session.kind() === 'own' && !isEmptyEvening(days.read(days.today().today).evening)
  const addon = nativeBinding === undefined ? {} : { nativeBinding }
  const supportedVersion = (parts.migrations ?? MIGRATIONS).length
  const snapshots = createSnapshots({ workerFile: parts.workers.snapshot, supportedVersion, ...addon })
  const places = { backups: profile.backups, staging: profile.staging }
  const common = { places, clock, dialogs, tokens, session, vault, snapshots, kdf, emit }
  const { keeper, backups, restores, secondFolder } = createBackupParts({
    ...parts,
    ...common,
    queue,
    generations,
    tell: () => void tellStatus(),
  })
  const transfer = createTransferParts({
    ...parts,
    ...{ session, days, tokens, vault, salvage, backups, restores, secondFolder, supportedVersion },
  })
  const settings = createSettingsService(session.journal, clock)
  const handlers = combineHandlers([
    sessionHandlers({
      session: { ...session, lock, create: createAtHome(session.create, settings, parts.locale ?? '') },
      passphrases: createPassphraseService({ session, vault, backups }),
      renewals: createRenewalService({
        ...common,
        keys,
        generations,
        backups,
        onRenewed: deviceStore.forget,
      }),
      deviceUnlock: createDeviceUnlockService({ session, keychain, store: deviceStore, clock }),
      salvages: createSalvageService({ ...common, salvage, generations }),
      preferences,
      // Nothing can be kept of what is typed into a journal for reading: it must not hold a lock or a quit up.
      flushed: (saved) => parts.flushed(saved || session.isReadOnly()),
    }),
    dayHandlers({
      days,
      weeks: createWeekService(session.journal, guidance, clock),
      guidance,
      settings,
      written: () => idle.touched(),
    }),
    history.handlers,
    transfer.handlers,
    privacyHandlers({ refusals, keyClipboard, preferences, window, surroundings, spelling }),
    aroundHandlers({ surroundings, wishes }),
    practiceHandlers(practices),
    spellingHandlers(spelling),
  ])

  return {
    router: createRouter({
      handlers,
      isUnlocked: session.isUnlocked,
      queue,
      named: asJournalError,
      report: parts.report,
    }),
    queue,
    session,
    refusals,
    preferences,
    practices,
    backups: keeper,
    wishes,
    spelling,
    reminder: createReminderService({ clock, preferences, hasTonight, surroundings }),
    lock: () => queue.run(lock),
    tidy: async () => {
      ballast.remake()
      const sweepAll = async (): Promise<void> => {
        for (const { discard } of [sample, salvage]) await discard()
        for (const { sweep } of [generations, restores, backups, transfer]) await sweep(clock.now())
      }
      // What cannot be cleared away, because another program is at it or the disk refuses, must not keep anybody out.
      await vault.underLock(sweepAll).catch((error: unknown) => {
        if (!(error instanceof AppError)) parts.report('tidying', error)
      })
    },
    shutDown: async () => {
      await queue.drained()
      await transfer.stopExport()
      await keyClipboard.forget().catch(clipboardFailed)
      await session.lock()
    },
  }
}
