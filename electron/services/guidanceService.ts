import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'
import { type DayGuidance, dayGuidance } from '../../shared/review/dayGuidance.ts'
import {
  type JudgedJournal,
  type JudgedWith,
  judgeJournal,
  rejudgeJournal,
} from '../../shared/review/judgedJournal.ts'
import { REVIEW_DAYS } from '../../shared/review/weekSpan.ts'
import type { Journal } from '../db/journal.ts'
import type { DayService } from './dayService.ts'

export interface GuidanceService {
  /** The whole journal as the rules judge it now. */
  judged(): JudgedJournal
  /** What the rules say about a day; null when that is nothing. */
  onDay(day: CivilDate): DayGuidance | null
  /** Lets go of everything that was kept: before a journal is closed. */
  forget(): void
}

/** A judged journal and the state of the tables that it was judged from. */
interface Kept {
  readonly journal: Journal
  readonly seq: number
  readonly stamps: ReadonlyMap<CivilDate, string>
  readonly judged: JudgedJournal
}

/** Beyond this, reading all days at once is cheaper than one by one. */
const MANY_CHANGES = 100

/** The days whose stamp is another than before, or that are new or gone. */
function changedDays(before: Kept['stamps'], now: Kept['stamps']): CivilDate[] {
  const gone = [...before.keys()].filter((day) => !now.has(day))
  const written = [...now].filter(([day, stamp]) => before.get(day) !== stamp).map(([day]) => day)
  return [...gone, ...written]
}

function judgeAnew(journal: Journal, now: JudgedWith): JudgedJournal {
  const span = journal.days.span()
  return judgeJournal(span === null ? [] : journal.days.read(span.first, span.last), now)
}

function judgeChanged(kept: Kept, stamps: Kept['stamps'], now: JudgedWith): JudgedJournal | null {
  const changed = changedDays(kept.stamps, stamps)
  if (changed.length > MANY_CHANGES) return null
  const entryOn = (day: CivilDate) => kept.journal.days.read(day, day)[0] ?? null
  return rejudgeJournal(kept.judged, { ...now, changed, entryOn })
}

/**
 * Judges the journal once and keeps the result while it is open; afterwards only from the earliest changed day on.
 *
 * @param journal gives the open journal, or throws `locked`.
 */
export function createGuidanceService(journal: () => Journal, days: DayService): GuidanceService {
  let kept: Kept | null = null

  const judged = (): JudgedJournal => {
    const open = journal()
    const now = { today: days.today().today, settings: open.settings.read() }
    const { seq } = open.meta.read()
    const before = kept?.journal === open ? kept : null
    const stamps = before?.seq === seq ? before.stamps : open.days.stamps()
    const revised = before === null ? null : judgeChanged(before, stamps, now)
    kept = { journal: open, seq, stamps, judged: revised ?? judgeAnew(open, now) }
    return kept.judged
  }

  return {
    judged,
    onDay: (day) => {
      const entries = journal().days.read(addDays(day, 1 - REVIEW_DAYS), day)
      return dayGuidance({ day, entries, judged: judged() })
    },
    forget: () => {
      kept = null
    },
  }
}
