import { addDays, type CivilDate, daysBetween } from '../calendar/civilDate.ts'
import { guidanceOn } from '../guidance/evaluateGuidance.ts'
import type { Flag } from '../guidance/flag.ts'
import type { FlagCard } from './flagCard.ts'
import { cardInForce, flagsInForce, judgedDay } from './flagsInForce.ts'
import type { WeekReviewInput } from './weekReview.ts'
import { weekSpanOf } from './weekSpan.ts'

/** What the guidance rules say about one day. */
export interface DayGuidance {
  readonly day: CivilDate
  /** The cards of this day, three at most; an info flag that was a card within a week is not put forward again. */
  readonly shown: readonly FlagCard[]
  /** The other flags in force. */
  readonly further: readonly FlagCard[]
  /** Flags in force that are listed and not shown, each with the reason among its notes. */
  readonly quiet: readonly FlagCard[]
  /** The day of the 28 in which the rules get to know one's usual; null afterwards. */
  readonly learningDay: number | null
  /** Ill, or within three days after: training flags are paused. */
  readonly paused: boolean
}

/** What a day's guidance is read from; `entries` are those of the days up to it, as for a week. */
export interface DayGuidanceInput extends Omit<WeekReviewInput, 'weekStart'> {
  readonly day: CivilDate
}

/**
 * The flags of a day with their working. Null when there are none, and when the day is not judged: before the
 * journal began, still to come, or today while its training is not written.
 */
export function dayGuidance({ day, entries, judged }: DayGuidanceInput): DayGuidance | null {
  const span = weekSpanOf({ weekStart: addDays(day, -6), entries, judged })
  const { firstDay } = span.journal
  const guidance = judgedDay(span) === day ? guidanceOn(judged.guidance, day) : null
  if (guidance === null || firstDay === null) return null
  const { loud, quiet } = flagsInForce(guidance)
  if (loud.length + quiet.length === 0) return null
  const card = (flag: Flag) => cardInForce(span, flag, day)
  const isShown = ({ ruleId }: Flag) => guidance.cards.includes(ruleId)
  return {
    day,
    shown: loud.filter(isShown).map(card),
    further: loud.filter((flag) => !isShown(flag)).map(card),
    quiet: quiet.map(card),
    learningDay: guidance.learning ? daysBetween(firstDay, day) + 1 : null,
    paused: guidance.paused,
  }
}
