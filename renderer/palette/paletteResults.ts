import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { DayInWords } from '../../shared/calendar/readDayInWords.ts'
import { COMMAND_GROUPS, type Command, type CommandGroup } from '../commands/command.ts'
import { foldText, matchCommand } from './matchCommand.ts'

/** One line of the palette. */
export type PaletteResult =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'day'; readonly day: CivilDate }

export interface ResultGroup {
  readonly id: 'days' | 'recent' | 'found' | CommandGroup
  readonly results: readonly PaletteResult[]
}

interface Asked {
  readonly typed: string
  readonly commands: readonly Command[]
  /** Ids of commands used before, the newest first. */
  readonly recent: readonly string[]
  readonly reading: DayInWords
}

const asResult = (command: Command): PaletteResult => ({ kind: 'command', command })

/**
 * What the palette shows. With nothing typed: what was used since the journal was opened, then everything by group.
 * With text: the day that it names, then the commands that fit it, best first. A command whose whole name was typed
 * stands before the day, so that "tonight" is tonight's page.
 */
export function paletteResults({ typed, commands, recent, reading }: Asked): readonly ResultGroup[] {
  const shown = commands.filter(({ keyOnly }) => !keyOnly)
  if (foldText(typed) === '') return everything(shown, recent)
  const days: readonly PaletteResult[] =
    reading.kind === 'days' ? reading.days.map((day) => ({ kind: 'day', day })) : []
  const found = best(typed, shown, recent)
  const groups: ResultGroup[] = [
    { id: 'days', results: days },
    { id: 'found', results: found.map(asResult) },
  ]
  const named = found[0] !== undefined && foldText(found[0].name) === foldText(typed)
  return (named ? groups.reverse() : groups).filter(({ results }) => results.length > 0)
}

function everything(commands: readonly Command[], recent: readonly string[]): ResultGroup[] {
  const used = recent.flatMap((id) => commands.filter((command) => command.id === id))
  const rest = commands.filter((command) => !used.includes(command))
  const groups: ResultGroup[] = [
    { id: 'recent', results: used.map(asResult) },
    ...COMMAND_GROUPS.map((group) => ({
      id: group,
      results: rest.filter((command) => command.group === group).map(asResult),
    })),
  ]
  return groups.filter(({ results }) => results.length > 0)
}

/** The commands that fit, best first; of equals what can be done now, the one used last, then in the order of their groups. */
function best(typed: string, commands: readonly Command[], recent: readonly string[]): readonly Command[] {
  const usedAt = ({ id }: Command): number => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  const placeOf = ({ group }: Command): number => COMMAND_GROUPS.indexOf(group)
  const isOff = ({ off }: Command): number => (off ? 1 : 0)
  return commands
    .flatMap((command) => {
      const fit = matchCommand(typed, command)
      return fit === null ? [] : [{ command, fit }]
    })
    .toSorted(
      (a, b) =>
        a.fit - b.fit ||
        isOff(a.command) - isOff(b.command) ||
        usedAt(a.command) - usedAt(b.command) ||
        placeOf(a.command) - placeOf(b.command),
    )
    .map(({ command }) => command)
}
