import { type Translation, translated } from '../language/translated.ts'
import type { Annotation } from './judgement.ts'
import type { GuidanceInput, MuteReason, Severity } from './rules/ruleDefinition.ts'
import type { RuleId } from './rules/ruleTable.ts'
import type { Stretch } from './stretch.ts'
import { german } from './words.de.ts'

/** Makes a sentence from numbers by name, and from the unit of a number. */
export type Working = (number: (name: string) => string, unit: (name: string) => string) => string

const comparison =
  (what: string, unit: string): Working =>
  (n) =>
    `${what} of the last days is ${n('recentMean')}${unit}, your own baseline ${n('baselineMean')}${unit}: a difference of ${n('delta')}${unit}, ${n('z')} SD.`

const mismatch: Working = (n) =>
  `On ${n('mismatched')} of the last ${n('window')} days (${n('known')} known), load was high for you while several signals together said you were less ready than usual. Daily load is ${n('meanOf7')} AU this week, ${n('meanOf21Before')} in the three weeks before.`

const english = {
  severity: {
    info: 'worth knowing',
    watch: 'worth a change of plan',
    act: 'worth doing something now',
  } satisfies Record<Severity, string>,

  mutes: {
    learning: 'The first 28 days are for getting to know your usual.',
    ill: 'Ill: training flags are paused until 3 days after.',
    'after-illness': 'Sessions are not judged for 14 days after illness.',
    superseded: 'Part of load and readiness being out of step, which is shown instead.',
    dismissed: 'You put this aside for 14 days.',
    'switched-off': 'You switched this rule off.',
    'low-load': 'This week is lighter than your usual, so even days matter less.',
    'few-sessions': 'Fewer than 3 sessions a week before: a ratio says little.',
  } satisfies Record<MuteReason, string>,

  annotations: {
    alcohol: 'Alcohol was noted on one of the last 3 days. It often changes this number.',
    heat: 'Heat was noted on one of the last 3 days. It often changes this number.',
    vaccination: 'A vaccination was noted on one of the last 3 days. It often changes this number.',
    travel:
      'You crossed three or more time zones in the last 7 days. Sleep often needs some days after that.',
    'intended-weight-loss': 'You marked weight loss as intended. The other signs are still worth a look.',
  } satisfies Record<Annotation, string>,

  /** How each rule came to its judgement. */
  working: {
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
  } satisfies Record<RuleId, Working>,
  sevenEqual: 'The last 7 days have the same load each, so nothing varies and the ratio has no value.',
  nothingOfTheKind: 'Nothing of the kind in the records.',
  notKnown: 'not known',

  /** What a person may do; null where there is nothing to add. */
  suggestions: {
    'X-01': 'Plan easier days for now and see whether it comes back into step.',
    'X-02': 'Cut load or rest for several days. If it is no better in 2 weeks, see a clinician.',
    'X-03': 'Training does not explain this. Consider a check-up, and bring the report.',
    'X-04': 'See a clinician and bring the report: several ordinary things can be looked for first.',
    'X-05a': 'Are you eating enough for what you do? If several of these last, talk to a clinician.',
    'X-05b': 'See a clinician about this soon.',
    'X-06': 'Call the emergency services, or the local crisis line. Do not wait for a number on a page.',
  } satisfies Partial<Record<RuleId, string>>,
  moodSuggestion: 'Consider talking to someone you trust.',

  cannotTellOnDay: 'Cannot tell on this day.',
  cannotTellYet: (parts: readonly string[]) => `Cannot tell yet: ${parts.join('; ')}.`,
  missing: (input: string, stretch: string, known: number, needed: number) =>
    `${input} over ${stretch}: ${known} known, ${needed} needed`,

  clearsWhen: (clear: string) => `Clears when: ${clear}.`,
  stale: 'Nothing to judge it by for 7 days, so this flag ends here.',

  /** What the rules read, within a sentence. */
  inputs: {
    'training load': 'training load',
    sessions: 'sessions',
    'Hooper items': 'Hooper items',
    'resting heart rate': 'resting heart rate',
    'heart rate variability': 'heart rate variability',
    sleep: 'sleep',
    mood: 'mood',
    performance: 'performance',
    'readiness signals': 'readiness signals',
    weight: 'weight',
    appetite: 'appetite',
    libido: 'libido',
    'feeling cold or irritable': 'feeling cold or irritable',
    'your own mark': 'your own mark',
  } satisfies Record<GuidanceInput, string>,

  /** What a rule looked back over, as it follows a noun. */
  stretches: {
    'this day': 'this day',
    'the last days': 'the last days',
    'the last 3 nights': 'the last 3 nights',
    'the last 5 days': 'the last 5 days',
    'the last 7 days': 'the last 7 days',
    '14 days': '14 days',
    'the last 10 days': 'the last 10 days',
    '21 days': '21 days',
    'the last 21 days': 'the last 21 days',
    'the 21 days before': 'the 21 days before',
    'the 28 baseline days': 'the 28 baseline days',
    'the baseline and the last days': 'the baseline and the last days',
    '30 days of one activity': '30 days of one activity',
    'five weeks': 'five weeks',
    'the last five weeks': 'the last five weeks',
    'whole weeks of the 84 days before': 'whole weeks of the 84 days before',
    'the days of the journal': 'the days of the journal',
  } satisfies Record<Stretch, string>,
} as const

export type Words = Translation<typeof english>

/** Every string that a rule says beside its own definition. */
export const words = translated({ en: english, de: german })

export const {
  severity: SEVERITY_WORDS,
  mutes: MUTE_WORDS,
  annotations: ANNOTATION_WORDS,
  inputs: INPUT_WORDS,
  stretches: STRETCH_WORDS,
} = words
