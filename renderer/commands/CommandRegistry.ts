import type { Combo } from '../../shared/around/menuKeys.ts'
import { isSpace, isTyping, type KeyPress, matches } from './combo.ts'
import type { Command } from './command.ts'
import { bindingOf, combosOf, type KeyId } from './keyTable.ts'

/** Around a key press. */
interface Surroundings {
  readonly mac: boolean
  /** Whether a dialog is open; asked only for a key that means something. */
  readonly dialog: () => boolean
  /** Whether the focus is where text is typed. */
  readonly typing: boolean
  /** Whether the focus is on something that the space bar presses. */
  readonly pressing: boolean
}

/** Most commands that are remembered as used. */
const LONGEST_MEMORY = 5

/**
 * Everything that can be done in the open journal just now. A screen hands in its own commands while it is shown;
 * what was used is remembered here alone, and forgotten with the journal's locking.
 */
export class CommandRegistry {
  private readonly byOwner = new Map<object, readonly Command[]>()
  private readonly listeners = new Set<() => void>()
  private current: readonly Command[] = []
  private awaited: string | null = null
  private recent: readonly string[] = []

  /** Takes the place of what this owner handed in before; an empty list takes it away. */
  offer(owner: object, commands: readonly Command[]): void {
    if (commands.length === 0) this.byOwner.delete(owner)
    else this.byOwner.set(owner, commands)
    this.current = this.gather()
    for (const listener of this.listeners) listener()
    this.runAwaited()
  }

  /** What can be found now: the newest of each id, and nothing that only leads to what is already here. */
  readonly list = (): readonly Command[] => this.current

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Ids of the commands used since the journal was opened, the newest first. */
  recentIds(): readonly string[] {
    return this.recent
  }

  run(command: Command): void {
    if (command.off) return
    this.awaited = command.leadsTo ?? null
    if (!command.keyOnly) {
      this.recent = [command.id, ...this.recent.filter((id) => id !== command.id)].slice(0, LONGEST_MEMORY)
    }
    command.run()
  }

  /** The person did something else: what was waited for is not run any more. */
  forgetAwaited(): void {
    this.awaited = null
  }

  /** The command that a key press means here and now; null when it means nothing. */
  meantBy(press: KeyPress, { mac, dialog, typing, pressing }: Surroundings): Command | null {
    const fits = (combo: Combo): boolean =>
      matches(press, combo, mac) && !(typing && isTyping(combo)) && !(pressing && isSpace(combo))
    const means = (key: KeyId): boolean =>
      combosOf(key, mac).some(fits) && (bindingOf(key).besideDialogs === true || !dialog())
    return this.current.find((command) => command.key !== undefined && means(command.key)) ?? null
  }

  private gather(): readonly Command[] {
    const newestFirst = [...this.byOwner.values()].reverse().flat()
    const ids = new Set(newestFirst.map(({ id }) => id))
    const seen = new Set<string>()
    return newestFirst.filter(({ id, leadsTo }) => {
      const taken = seen.has(id) || (leadsTo !== undefined && ids.has(leadsTo))
      seen.add(id)
      return !taken
    })
  }

  private runAwaited(): void {
    const { awaited } = this
    const command = this.current.find(({ id }) => id === awaited)
    if (command === undefined) return
    this.awaited = null
    // After the screen has settled: its heading takes the focus first, and the command may take it on.
    queueMicrotask(() => this.run(command))
  }
}
