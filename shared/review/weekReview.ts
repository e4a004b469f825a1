import { addDays, type CivilDate } from '../calendar/civilDate.ts'
import { saysSkipped } from '../evening/blanks.ts'
import { DAY_TAGS, type DayEntry, type DayTag } from '../evening/evening.ts'
import { isEmptyEvening, recordedSections, type Section } from '../evening/sections.ts'
import { type CheckInReview, checkInReview } from './checkInReview.ts'
import { type FlagReview, flagReview } from './flagReview.ts'
import { countStates, type DayState, dayState } from './journalDays.ts'
import type { JudgedJournal } from './judgedJournal.ts'
import { type PracticeReview, practiceReview } from './practiceReview.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type SleepReview, sleepReview } from './sleepReview.ts'
import { type TrackerReview, type TrackerSince, trackerReview } from './trackerReview.ts'
import { type TrainingReview, trainingReview } from './trainingReview.ts'
import { type WeekPhase, type WeekSpan, weekSpanOf } from './weekSpan.ts'

/** What a week's review is built from. */
export interface WeekReviewInput {
  readonly weekStart: CivilDate
  /** Stored days up to the end of the week, every one of the last `REVIEW_DAYS`; more may be given. */
  readonly entries: readonly DayEntry[]
  /** The whole journal. Days of the week after its today are "not yet", never "missing". */
  readonly judged: JudgedJournal
  /** The person's own trackers in their order, archived ones included; left out = none. */
  readonly trackers?: readonly TrackerSince[]
}

/** One day of the week and what it holds. */
export interface ReviewDay {
  readonly day: CivilDate
  readonly state: DayState
  readonly sections: readonly Section[]
  readonly tags: readonly DayTag[]
  /** Sections that were entered on a later day. They count like the others, and are named as what they are. */
  readonly late: readonly Section[]
}

/** One view model for screen, table, print and export, so that they cannot disagree. */
export interface WeekReview {
  readonly weekStart: CivilDate
  readonly weekEnd: CivilDate
  readonly today: CivilDate
  readonly phase: WeekPhase
  /** The journal's first day with anything on it; null while there is none up to the end of this week. */
  readonly firstDay: CivilDate | null
  readonly days: readonly ReviewDay[]
  /** Days with anything on them, of those that could have. */
  readonly written: { readonly n: number; readonly of: number }
  readonly sentences: readonly Sentence[]
  readonly sleep: SleepReview
  readonly training: TrainingReview
  readonly practices: PracticeReview
  readonly checkIn: CheckInReview
  /** Those of the person's own trackers that are asked, or hold something this week. */
  readonly trackers: readonly TrackerReview[]
  readonly flags: FlagReview
}

function reviewDay({ journal, lateOn }: WeekSpan, day: CivilDate): ReviewDay {
  const evening = journal.entryOn(day)?.evening
  const isWritten = evening !== undefined && !isEmptyEvening({ ...evening, blanks: {} })
  return {
    day,
    state: dayState(
      journal,
      day,
      isWritten,
      evening !== undefined && saysSkipped(evening) ? 'skipped' : null,
    ),
    sections: evening === undefined ? [] : recordedSections(evening),
    tags: evening?.tags ?? [],
    late: lateOn(day),
  }
}

function countTags(days: readonly ReviewDay[]): Record<DayTag, number> {
  const counts = { ill: 0, travel: 0, alcohol: 0, heat: 0 }
  for (const tag of DAY_TAGS) counts[tag] = days.filter(({ tags }) => tags.includes(tag)).length
  return counts
}

/**
 * The review of the seven days that begin with `weekStart`. Days without an entry stay gaps, days to come are
 * not yet there, and every figure carries how many days it stands on.
 */
export function buildWeekReview(input: WeekReviewInput): WeekReview {
  const span = weekSpanOf(input)
  const days = span.days.map((day) => reviewDay(span, day))
  const written = countStates(days.map(({ state }) => state))
  const parts = {
    phase: span.phase,
    written,
    sleep: sleepReview(span),
    training: trainingReview(span),
    practices: practiceReview(span),
    checkIn: checkInReview(span),
  }
  const reflections = days.filter(({ sections }) => sections.includes('reflection')).length
  const lateDays = days.filter(({ late }) => late.length > 0).length
  return {
    weekStart: input.weekStart,
    weekEnd: addDays(input.weekStart, 6),
    today: input.judged.today,
    firstDay: span.journal.firstDay,
    days,
    ...parts,
    sentences: sentencesOf({ ...parts, reflections, lateDays, tags: countTags(days) }),
    trackers: trackerReview(span, input.trackers ?? []),
    flags: flagReview(span),
  }
}
