import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { PracticeKind } from '../../shared/evening/stressPractice.ts'
import { LONGEST_PRACTICE_MIN } from '../../shared/ipc/contract/practice.ts'
import { type BreathPhase, msToNextChange } from '../../shared/stress/pacing.ts'
import {
  isOver,
  lookAt,
  type PracticeRun,
  pauseRun,
  practiceMinutes,
  resumeRun,
  startRun,
  stopRun,
} from '../../shared/stress/practiceRun.ts'
import { type EditorSource, PracticeRecord } from '../evening/practiceRecord.ts'

/** What is to be practised, and the evening that it belongs to. */
export interface PracticePlan {
  readonly day: CivilDate
  readonly kind: PracticeKind
  /** Null = no pace, the time alone. */
  readonly phases: readonly BreathPhase[] | null
  readonly totalMs: number
  /** 0 to 10; null = not rated. */
  readonly tensionBefore: number | null
  /** Whether it can be written down at all; not into a journal for reading. */
  readonly keeps: boolean
}

/** What a practice needs from outside; given as arguments so that a test can bring its own clock. */
export interface PracticePorts extends EditorSource {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  /** Runs something once after so many milliseconds; returns how to call it off. */
  readonly after: (ms: number, run: () => void) => () => void
  readonly newId: () => string
  /** Says for how many minutes nobody is going to touch a key; 0 = somebody may be expected to. */
  readonly hold: (minutes: number) => void
}

export interface PracticeSnapshot {
  readonly run: PracticeRun
  /** What becomes of it once it is over; null before. */
  readonly record: PracticeRecord | null
}

/** A walk leads away from the screen: it holds no journal open, and its minutes are not known here. */
export const leadsAway = (kind: PracticeKind): boolean => kind === 'walk-outdoors'

/**
 * One practice, from its beginning until it is written into the evening. It looks at the clock whenever something
 * that is shown changes, and ends by itself.
 */
export class PracticeSession {
  readonly plan: PracticePlan
  readonly #ports: PracticePorts
  readonly #listeners = new Set<() => void>()
  #snapshot: PracticeSnapshot
  #callOff: () => void = () => undefined
  #writing: Promise<boolean> = Promise.resolve(true)

  constructor(plan: PracticePlan, ports: PracticePorts) {
    this.plan = plan
    this.#ports = ports
    this.#snapshot = { run: startRun(plan.totalMs, ports.now()), record: null }
    this.#hold()
    this.#arm()
  }

  readonly snapshot = (): PracticeSnapshot => this.#snapshot

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly pause = (): void => this.#move(pauseRun(this.#run, this.#ports.now()))

  /** The window went out of sight: nobody sees the pace. */
  readonly hide = (): void => this.#move(pauseRun(this.#run, this.#ports.now(), 'hidden'))

  readonly goOn = (): void => this.#move(resumeRun(this.#run, this.#ports.now()))

  readonly stop = (): void => this.#move(stopRun(this.#run, this.#ports.now()))

  /** Ends it where it stands, because the journal locks or the app quits. Settles once what there is is on disk. */
  readonly handOver = async (): Promise<void> => {
    const ends = !isOver(this.#run)
    if (ends) this.#move(stopRun(this.#run, this.#ports.now()), leadsAway(this.plan.kind))
    // Of one that ended before, the editor that holds it says whether it is saved.
    if (!(await this.#writing) && ends) throw new Error('the practice could not be saved')
  }

  /** True once what was to be written by itself is on disk, or nothing was; false when it could not be. */
  readonly written = (): Promise<boolean> => this.#writing

  get #run(): PracticeRun {
    return this.#snapshot.run
  }

  #move(run: PracticeRun, cut = false): void {
    const before = this.#run
    if (run === before) return
    this.#snapshot = { ...this.#snapshot, run }
    if (run.standing !== before.standing) this.#hold()
    if (isOver(run)) this.#finish(cut)
    this.#arm()
    for (const listener of [...this.#listeners]) listener()
  }

  /** A minute and more is written down by itself; less is only offered. */
  #finish(cut: boolean): void {
    const { day, kind, tensionBefore } = this.plan
    const minutes = practiceMinutes(this.#run.practisedMs)
    const practice = {
      id: this.#ports.newId(),
      kind,
      durationMin: cut ? null : minutes,
      tensionBefore,
      tensionAfter: null,
    }
    const record = new PracticeRecord(day, practice, this.#ports)
    this.#snapshot = { ...this.#snapshot, record }
    if (minutes !== null && this.plan.keeps) this.#writing = record.write()
  }

  #hold(): void {
    const { standing, totalMs, practisedMs } = this.#run
    const runs = standing === 'running' && !leadsAway(this.plan.kind)
    const minutes = Math.ceil((totalMs - practisedMs) / 60_000)
    this.#ports.hold(runs ? Math.min(LONGEST_PRACTICE_MIN, minutes) : 0)
  }

  #arm(): void {
    this.#callOff()
    const { standing, totalMs, practisedMs } = this.#run
    if (standing !== 'running') return
    const wait = Math.min(totalMs - practisedMs, msToNextChange(this.plan.phases, practisedMs))
    this.#callOff = this.#ports.after(wait, () => this.#move(lookAt(this.#run, this.#ports.now())))
  }
}
