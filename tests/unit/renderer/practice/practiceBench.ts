import { EditorSession } from '../../../../renderer/evening/editorSession.ts'
import {
  type PracticePlan,
  type PracticePorts,
  PracticeSession,
} from '../../../../renderer/practice/practiceSession.ts'
import type { Failure } from '../../../../shared/ipc/envelope.ts'
import { breathPhases } from '../../../../shared/stress/pacing.ts'
import { DAY, EditorBench } from '../evening/editorBench.ts'

/** A practice room on the time and the disk of an editor's bench: one editor a day, as in the page. */
export class PracticeBench {
  readonly disk: EditorBench
  /** What was said about the minutes without a key, in order. */
  readonly held: number[] = []
  /** How many hold the editor. */
  holders = 0
  /** The next opening of the day is refused with this. */
  refusal: Failure | null = null
  #editor: EditorSession | null = null

  constructor(disk = new EditorBench()) {
    this.disk = disk
  }

  /** The editor of the day, as the page of the evening would have it open. */
  get editor(): EditorSession {
    this.#editor ??= new EditorSession(this.disk.stored, this.disk.ports)
    return this.#editor
  }

  get ports(): PracticePorts {
    const { now, after, newId } = this.disk.ports
    return {
      now,
      after,
      newId,
      hold: (minutes) => this.held.push(minutes),
      open: async () => {
        if (this.refusal !== null) return { ok: false, error: this.refusal }
        this.holders += 1
        return { ok: true, value: this.editor }
      },
      release: () => {
        this.holders -= 1
      },
    }
  }

  begin(plan: Partial<PracticePlan> = {}): PracticeSession {
    return new PracticeSession(
      {
        day: DAY,
        kind: 'resonance-breathing',
        phases: breathPhases('resonance'),
        totalMs: 300_000,
        tensionBefore: 6,
        keeps: true,
        ...plan,
      },
      this.ports,
    )
  }

  /** Lets promises go on and the disk answer, until nothing more happens. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) {
      await this.disk.answer()
      this.disk.pass(0)
    }
  }
}
