import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { BinnedEntry } from '../../shared/evening/binnedEntry.ts'
import { recordedSections } from '../../shared/evening/sections.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../appError.ts'
import type { BinItem } from '../db/binStore.ts'
import type { Journal } from '../db/journal.ts'
import type { Clock } from './clock.ts'
import { nextRevision } from './saveDay.ts'

export interface BinService {
  /** @throws {AppError} `conflict` over another revision; `not-there` where nothing is stored. */
  deleteDay(input: Input<'day.delete'>): Output<'day.delete'>
  list(): Output<'bin.list'>
  /** @throws {AppError} `not-there`. */
  restore(id: number): Output<'bin.restore'>
  /** @throws {AppError} `not-there`. */
  empty(id: number): void
  /** Removes what has been in the bin for {@link BIN_DAYS} days. */
  sweep(): void
}

/** How long something stays in the bin. */
export const BIN_DAYS = 30
const KEPT_MS = BIN_DAYS * 86_400_000

/** The whole day as it stands, with its versions; null where nothing is stored. */
function wholeDay({ days }: Journal, day: CivilDate): BinnedEntry | null {
  const [entry] = days.read(day, day)
  const head = days.head(day)
  if (entry === undefined || head === null) return null
  const versions = days.versions(day).flatMap(({ revision, savedAt }) => {
    const kept = days.version(day, revision)
    return kept === null ? [] : [{ revision, savedAt, zone: kept.zone, evening: kept.evening }]
  })
  return { ...entry, ...head, versions }
}

function itemWithId(journal: Journal, id: number): BinItem {
  const item = journal.bin.read(id)
  if (item === null) throw new AppError('not-there')
  return item
}

/** Puts a day back. What stands in its place is kept as a version first. */
function putBack(journal: Journal, { id, entry }: BinItem): Output<'bin.restore'> {
  const { days, bin } = journal
  const inForce = wholeDay(journal, entry.day)
  const revision = inForce === null ? entry.revision : nextRevision(journal, entry.day)
  if (inForce !== null) days.keepVersion(inForce)
  days.write({ ...entry, revision })
  for (const version of entry.versions) days.keepVersion({ ...version, day: entry.day })
  if (inForce !== null) days.keepVersion(entry)
  bin.remove(id)
  return { day: entry.day, revision, replaced: inForce !== null }
}

/** @param journal gives the open journal, or throws `locked`. */
export function createBinService(journal: () => Journal, clock: Clock): BinService {
  return {
    deleteDay: ({ day, baseRevision }) => {
      const open = journal()
      return open.transaction(() => {
        const entry = wholeDay(open, day)
        if (entry === null) throw new AppError('not-there')
        if (entry.revision !== baseRevision) throw new AppError('conflict', { revision: entry.revision })
        const deletedAt = clock.now()
        const id = open.bin.put(entry, deletedAt)
        open.days.remove(day)
        return { id, deletedAt }
      })
    },
    list: () =>
      journal()
        .bin.list()
        .map(({ id, deletedAt, entry }) => ({
          id,
          day: entry.day,
          deletedAt,
          removedAfter: deletedAt + KEPT_MS,
          sections: recordedSections(entry.evening),
          versions: entry.versions.length,
        })),
    restore: (id) => {
      const open = journal()
      return open.transaction(() => putBack(open, itemWithId(open, id)))
    },
    empty: (id) => {
      const open = journal()
      open.transaction(() => open.bin.remove(itemWithId(open, id).id))
    },
    sweep: () => {
      const open = journal()
      const old = open.bin.olderThan(clock.now() - KEPT_MS)
      if (old.length === 0) return
      open.transaction(() => {
        for (const id of old) open.bin.remove(id)
      })
    },
  }
}
