import { addDays, type CivilDate } from '../calendar/civilDate.ts'
import { compareFlags } from '../guidance/cards.ts'
import { type Guidance, guidanceOn } from '../guidance/evaluateGuidance.ts'
import type { Flag, GuidanceOfDay } from '../guidance/flag.ts'
import { type FlagCard, flagCard } from './flagCard.ts'
import { loadOfDay } from './guidanceDayOf.ts'
import type { WeekSpan } from './weekSpan.ts'

/**
 * The newest day to judge: the last of a week that is over. In a running week today counts as soon as its
 * training is written, because half a day would look like a lighter one; where training is never written, as
 * soon as anything is.
 */
export function judgedDay(span: WeekSpan): CivilDate | null {
  const { days, journal, phase } = span
  const last = days.at(-1)
  if (last === undefined || phase === 'future') return null
  if (phase === 'past') return last
  const { today } = journal
  const known = (day: CivilDate) => loadOfDay(span.readingOf(day)).kind !== 'unknown'
  const full = known(today) || (journal.entryOn(today) !== null && !span.daysBefore.some(known))
  return full ? today : addDays(today, -1)
}

/** The newest day of the flag's spell on which the rule could tell, so that its working has numbers. */
function lastToldDay(guidance: Guidance, flag: Flag, asOf: CivilDate): { told: Flag; on: CivilDate } {
  let day = asOf
  let told = flag
  while (told.judgement.crossing === null && day > flag.since) {
    day = addDays(day, -1)
    told = guidanceOn(guidance, day)?.flags.find(({ ruleId }) => ruleId === flag.ruleId) ?? told
  }
  const known = told.judgement.crossing !== null
  return known
    ? { told: { ...told, mutes: flag.mutes, state: flag.state }, on: day }
    : { told: flag, on: asOf }
}

/** The active flags of a day, the gravest first: those that nothing keeps quiet, and those that something does. */
export function flagsInForce({ flags }: GuidanceOfDay): { loud: Flag[]; quiet: Flag[] } {
  const active = flags.filter(({ state }) => state === 'active').sort(compareFlags)
  return {
    loud: active.filter(({ mutes }) => mutes.length === 0),
    quiet: active.filter(({ mutes }) => mutes.length > 0),
  }
}

/** The card of a flag that is in force on a day, with the numbers of the newest day that has them. */
export function cardInForce(span: WeekSpan, flag: Flag, asOf: CivilDate): FlagCard {
  const { told, on } = lastToldDay(span.guidance, flag, asOf)
  return flagCard(told, { settings: span.guidance.settings, asOf, judgedOn: on, span })
}
