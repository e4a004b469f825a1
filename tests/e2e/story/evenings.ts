import { words } from '../../../renderer/evening/words.ts'
import { words as reflectionWords } from '../../../renderer/reflection/words.ts'
import { words as scaleWords } from '../../../renderer/ui/words.ts'
import type { ShownEvening } from './eveningOnPage.ts'

/** An evening in the order of the page, as a person types it. */
export interface TypedEvening {
  /** The eight fields of the night, from "Into bed at" to "Still tried to sleep". */
  readonly night: readonly string[]
  readonly session: {
    readonly activity: string
    readonly took: string
    readonly began: string
    /** CR-10, typed as digits. */
    readonly effort: string
  }
  readonly practice: {
    readonly kind: string
    readonly length: string
    readonly before: string
    readonly after: string
  }
  /** Digits for the eight scales, from fatigue to libido. */
  readonly ratings: readonly string[]
  readonly restingHeartRate: string
  readonly hrv: string
  readonly reflection: string
}

/** A full evening in which no value is a default, an end of its scale, or equal to its neighbour. */
export const FULL_EVENING: TypedEvening = {
  night: ['22:40', '22:55', '20', '2', '25', '06:35', '06:50', '10'],
  session: { activity: 'Hill run', took: '50', began: '17:30', effort: '7' },
  practice: { kind: 'Box breathing', length: '12', before: '6', after: '3' },
  ratings: ['3', '2', '4', '3', '-1', '6', '7', '5'],
  restingHeartRate: '57.4',
  hrv: '48.5',
  reflection: 'The light on the water was copper.\nI walked home the long way, and that was enough.',
}

const { checkIn, sleepLabels } = words
const session = words.session(1, FULL_EVENING.session.activity)
const practice = words.practice(1, FULL_EVENING.practice.kind)

/** What the page shows once `FULL_EVENING` was typed and the tag "Ill" pressed. */
export const FULL_EVENING_SHOWN: ShownEvening = {
  fields: {
    [sleepLabels.timeIntoBed]: '22:40',
    [sleepLabels.timeTriedToSleep]: '22:55',
    [sleepLabels.sleepOnsetLatencyMin]: '20',
    [sleepLabels.awakenings]: '2',
    [sleepLabels.wakeAfterSleepOnsetMin]: '25',
    [sleepLabels.finalAwakening]: '06:35',
    [sleepLabels.timeOutOfBed]: '06:50',
    [sleepLabels.attemptAfterFinalAwakeningMin]: '10',
    [`${session} / ${words.activity}`]: 'Hill run',
    [`${session} / ${words.sessionLength}`]: '50',
    [`${session} / ${words.sessionStart}`]: '17:30',
    [`${practice} / ${words.practiceKind}`]: 'Box breathing',
    [`${practice} / ${words.practiceLength}`]: '12',
    [checkIn.restingHeartRateBpm.label]: '57.4',
    [checkIn.hrvRmssdMs.label]: '48.5',
    [words.reflectionLabel]: FULL_EVENING.reflection,
    [reflectionWords.tags]: '',
  },
  ratings: {
    [words.effortLabel]: '7',
    [`${words.tension} ${scaleWords.before}`]: '6',
    [`${words.tension} ${scaleWords.after}`]: '3',
    [checkIn.fatigue.label]: '3',
    [checkIn.soreness.label]: '2',
    [checkIn.stress.label]: '4',
    [checkIn.sleepQuality.label]: '3',
    [checkIn.mood.label]: '−1',
    [checkIn.energy.label]: '6',
    [checkIn.motivation.label]: '7',
    [checkIn.libido.label]: '5',
  },
  tags: [words.tags.ill],
}
