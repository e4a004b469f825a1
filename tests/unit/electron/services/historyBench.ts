import { type BinService, createBinService } from '../../../../electron/services/binService.ts'
import { createDayService, type DayService } from '../../../../electron/services/dayService.ts'
import { createHistoryService, type HistoryService } from '../../../../electron/services/historyService.ts'
import { createPictureService, type PictureService } from '../../../../electron/services/pictureService.ts'
import { createTrackerService, type TrackerService } from '../../../../electron/services/trackerService.ts'
import type { CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'
import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { newTestJournal, type TestJournal } from '../db/testJournal.ts'

export const day = (text: string): CivilDate => civilDateSchema.parse(text)
export const TODAY = day('2026-11-24')
export const DAY_MS = 86_400_000
export const writing = (text: string): Evening => ({ ...EMPTY_EVENING, reflections: oneReflection(text) })

export interface HistoryBench extends Omit<TestJournal, 'file'> {
  /** UTC milliseconds; the test moves it. */
  readonly time: { now: number }
  readonly days: DayService
  readonly bin: BinService
  readonly history: HistoryService
  readonly trackers: TrackerService
  readonly pictures: PictureService
  readonly save: (on: CivilDate, evening: Evening, sitting?: string) => Output<'day.save'>
}

/** The services of one real journal, with a clock that the test moves. */
export function historyBench(): HistoryBench {
  const { journal, db } = newTestJournal()
  const time = { now: Date.UTC(2026, 10, 24, 20, 43) }
  const clock = { now: () => time.now, zone: () => 'Europe/Berlin' }
  const open = () => journal
  const days = createDayService(open, clock)
  return {
    journal,
    db,
    time,
    days,
    bin: createBinService(open, clock),
    history: createHistoryService(open, days, clock),
    trackers: createTrackerService(open, clock),
    pictures: createPictureService(open, clock),
    /** Saves over whatever is in force. */
    save: (on: CivilDate, evening: Evening, sitting = 'one') =>
      days.save({ day: on, baseRevision: days.read(on).revision, sitting, evening }),
  }
}
