import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'
import { journalDayOf } from '../../shared/calendar/journalDay.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/ipc/contract/settings.ts'
import { AppError } from '../appError.ts'
import { deriveSubkey, rootKeyFrom, zero } from '../crypto/rootKey.ts'
import { createJournal } from '../db/createJournal.ts'
import { forReading, type Journal, journalOver } from '../db/journal.ts'
import { asJournalError } from '../db/journalErrors.ts'
import { forgetDeletedWords } from '../db/journalPragmas.ts'
import { leaveNoTrace } from '../db/leaveNoTrace.ts'
import { migrate } from '../db/migrate.ts'
import { SCHEMA_VERSION } from '../db/migrations/migrations.ts'
import { openJournal } from '../db/openJournal.ts'
import { type SalvagedDays, salvageDays } from '../db/salvageDays.ts'
import { type SalvagedRest, salvageRest } from '../db/salvageRest.ts'
import { openSettingStore } from '../db/settingStore.ts'
import { ensurePrivateFolder } from '../files/atomicWrite.ts'
import { JOURNAL_FILE } from '../files/generationFolder.ts'
import type { Clock } from './clock.ts'
import type { JournalSource } from './journalOpening.ts'
import type { OpenedVault } from './journalVault.ts'

/** Where days are looked for when no table says from when on there are any. */
const LOOK_BACK_DAYS = 30 * 366

/** Copies what can be read of a damaged journal; the damaged file itself is only read. */
export interface SalvageVault {
  /**
   * Opens a copy of the sound part, for reading only.
   * @param journalId as the key file tells it; null when that is lost too.
   * @throws {AppError} `journal-damaged` when nothing at all can be read; `disk-full`, `no-permission`.
   */
  open(source: JournalSource, journalId: string | null): Promise<OpenedVault>
  /** The copy that is open, as a file; null when none is. It must be closed before it is moved. */
  file(): string | null
  discard(): Promise<void>
}

export interface SalvageParts {
  /** A private folder of its own; gone again when the copy is discarded. */
  readonly folder: string
  readonly clock: Clock
  readonly nativeBinding: string | undefined
}

interface Salvaged {
  readonly days: SalvagedDays
  readonly settings: Settings
  readonly rest: SalvagedRest
}

export function createSalvageVault({ folder, clock, nativeBinding }: SalvageParts): SalvageVault {
  const addon = nativeBinding === undefined ? {} : { nativeBinding }
  const file = join(folder, JOURNAL_FILE)
  let isOpen = false

  const discard = async (): Promise<void> => {
    isOpen = false
    await rm(folder, { recursive: true, force: true })
  }

  const lookSpan = (): { first: CivilDate; last: CivilDate } => {
    const last = addDays(journalDayOf(clock.now(), clock.zone(), DEFAULT_SETTINGS.rollOverHour), 1)
    return { first: addDays(last, -LOOK_BACK_DAYS), last }
  }

  /** What can be read of the damaged file. */
  const read = (source: JournalSource): Salvaged => {
    const key = deriveSubkey(source.root, 'db/v1')
    let database: Database.Database | null = null
    try {
      const options = { supportedVersion: SCHEMA_VERSION, readonly: true, ...addon }
      database = openJournal(join(source.folder, JOURNAL_FILE), key, options)
      const days = salvageDays(database, lookSpan())
      const rest = salvageRest(
        database,
        days.entries.map(({ day }) => day),
      )
      return { days, settings: settingsOf(database), rest }
    } catch (error) {
      throw asJournalError(error)
    } finally {
      zero(key)
      database?.close()
    }
  }

  return {
    discard,
    file: () => (isOpen ? file : null),
    open: async (source, journalId) => {
      const salvaged = leaveNoTrace(join(source.folder, JOURNAL_FILE), () => read(source))
      const { days } = salvaged
      if (days.entries.length === 0) throw new AppError('journal-damaged', { readable: 0 })
      await discard()
      await ensurePrivateFolder(folder)
      const key = deriveSubkey(source.root, 'db/v1')
      try {
        const database = createJournal(file, key, addon)
        migrate(database)
        forgetDeletedWords(database)
        const journal = journalOver(database)
        writeSalvaged(journal, salvaged, journalId, clock.now())
        isOpen = true
        const salvage = { days: days.entries.length, lost: days.lost, fromEarlier: days.fromEarlier.length }
        const root = rootKeyFrom(source.root)
        return {
          journal: forReading(journal),
          root,
          missingSaves: 0,
          acceptMissing: () => undefined,
          salvage,
        }
      } catch (error) {
        await discard()
        throw asJournalError(error)
      } finally {
        zero(key)
      }
    },
  }
}

/** @param journalId null where it is not known any more: the copy gets one of its own. */
function writeSalvaged(journal: Journal, salvaged: Salvaged, journalId: string | null, now: number): void {
  journal.transaction(() => {
    journal.meta.begin(journalId ?? randomUUID(), now)
    journal.meta.settleRecoveryKey(now)
    journal.settings.write(salvaged.settings, now)
    writeRest(journal, salvaged.rest)
    writeDays(journal, salvaged, now)
  })
}

function writeRest(journal: Journal, { trackers, pictures, binned, leftDays }: SalvagedRest): void {
  for (const [position, tracker] of trackers.entries()) journal.trackers.write(tracker, position)
  for (const picture of pictures) journal.pictures.add(picture)
  for (const item of binned) journal.bin.putText(item)
  for (const { day, leftAt } of leftDays) journal.history.leave(day, leftAt)
}

function writeDays(journal: Journal, { days: { entries }, rest }: Salvaged, now: number): void {
  for (const { savedAt, ...entry } of entries) {
    journal.days.write({ ...entry, savedAt: savedAt ?? now, sitting: 'salvaged' })
  }
  const inForce = new Map(entries.map(({ day, revision }) => [day, revision]))
  for (const version of rest.versions) {
    // One that took the place of a damaged day is in force now.
    if (version.revision !== inForce.get(version.day)) journal.days.keepVersionText(version)
  }
}

function settingsOf(database: Database.Database): Settings {
  try {
    return openSettingStore(database).read()
  } catch (error) {
    const named = asJournalError(error)
    if (!(named instanceof AppError)) throw named
    return DEFAULT_SETTINGS
  }
}
