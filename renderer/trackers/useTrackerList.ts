import type { Failure } from '../../shared/ipc/envelope.ts'
import type { Tracker } from '../../shared/trackers/tracker.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { READ_WITH_TRACKERS } from './readWithTrackers.ts'
import { words } from './words.ts'

/**
 * The trackers and what can be done with them; every change is saved at once and said. Moving beyond an end says
 * where it stands.
 */
export interface TrackerList {
  readonly asked: readonly Tracker[]
  readonly archived: readonly Tracker[]
  readonly failure: Failure | null
  readonly move: (tracker: Tracker, by: 1 | -1) => void
  readonly archive: (tracker: Tracker) => void
  readonly bringBack: (tracker: Tracker) => void
}

export function useTrackerList(trackers: readonly Tracker[]): TrackerList {
  const announce = useAnnounce()
  const order = useJournalCommand('tracker.order', READ_WITH_TRACKERS)
  const archive = useJournalCommand('tracker.archive', READ_WITH_TRACKERS)
  const unarchive = useJournalCommand('tracker.unarchive', READ_WITH_TRACKERS)
  const asked = trackers.filter(({ archivedAt }) => archivedAt === null)

  const bringBack = async (tracker: Tracker): Promise<void> => {
    const reply = await unarchive.run({ id: tracker.id })
    if (reply.ok) announce({ text: words.cameBack(tracker.name) })
  }
  const putAway = async (tracker: Tracker): Promise<void> => {
    const reply = await archive.run({ id: tracker.id })
    if (!reply.ok) return
    announce({ text: words.archived(tracker.name), action: { run: () => void bringBack(tracker) } })
  }
  const move = async (tracker: Tracker, by: 1 | -1): Promise<void> => {
    const place = Math.min(asked.length - 1, Math.max(0, asked.indexOf(tracker) + by))
    const others = asked.filter((each) => each !== tracker)
    const reply = await order.run({ ids: others.toSpliced(place, 0, tracker).map(({ id }) => id) })
    if (reply.ok) announce({ text: words.moved(tracker.name, place + 1, asked.length), quiet: true })
  }
  return {
    asked,
    archived: trackers.filter(({ archivedAt }) => archivedAt !== null),
    failure: order.failure ?? archive.failure ?? unarchive.failure,
    move: (tracker, by) => void move(tracker, by),
    archive: (tracker) => void putAway(tracker),
    bringBack: (tracker) => void bringBack(tracker),
  }
}
