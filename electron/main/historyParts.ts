import type { CommandQueue } from '../ipc/commandQueue.ts'
import { historyHandlers } from '../ipc/handlers/historyHandlers.ts'
import type { RouterParts } from '../ipc/router.ts'
import { createBinService } from '../services/binService.ts'
import type { Clock } from '../services/clock.ts'
import type { DayService } from '../services/dayService.ts'
import { createHistoryService } from '../services/historyService.ts'
import { createPictureService } from '../services/pictureService.ts'
import type { SessionService } from '../services/sessionService.ts'
import { createTrackerService } from '../services/trackerService.ts'
import { createTrendService } from '../services/trendService.ts'

interface HistorySources {
  readonly session: SessionService
  readonly days: DayService
  readonly clock: Clock
  readonly queue: CommandQueue
  readonly report: RouterParts['report']
  /** Told after each write. */
  readonly written: () => void
}

/** History, bin, trackers, pictures and trends, put together. */
export function createHistoryParts({ session, days, clock, queue, report, written }: HistorySources) {
  const bin = createBinService(session.journal, clock)
  const pictures = createPictureService(session.journal, clock)
  const trends = createTrendService(session.journal, days, clock)

  const sweep = async (): Promise<void> => {
    if (!session.isUnlocked() || session.isReadOnly()) return
    bin.sweep()
    pictures.sweep()
  }

  return {
    handlers: historyHandlers({
      history: createHistoryService(session.journal, days, clock),
      bin,
      trackers: createTrackerService(session.journal, clock),
      pictures,
      trends,
      written,
    }),
    /** Removes for good what was deleted long ago; in its turn, behind the backup of the day, which still has it. */
    sweepOld: (): void => {
      queue.run(sweep).catch((error: unknown) => report('sweeping', error))
    },
    /** Lets go of what was kept of the journal: before it is closed. */
    forget: trends.forget,
  }
}
