import type { BinService } from '../../services/binService.ts'
import type { HistoryService } from '../../services/historyService.ts'
import type { PictureService } from '../../services/pictureService.ts'
import type { TrackerService } from '../../services/trackerService.ts'
import type { TrendService } from '../../services/trendService.ts'
import type { Handlers } from '../router.ts'

export interface HistoryHandlerParts {
  readonly history: HistoryService
  readonly bin: BinService
  readonly trackers: TrackerService
  readonly pictures: PictureService
  readonly trends: TrendService
  /** Told after each write, so that the log is moved into the file once it is quiet. */
  readonly written: () => void
}

export function historyHandlers({ history, bin, trackers, pictures, trends, written }: HistoryHandlerParts) {
  const wrote = <T>(value: T): T => {
    written()
    return value
  }
  return {
    'history.year': ({ year }) => history.year(year),
    'history.gaps': (span) => history.gaps(span),
    'history.leaveGaps': (input) => {
      history.leaveGaps(input)
      return wrote({})
    },
    'history.onThisDay': ({ day }) => history.onThisDay(day),
    'day.delete': (input) => wrote(bin.deleteDay(input)),
    'bin.list': () => bin.list(),
    'bin.restore': ({ id }) => wrote(bin.restore(id)),
    'bin.empty': ({ id }) => {
      bin.empty(id)
      return wrote({})
    },
    'tracker.list': () => trackers.list(),
    'tracker.save': (edit) => wrote(trackers.save(edit)),
    'tracker.order': ({ ids }) => wrote(trackers.order(ids)),
    'tracker.archive': ({ id }) => wrote(trackers.setArchived(id, true)),
    'tracker.unarchive': ({ id }) => wrote(trackers.setArchived(id, false)),
    'picture.add': (picture) => wrote(pictures.add(picture)),
    'trends.read': (query) => trends.read(query),
    'picture.read': ({ id }) => pictures.read(id),
  } satisfies Partial<Handlers>
}
