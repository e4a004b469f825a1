import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import germanReflections from '../../resources/sample/reflections.de.json' with { type: 'json' }
import englishReflections from '../../resources/sample/reflections.json' with { type: 'json' }
import { journalDayOf } from '../../shared/calendar/journalDay.ts'
import { clockTimeSchema } from '../../shared/calendar/schemas.ts'
import { localToUtc } from '../../shared/calendar/zone.ts'
import { stampEntered } from '../../shared/evening/enteredAt.ts'
import { DEFAULT_SETTINGS } from '../../shared/ipc/contract/settings.ts'
import type { Language } from '../../shared/language/language.ts'
import { languageInForce } from '../../shared/language/languageInForce.ts'
import { makeSampleJournal } from '../../shared/sample/makeSampleJournal.ts'
import { sampleInWords } from '../../shared/sample/sampleActivities.ts'
import { sampleTextsSchema } from '../../shared/sample/sampleReflections.ts'
import { deriveSubkey, generateRootKey, zero } from '../crypto/rootKey.ts'
import { createJournal } from '../db/createJournal.ts'
import { type Journal, journalOver } from '../db/journal.ts'
import { migrate } from '../db/migrate.ts'
import { ensurePrivateFolder } from '../files/atomicWrite.ts'
import type { Clock } from './clock.ts'
import type { OpenedVault } from './journalVault.ts'

/** The sample journal: made anew each time, in a folder of its own, under a key that is written nowhere. */
export interface SampleVault {
  make(): Promise<OpenedVault>
  discard(): Promise<void>
}

export function createSampleVault(
  folder: string,
  clock: Clock,
  nativeBinding: string | undefined,
): SampleVault {
  const discard = () => rm(folder, { recursive: true, force: true })
  return {
    discard,
    make: async () => {
      await discard()
      await ensurePrivateFolder(folder)
      const root = generateRootKey()
      const key = deriveSubkey(root, 'db/v1')
      try {
        const addon = nativeBinding === undefined ? {} : { nativeBinding }
        const database = createJournal(join(folder, 'journal.db'), key, addon)
        migrate(database)
        const journal = journalOver(database)
        fill(journal, clock)
        return { journal, root, missingSaves: 0, acceptMissing: () => undefined, salvage: null }
      } finally {
        zero(key)
      }
    },
  }
}

/** What he writes, in each language that the app speaks. */
const REFLECTIONS: Readonly<Record<Language, unknown>> = { en: englishReflections, de: germanReflections }

/** When a sample evening is said to have been written. */
const WRITTEN_AT = clockTimeSchema.parse('21:40')

/** Writes eighteen months up to today in one transaction. */
function fill(journal: Journal, clock: Clock): void {
  const [now, zone] = [clock.now(), clock.zone()]
  const lastDay = journalDayOf(now, zone, DEFAULT_SETTINGS.rollOverHour)
  const texts = sampleTextsSchema.parse(REFLECTIONS[languageInForce()])
  journal.transaction(() => {
    journal.meta.begin(randomUUID(), now)
    for (const { day, evening } of sampleInWords(makeSampleJournal({ lastDay, zone, texts }))) {
      const savedAt = Math.min(now, localToUtc(day, WRITTEN_AT, zone))
      const enteredAt = stampEntered(evening, {}, savedAt)
      journal.days.write({ day, revision: 1, savedAt, zone, sitting: 'sample', evening, enteredAt })
    }
  })
}
