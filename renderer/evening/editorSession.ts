import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { type Draft, type DraftAction, draftReducer, eveningOf } from '../../shared/evening/draft.ts'
import type { DayEntry, Evening } from '../../shared/evening/evening.ts'
import type { Input, Reply } from '../../shared/ipc/contract.ts'
import type { Failure } from '../../shared/ipc/envelope.ts'
import { type Autosave, type AutosaveEvent, autosaveReducer, dueAt, startAutosave } from './autosave.ts'
import { type FormOf, settleTyped, unfinishedField } from './settleTyped.ts'

/** What an editor needs from outside; given as arguments so that a test can bring its own clock. */
export interface EditorPorts {
  readonly save: (input: Input<'day.save'>) => Promise<Reply<'day.save'>>
  readonly read: (input: Input<'day.read'>) => Promise<Reply<'day.read'>>
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  /** Runs something once after so many milliseconds; returns how to call it off. */
  readonly after: (ms: number, run: () => void) => () => void
  /** A new id for a sitting. */
  readonly newId: () => string
  /** What a tracker asks for. */
  readonly formOf: FormOf
  /** Something was written to disk. */
  readonly onSaved: (day: CivilDate) => void
}

/** What the screen shows of a session: a new object after every change. */
export interface EditorSnapshot {
  readonly draft: Draft
  readonly autosave: Autosave
}

/** The draft could not be handed over; it is still here. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved'
}

/**
 * One opening of the editor on one day: the draft, and its way to the disk. It lives outside of the screen, so
 * that leaving the page takes nothing away that is not saved yet. Saves never overlap.
 */
export class EditorSession {
  readonly day: CivilDate
  readonly zone: string
  /** UTC milliseconds of the last save before this opening; null = the day was never saved. */
  readonly openedAt: number | null
  /** The field that was being typed in when the app was stopped, by name; null = none. */
  readonly unfinished: string | null
  readonly #ports: EditorPorts
  readonly #listeners = new Set<() => void>()
  #snapshot: EditorSnapshot
  #sitting: string
  #callOff: () => void = () => undefined
  #ended = false
  #successor: EditorSession | null = null

  constructor(entry: DayEntry, ports: EditorPorts) {
    this.day = entry.day
    this.zone = entry.zone
    this.openedAt = entry.savedAt
    this.unfinished = unfinishedField(entry.evening, ports.formOf)
    this.#sitting = ports.newId()
    this.#ports = ports
    const { revision, savedAt } = entry
    this.#snapshot = { draft: entry.evening, autosave: startAutosave({ revision, savedAt }) }
  }

  readonly snapshot = (): EditorSnapshot => this.#snapshot

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly dispatch = (action: DraftAction): void => {
    if (this.#successor !== null) this.#successor.dispatch(action)
    else this.#change(draftReducer(this.#snapshot.draft, action))
  }

  /**
   * Puts another evening in place of the draft, as a new sitting, so that what was there is kept as a version.
   */
  readonly replaceBy = (evening: Evening): void => {
    if (this.#successor !== null) this.#successor.replaceBy(evening)
    else {
      this.#sitting = this.#ports.newId()
      this.dispatch({ type: 'replace', evening })
      this.hurry()
    }
  }

  /** From now on another opening of the same day takes the changes, as from an Undo that outlived this one. */
  succeedBy(next: EditorSession): void {
    this.#successor = next
  }

  /**
   * Changes something that was written, as a new sitting, once what is written now is on disk: so that it stays
   * among the versions of the day. False = it could not be saved, and nothing was changed.
   */
  readonly correct = async (actions: readonly DraftAction[]): Promise<boolean> => {
    const saved = await this.flush().then(
      () => true,
      () => false,
    )
    if (!saved) return false
    this.#sitting = this.#ports.newId()
    for (const action of actions) this.dispatch(action)
    this.hurry()
    return true
  }

  /** Turns typed text that is understood into values, as leaving its field does. */
  settle(): void {
    this.#change(settleTyped(this.#snapshot.draft, this.#ports.formOf))
  }

  /** Sends what is unsaved without waiting for a pause; after a failure, tries again at once. */
  readonly hurry = (): void => this.#happen({ type: 'hurried', now: this.#ports.now() })

  /** Settles once everything typed is on disk; rejects with {@link NotSaved} when it cannot be. */
  readonly flush = (): Promise<void> => {
    this.settle()
    this.hurry()
    return new Promise((resolve, reject) => {
      const look = () => {
        const { phase } = this.#snapshot.autosave
        if (phase === 'dirty' || phase === 'saving') return
        stop()
        if (phase === 'idle') resolve()
        else reject(new NotSaved(phase))
      }
      const stop = this.subscribe(look)
      look()
    })
  }

  /** In a conflict: writes this draft over the stored version. */
  readonly keepMine = (): void => this.#happen({ type: 'keptMine', now: this.#ports.now() })

  /** In a conflict: gives up this draft for the stored version. */
  readonly takeStored = (): void => {
    const { autosave } = this.#snapshot
    if (autosave.phase !== 'conflict') return
    this.#snapshot = {
      draft: autosave.stored.evening,
      autosave: autosaveReducer(autosave, { type: 'tookStored' }),
    }
    this.#tell()
  }

  /** Takes up what is on disk after the day went to the bin or came back; a draft that is not saved stays. */
  standOn({ evening, revision, savedAt }: DayEntry): void {
    if (this.#ended || this.#snapshot.autosave.phase !== 'idle') return
    this.#snapshot = { draft: evening, autosave: startAutosave({ revision, savedAt }) }
    this.#tell()
  }

  /** Stops for good, without saving: the journal was locked and nothing of it may stay here. */
  end(): void {
    this.#ended = true
    this.#callOff()
    this.#listeners.clear()
  }

  #change(draft: Draft): void {
    if (draft === this.#snapshot.draft) return
    this.#snapshot = { ...this.#snapshot, draft }
    this.#happen({ type: 'typed', now: this.#ports.now() })
  }

  #happen(event: AutosaveEvent): void {
    if (this.#ended) return
    const autosave = autosaveReducer(this.#snapshot.autosave, event)
    this.#snapshot = { ...this.#snapshot, autosave }
    this.#tell()
    this.#arm()
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }

  /** Sends now what is due, or sets the timer for it. */
  #arm(): void {
    this.#callOff()
    const due = dueAt(this.#snapshot.autosave)
    if (due === null) return
    const wait = due - this.#ports.now()
    if (wait <= 0) this.#send()
    else this.#callOff = this.#ports.after(wait, () => this.#send())
  }

  #send(): void {
    const { draft, autosave } = this.#snapshot
    const { day } = this
    this.#happen({ type: 'sent' })
    void this.#ports
      .save({ day, sitting: this.#sitting, baseRevision: autosave.saved.revision, evening: eveningOf(draft) })
      .then((reply) => this.#hear(reply))
  }

  async #hear(reply: Reply<'day.save'>): Promise<void> {
    if (reply.ok) {
      this.#happen({ type: 'saved', saved: reply.value })
      this.#ports.onSaved(this.day)
      return
    }
    if (reply.error.code !== 'conflict') return this.#fail(reply.error)
    const stored = await this.#ports.read({ day: this.day })
    if (stored.ok) this.#happen({ type: 'conflict', stored: stored.value })
    else this.#fail(stored.error)
  }

  #fail(failure: Failure): void {
    this.#happen({ type: 'failed', failure, now: this.#ports.now() })
  }
}
