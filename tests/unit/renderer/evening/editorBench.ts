import { type EditorPorts, EditorSession } from '../../../../renderer/evening/editorSession.ts'
import { type DayEntry, EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import type { Input, Reply } from '../../../../shared/ipc/contract.ts'
import type { ErrorCode } from '../../../../shared/ipc/errorCodes.ts'
import { day } from '../../shared/calendar/dates.ts'

export const DAY = day('2026-11-24')

/** A day that holds this evening at this revision. */
export function entryOf(evening: Evening, revision: number): DayEntry {
  return {
    day: DAY,
    evening,
    revision,
    savedAt: revision === 0 ? null : revision * 1_000,
    zone: 'Europe/Berlin',
    enteredAt: {},
  }
}

type Save = Input<'day.save'>

/**
 * Time that moves only when told, and a disk that answers only when told, by the rules of `day.save`: a save
 * over another revision than the one in force is a conflict.
 */
export class EditorBench {
  stored: DayEntry
  readonly sent: Save[] = []
  savedDays = 0
  #now = 0
  #ids = 0
  #timers: { at: number; run: () => void }[] = []
  #waiting: (() => void)[] = []
  #refusals: ErrorCode[] = []

  constructor(stored: DayEntry = entryOf(EMPTY_EVENING, 0)) {
    this.stored = stored
  }

  readonly ports: EditorPorts = {
    save: (input) =>
      new Promise((resolve) => {
        this.sent.push(input)
        this.#waiting.push(() => resolve(this.#write(input)))
      }),
    read: async () => ({ ok: true, value: this.stored }),
    now: () => this.#now,
    after: (ms, run) => {
      const timer = { at: this.#now + ms, run }
      this.#timers.push(timer)
      return () => {
        this.#timers = this.#timers.filter((one) => one !== timer)
      }
    },
    newId: () => {
      this.#ids += 1
      return `id-${this.#ids}`
    },
    formOf: () => undefined,
    onSaved: () => {
      this.savedDays += 1
    },
  }

  /** The next save is refused with this code. */
  refuse(code: ErrorCode): void {
    this.#refusals.push(code)
  }

  /** Lets time pass, running the timers that fall into it, in order. */
  pass(ms: number): void {
    const until = this.#now + ms
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
      if (next === undefined) break
      this.#timers = this.#timers.filter((one) => one !== next)
      this.#now = next.at
      next.run()
    }
    this.#now = until
  }

  /** Lets the disk answer every save that is under way, and the page hear it. */
  async answer(): Promise<void> {
    for (const reply of this.#waiting.splice(0)) reply()
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }

  #write(input: Save): Reply<'day.save'> {
    const code = this.#refusals.shift()
    if (code !== undefined) return { ok: false, error: { code, parameters: {} } }
    if (input.baseRevision !== this.stored.revision) {
      return { ok: false, error: { code: 'conflict', parameters: {} } }
    }
    const revision = this.stored.revision + 1
    this.stored = entryOf(input.evening, revision)
    return { ok: true, value: { revision, savedAt: revision * 1_000 } }
  }
}

/** An editor over a bench, with what tests do to it most. */
export function begin(bench = new EditorBench()) {
  const session = new EditorSession(bench.stored, bench.ports)
  const write = (text: string) => session.dispatch({ type: 'setReflection', text })
  const phase = () => session.snapshot().autosave.phase
  return { bench, session, write, phase }
}
