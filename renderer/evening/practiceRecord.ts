import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { isFull } from '../../shared/evening/draftItems.ts'
import type { StressPractice } from '../../shared/evening/stressPractice.ts'
import type { Envelope, Failure } from '../../shared/ipc/envelope.ts'
import type { EditorSession } from './editorSession.ts'

/** How a practice stands with its evening. `unsaved`: it is in the draft, and the draft is not on disk yet. */
export type RecordStanding =
  | { readonly kind: 'aside' | 'writing' | 'written' | 'full' | 'conflict' }
  | { readonly kind: 'unsaved' | 'refused'; readonly failure: Failure }

export interface RecordSnapshot {
  readonly practice: StressPractice
  readonly standing: RecordStanding
}

/** Where the editor of a day comes from; given as arguments so that a test can bring its own. */
export interface EditorSource {
  readonly open: (day: CivilDate) => Promise<Envelope<EditorSession>>
  readonly release: (session: EditorSession) => void
}

/**
 * A practice on its way into an evening. It goes through the editor of that day, as if a person had typed it, so
 * that there is one way to the disk, and what is typed there and not saved yet is neither lost nor in conflict.
 */
export class PracticeRecord {
  readonly day: CivilDate
  readonly #source: EditorSource
  readonly #listeners = new Set<() => void>()
  #snapshot: RecordSnapshot
  #opening: Promise<EditorSession | null> | null = null
  #stopHearing: () => void = () => undefined

  constructor(day: CivilDate, practice: StressPractice, source: EditorSource) {
    this.day = day
    this.#source = source
    this.#snapshot = { practice, standing: { kind: 'aside' } }
  }

  readonly snapshot = (): RecordSnapshot => this.#snapshot

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Writes it into the evening. True once that is on disk. */
  readonly write = async (): Promise<boolean> => {
    this.#stand({ kind: 'writing' })
    const editor = await this.#editor()
    if (editor === null) return false
    const { id, kind, ...change } = this.#snapshot.practice
    const { draft } = editor.snapshot()
    if (isFull(draft, 'practices') && !draft.practices.some((one) => one.id === id)) {
      this.#stand({ kind: 'full' })
      return false
    }
    // Both in one go: nothing is sent between them, so that no half of it can come to be stored.
    editor.dispatch({ type: 'addPractice', id, kind })
    editor.dispatch({ type: 'updatePractice', id, change })
    return isOnDisk(editor)
  }

  /** Changes what is known of it, in the evening too where it is written. */
  readonly change = (change: Partial<Omit<StressPractice, 'id'>>): void => {
    const practice = { ...this.#snapshot.practice, ...change }
    const editing = this.#opening
    this.#snapshot = { ...this.#snapshot, practice }
    this.#tell()
    void editing?.then((editor) => editor?.dispatch({ type: 'updatePractice', id: practice.id, change }))
  }

  /** Takes it out of the evening again. True once that is on disk. */
  readonly takeOut = async (): Promise<boolean> => {
    const editor = await this.#editor()
    if (editor === null) return false
    editor.dispatch({ type: 'removePractice', id: this.#snapshot.practice.id })
    return isOnDisk(editor)
  }

  /** Gives the editor back; what is not on disk stays there and is tried on. */
  readonly close = async (): Promise<void> => {
    const opening = this.#opening
    if (opening === null) return
    this.#opening = null
    this.#stopHearing()
    const editor = await opening
    if (editor !== null) this.#source.release(editor)
  }

  #editor(): Promise<EditorSession | null> {
    this.#opening ??= this.#open()
    return this.#opening
  }

  async #open(): Promise<EditorSession | null> {
    const reply = await this.#source.open(this.day)
    if (!reply.ok) {
      this.#opening = null
      this.#stand({ kind: 'refused', failure: reply.error })
      return null
    }
    const editor = reply.value
    this.#stopHearing = editor.subscribe(() => this.#stand(this.#standingIn(editor)))
    return editor
  }

  #standingIn(editor: EditorSession): RecordStanding {
    const { draft, autosave } = editor.snapshot()
    if (!draft.practices.some(({ id }) => id === this.#snapshot.practice.id)) return { kind: 'aside' }
    switch (autosave.phase) {
      case 'idle':
        return { kind: 'written' }
      case 'failed':
        return { kind: 'unsaved', failure: autosave.failure }
      case 'conflict':
        return { kind: 'conflict' }
      default:
        return { kind: 'writing' }
    }
  }

  #stand(standing: RecordStanding): void {
    this.#snapshot = { ...this.#snapshot, standing }
    this.#tell()
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}

const isOnDisk = (editor: EditorSession): Promise<boolean> =>
  editor.flush().then(
    () => true,
    () => false,
  )
