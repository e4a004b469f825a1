import type { CivilDate } from '../calendar/civilDate.ts'
import { type ClockTime, clockTimeAt, minutesOfDay } from '../calendar/clockTime.ts'
import { type DiaryAnswers, diaryMetrics } from './diaryMetrics.ts'
import type { NightEvent } from './resolveNight.ts'

/** One clock time that would read differently. */
export interface TimeChange {
  readonly field: NightEvent
  readonly from: ClockTime
  readonly to: ClockTime
}

/**
 * A reading of the night that would make it plausible: one or two times shifted by twelve hours (am for pm), or
 * two neighbouring times exchanged. It is offered, never applied: the raw answers stay as they were typed.
 */
export interface TimeRepair {
  readonly kind: 'twelve-hours' | 'exchanged'
  readonly changes: readonly TimeChange[]
}

const ORDER: readonly NightEvent[] = ['timeIntoBed', 'timeTriedToSleep', 'finalAwakening', 'timeOutOfBed']
const NEIGHBOURS: readonly (readonly [NightEvent, NightEvent])[] = [
  ['timeIntoBed', 'timeTriedToSleep'],
  ['finalAwakening', 'timeOutOfBed'],
]
const PLAUSIBLE_TIME_IN_BED = { min: 120, max: 960 } as const
const LONGEST_TIME_AWAKE_AFTER_MIN = 300

/** Minutes in bed outside which, or after waking above which, a slip is likelier than the answer. */
function isPlausible(answers: DiaryAnswers, wakeDate: CivilDate, zone: string): boolean {
  const { timeInBed, sleepPeriodTime, terminalWakefulness } = diaryMetrics(answers, wakeDate, zone)
  const broken = timeInBed.reason === 'INCONSISTENT'
  const span = timeInBed.value ?? sleepPeriodTime.value
  const after = terminalWakefulness.value ?? 0
  if (broken || span === null || after > LONGEST_TIME_AWAKE_AFTER_MIN) return false
  return span >= PLAUSIBLE_TIME_IN_BED.min && span <= PLAUSIBLE_TIME_IN_BED.max
}

function shifted(answers: DiaryAnswers, fields: readonly NightEvent[]): TimeChange[] {
  return fields.flatMap((field) => {
    const from = answers[field]
    return from === null ? [] : [{ field, from, to: clockTimeAt(minutesOfDay(from) + 720) }]
  })
}

function exchanged(answers: DiaryAnswers, [first, second]: readonly [NightEvent, NightEvent]): TimeChange[] {
  const a = answers[first]
  const b = answers[second]
  if (a === null || b === null || a === b) return []
  return [
    { field: first, from: a, to: b },
    { field: second, from: b, to: a },
  ]
}

/** The answers as they would be with the changes; the raw answers are left alone. */
export function applyTimeChanges(answers: DiaryAnswers, changes: readonly TimeChange[]): DiaryAnswers {
  return { ...answers, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) }
}

/**
 * Readings under which an implausible night becomes plausible, simplest first; empty when the night is
 * plausible as it stands, when too little is recorded to tell, or when no single slip explains it. In 45,598
 * online diaries, slips of date and of am and pm were the typical repairable error (Shaffer et al. 2023, Sleep
 * 46:zsad199). Into bed 11:10 and up at 07:00 proposes 23:10; a day sleeper's 08:00 to 16:00 proposes nothing.
 */
export function proposeTimeRepairs(answers: DiaryAnswers, wakeDate: CivilDate, zone: string): TimeRepair[] {
  const morning = answers.timeOutOfBed ?? answers.finalAwakening
  const evening = answers.timeIntoBed ?? answers.timeTriedToSleep
  if (morning === null || evening === null || isPlausible(answers, wakeDate, zone)) return []
  const repairs: TimeRepair[] = [
    ...ORDER.map((field) => ({ kind: 'twelve-hours' as const, changes: shifted(answers, [field]) })),
    ...NEIGHBOURS.map((pair) => ({ kind: 'exchanged' as const, changes: exchanged(answers, pair) })),
    ...NEIGHBOURS.map((pair) => ({ kind: 'twelve-hours' as const, changes: shifted(answers, pair) })),
  ]
  const helping = repairs.filter(
    ({ changes }) => changes.length > 0 && isPlausible(applyTimeChanges(answers, changes), wakeDate, zone),
  )
  const fewest = Math.min(...helping.map(({ changes }) => changes.length))
  return helping.filter(({ kind, changes }) => kind === 'exchanged' || changes.length === fewest)
}
