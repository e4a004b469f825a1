import { addDays, type CivilDate, compareDates, dateRange, daysBetween } from '../calendar/civilDate.ts'
import { evaluateGuidance, type Guidance, guidanceOn } from '../guidance/evaluateGuidance.ts'
import type { Flag } from '../guidance/flag.ts'
import { DEFAULT_GUIDANCE_SETTINGS, type GuidanceSettings } from '../guidance/guidanceSettings.ts'
import type { EvidenceGrade, GuidanceInput, Severity } from '../guidance/rules/ruleDefinition.ts'
import type { RuleId } from '../guidance/rules/ruleTable.ts'
import { ruleText } from '../guidance/words.ts'
import { type FlagCard, flagCard } from './flagCard.ts'
import { guidanceDayOf, loadOfDay } from './guidanceDayOf.ts'
import { type CannotTell, missingRecords } from './missingRecords.ts'
import { REVIEW_DAYS, type WeekSpan } from './weekSpan.ts'

/** A flag that ended within the week. */
export interface EndedFlag {
  readonly ruleId: RuleId
  readonly title: string
  readonly severity: Severity
  readonly grade: EvidenceGrade
  readonly since: CivilDate
  /** The last day on which it stood. */
  readonly lastDay: CivilDate
}

/** What the guidance rules make of the week. */
export interface FlagReview {
  /** The day they were judged on: the last of the week, or the newest full day of a running one; null = no day to judge. */
  readonly asOf: CivilDate | null
  /** Flags in force that nothing keeps quiet, the gravest first, three at most. */
  readonly shown: readonly FlagCard[]
  /** The others of that kind, so that three cards stay three. */
  readonly further: readonly FlagCard[]
  /** Flags in force that are listed and not shown, each with the reason among its notes. */
  readonly quiet: readonly FlagCard[]
  readonly ended: readonly EndedFlag[]
  /** Rules that lack records which have been begun. */
  readonly cannotTell: readonly CannotTell[]
  /** What the rules could read and the journal has never held. */
  readonly neverRecorded: readonly GuidanceInput[]
  /** The day of the 28 in which the rules get to know one's usual; null afterwards. */
  readonly learningDay: number | null
  /** Ill, or within three days after: training flags are paused. */
  readonly paused: boolean
}

const MOST_CARDS = 3
const SEVERITIES: readonly Severity[] = ['act', 'watch', 'info']
const GRADES: readonly EvidenceGrade[] = ['A', 'B', 'C', 'D']

const NO_FLAGS: FlagReview = {
  asOf: null,
  shown: [],
  further: [],
  quiet: [],
  ended: [],
  cannotTell: [],
  neverRecorded: [],
  learningDay: null,
  paused: false,
}

/**
 * The newest day to judge: the last of a week that is over. In a running week today counts as soon as its
 * training is written, because half a day would look like a lighter one; where training is never written, as
 * soon as anything is.
 */
function judgedDay(span: WeekSpan): CivilDate | null {
  const { days, journal, phase } = span
  const last = days.at(-1)
  if (last === undefined || phase === 'future') return null
  if (phase === 'past') return last
  const { today } = journal
  const known = (day: CivilDate) => loadOfDay(span.readingOf(day)).kind !== 'unknown'
  const full = known(today) || (journal.entryOn(today) !== null && !span.daysBefore.some(known))
  return full ? today : addDays(today, -1)
}

/** The days that the rules read, oldest first, up to the judged one. */
function judgedDays({ journal }: WeekSpan, asOf: CivilDate): CivilDate[] {
  const { firstDay } = journal
  if (firstDay === null) return []
  const earliest = addDays(asOf, 1 - REVIEW_DAYS)
  return dateRange(compareDates(firstDay, earliest) > 0 ? firstDay : earliest, asOf)
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

function endedFlags(guidance: Guidance, days: readonly CivilDate[], asOf: CivilDate): EndedFlag[] {
  const flags = guidanceOn(guidance, asOf)?.flags ?? []
  const standing = new Set(flags.filter(({ state }) => state === 'active').map(({ ruleId }) => ruleId))
  const ended = new Map<RuleId, EndedFlag>()
  for (const day of days.filter((date) => date < asOf)) {
    for (const flag of guidanceOn(guidance, day)?.flags ?? []) {
      if (standing.has(flag.ruleId) || flag.mutes.length > 0) continue
      const { title } = ruleText(flag.ruleId, guidance.settings)
      const { ruleId, severity, grade, since } = flag
      ended.set(ruleId, { ruleId, title, severity, grade, since, lastDay: day })
    }
  }
  return [...ended.values()]
}

/** The gravest first, then the best grounded. */
function byGravity(a: Flag, b: Flag): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
    a.ruleId.localeCompare(b.ruleId, 'en')
  )
}

function guidanceSettings({ sleepNeedMin }: WeekSpan): GuidanceSettings {
  return { ...DEFAULT_GUIDANCE_SETTINGS, sleepNeedMin }
}

/** The flags of the week with their working, what ended, and what cannot be told yet. */
export function flagReview(span: WeekSpan): FlagReview {
  const asOf = judgedDay(span)
  const days = asOf === null ? [] : judgedDays(span, asOf)
  const first = days[0]
  if (asOf === null || first === undefined) return NO_FLAGS
  const settings = guidanceSettings(span)
  const guidance = evaluateGuidance(
    days.map((day) => guidanceDayOf(span.readingOf(day))),
    settings,
  )
  const today = guidanceOn(guidance, asOf)
  const flags = [...(today?.flags ?? [])].filter(({ state }) => state === 'active').sort(byGravity)
  const loud = flags.filter(({ mutes }) => mutes.length === 0)
  const card = (flag: Flag): FlagCard => {
    const { told, on } = lastToldDay(guidance, flag, asOf)
    return flagCard(told, { settings, asOf, judgedOn: on, span })
  }
  return {
    asOf,
    shown: loud.slice(0, MOST_CARDS).map(card),
    further: loud.slice(MOST_CARDS).map(card),
    quiet: flags.filter(({ mutes }) => mutes.length > 0).map(card),
    ended: endedFlags(guidance, span.days, asOf),
    ...missingRecords(guidance, asOf),
    learningDay: today?.learning === true ? daysBetween(first, asOf) + 1 : null,
    paused: today?.paused ?? false,
  }
}
