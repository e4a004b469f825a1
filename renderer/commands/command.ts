import type { KeyId } from './keyTable.ts'

/** Under what a command stands in the palette, in this order. */
export const COMMAND_GROUPS = ['here', 'go', 'do', 'change'] as const

export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** Something that can be done now, by its key or by choosing it in the palette. */
export interface Command {
  /** Its own name for the program, such as `week.print`; the newest of one id counts. */
  readonly id: string
  /** What it does, as a person would ask for it: "Print this week". */
  readonly name: string
  readonly group: CommandGroup
  /** Other words that people may look for it by, with spaces between. */
  readonly keywords?: string
  readonly key?: KeyId
  /** Why it cannot be done now, as a sentence; null when it can. */
  readonly off?: string | null
  /** Has a key, or is asked for outside the page, and does not stand in the palette. */
  readonly keyOnly?: boolean
  /** A command of another screen that is run as soon as that screen offers it; until then this one leads there. */
  readonly leadsTo?: string
  readonly run: () => void
}
