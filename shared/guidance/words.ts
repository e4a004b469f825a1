import type { Flag } from './flag.ts'
import type { GuidanceSettings } from './guidanceSettings.ts'
import type { Annotation, Judgement, Missing } from './judgement.ts'
import type { MuteReason, Severity } from './rules/ruleDefinition.ts'
import { type RuleId, ruleOf } from './rules/ruleTable.ts'
import { numberIn, withLimits } from './wordNumbers.ts'

/** A judgement as sentences that show its working. */
export interface RuleWords {
  readonly title: string
  /** The numbers and the arithmetic, or what is missing to tell. */
  readonly why: string
  readonly clearsWhen: string
  /** What a person may do with it; null when there is nothing to add. */
  readonly suggestion: string | null
  readonly notes: readonly string[]
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  info: 'worth knowing',
  watch: 'worth a change of plan',
  act: 'worth doing something now',
}

export const MUTE_WORDS: Readonly<Record<MuteReason, string>> = {
  learning: 'The first 28 days are for getting to know your usual.',
  ill: 'Ill: training flags are paused until 3 days after.',
  'after-illness': 'Sessions are not judged for 14 days after illness.',
  superseded: 'Part of load and readiness being out of step, which is shown instead.',
  dismissed: 'You put this aside for 14 days.',
  'switched-off': 'You switched this rule off.',
  'low-load': 'This week is lighter than your usual, so even days matter less.',
  'few-sessions': 'Fewer than 3 sessions a week before: a ratio says little.',
}

export const ANNOTATION_WORDS: Readonly<Record<Annotation, string>> = {
  alcohol: 'Alcohol was noted on one of the last 3 days. It often changes this number.',
  heat: 'Heat was noted on one of the last 3 days. It often changes this number.',
  vaccination: 'A vaccination was noted on one of the last 3 days. It often changes this number.',
  travel: 'You crossed three or more time zones in the last 7 days. Sleep often needs some days after that.',
  'intended-weight-loss': 'You marked weight loss as intended. The other signs are still worth a look.',
}

/** Makes a sentence from numbers by name, and from the unit of a number. */
type Working = (number: (name: string) => string, unit: (name: string) => string) => string

const comparison =
  (what: string, unit: string): Working =>
  (n) =>
    `${what} of the last days is ${n('recentMean')}${unit}, your own baseline ${n('baselineMean')}${unit}: a difference of ${n('delta')}${unit}, ${n('z')} SD.`

const mismatch: Working = (n) =>
  `On ${n('mismatched')} of the last ${n('window')} days (${n('known')} known), load was high for you while several signals together said you were less ready than usual. Daily load is ${n('meanOf7')} AU this week, ${n('meanOf21Before')} in the three weeks before.`

const WORKING: Readonly<Record<RuleId, Working>> = {
  'T-01': (n) =>
    `The last 7 days add up to ${n('weekLoad')} AU: ${n('meanLoad')} a day with a spread (SD) of ${n('sdLoad')}. ${n('meanLoad')} ÷ ${n('sdLoad')} = monotony ${n('monotony')}.`,
  'T-02': (n) =>
    `Strain of the last 7 days is ${n('strain')} AU. Your own upper line of the past 84 days is ${n('enterLine')}, the clearing line ${n('clearLine')}.`,
  'T-03': (n) =>
    `Daily load is ${n('meanOf7')} AU this week and ${n('meanOf21Before')} in the three weeks before: a change of ${n('pct')} %.`,
  'T-04': (n, unit) =>
    `A session of ${n('size')} ${unit('size')} after a longest of ${n('longest')} in the 30 days before: ${n('pct')} % more.`,
  'T-05': (n) => `${n('days')} training days in a row.`,
  'T-06': (n) => `${n('weeks')} weeks since a clearly easier one.`,
  'R-01': comparison('The Hooper index', ''),
  'R-02': comparison('Resting heart rate', ' bpm'),
  'R-03': (n) =>
    `The 7-day mean of ln RMSSD is ${n('recentMean')}. Your own mean is ${n('baselineMean')}, the lower edge of your band ${n('lower')}.`,
  'R-04': (n) =>
    `The last 3 nights had ${n('recentMean')} minutes of sleep on average, your own need is ${n('need')}. The last 7 nights: ${n('weekMean')}.`,
  'R-05': comparison('Mood', ''),
  'R-06': (n) => `${n('worse')} of the last ${n('compared')} comparable sessions went worse than usual.`,
  'X-01': mismatch,
  'X-02': mismatch,
  'X-03': (n) =>
    `Readiness was low on ${n('low')} of ${n('lowKnown')} known days of three weeks, load high on ${n('high')} of ${n('highKnown')}.`,
  'X-04': (n) =>
    `Load has been low for ${n('lightDays')} days (${n('meanOf7')} AU a day, ${n('meanOf28Before')} in the four weeks before), while ratings and comparable sessions stay worse than usual.`,
  'X-05a': (n) =>
    `${n('present')} of ${n('known')} known signs for ${n('runDays')} days in a row. Weight lost in four weeks: ${n('weightLossPct')} %. Libido: ${n('libidoZ')} SD from your usual.`,
  'X-05b': () => 'You marked missed periods or a bone-stress injury.',
  'X-06': () => 'You marked a sign that should not wait.',
}

const SUGGESTIONS: Readonly<Partial<Record<RuleId, string>>> = {
  'X-01': 'Plan easier days for now and see whether it comes back into step.',
  'X-02': 'Cut load or rest for several days. If it is no better in 2 weeks, see a clinician.',
  'X-03': 'Training does not explain this. Consider a check-up, and bring the report.',
  'X-04': 'See a clinician and bring the report: several ordinary things can be looked for first.',
  'X-05a': 'Are you eating enough for what you do? If several of these last, talk to a clinician.',
  'X-05b': 'See a clinician about this soon.',
  'X-06': 'Call the emergency services, or the local crisis line. Do not wait for a number on a page.',
}

const MOOD_SUGGESTION = 'Consider talking to someone you trust.'

function missingSentence(missing: readonly Missing[]): string {
  if (missing.length === 0) return 'Cannot tell on this day.'
  const parts = missing.map(
    ({ input, over, known, needed }) => `${input} over ${over}: ${known} known, ${needed} needed`,
  )
  return `Cannot tell yet: ${parts.join('; ')}.`
}

const SEVEN_EQUAL = 'The last 7 days have the same load each, so nothing varies and the ratio has no value.'

function whySentence(ruleId: RuleId, judgement: Judgement): string {
  if (judgement.crossing === null) return missingSentence(judgement.missing)
  const monotony = judgement.values.find(({ name }) => name === 'monotony')
  if (ruleId === 'T-01' && monotony?.value === null && judgement.crossing.atEnter) return SEVEN_EQUAL
  if (judgement.values.length === 0) return 'Nothing of the kind in the records.'
  return WORKING[ruleId](
    (name) => numberIn(judgement.values, name),
    (name) => judgement.values.find((value) => value.name === name)?.unit ?? '',
  )
}

function suggestionOf(ruleId: RuleId, severity: Severity): string | null {
  if (ruleId === 'R-05') return severity === 'watch' ? MOOD_SUGGESTION : null
  return SUGGESTIONS[ruleId] ?? null
}

/** A rule's texts with the limits as chosen. */
export function ruleText(ruleId: RuleId, { limits }: GuidanceSettings) {
  const { title, enter, clear, raisedWhen, suppressedWhen, source, grade } = ruleOf(ruleId)
  const fill = (text: string) => withLimits(text, ruleId, limits)
  return {
    title,
    enter: fill(enter),
    clear: fill(clear),
    raisedWhen: raisedWhen === null ? null : fill(raisedWhen),
    suppressedWhen,
    source,
    grade,
  }
}

/** The judgement of a rule on a day, active or not, in words. */
export function describeJudgement(
  ruleId: RuleId,
  judgement: Judgement,
  settings: GuidanceSettings,
): RuleWords {
  const { title, clear } = ruleText(ruleId, settings)
  return {
    title,
    why: whySentence(ruleId, judgement),
    clearsWhen: `Clears when: ${clear}.`,
    suggestion: suggestionOf(ruleId, judgement.severity),
    notes: judgement.annotations.map((annotation) => ANNOTATION_WORDS[annotation]),
  }
}

/** A flag in words: its working, what clears it, and why it is quiet if it is. */
export function describeFlag(flag: Flag, settings: GuidanceSettings): RuleWords {
  const words = describeJudgement(flag.ruleId, flag.judgement, settings)
  const stale = flag.state === 'stale' ? ['Nothing to judge it by for 7 days, so this flag ends here.'] : []
  return { ...words, notes: [...stale, ...words.notes, ...flag.mutes.map((mute) => MUTE_WORDS[mute])] }
}

/** How long ago it began, from the day count. */
export function sinceWords(days: number): string {
  if (days <= 0) return 'since today'
  return days === 1 ? 'since yesterday' : `for ${days} days`
}
