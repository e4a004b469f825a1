import { useEffect, useEffectEvent } from 'react'
import type { Wish } from '../../shared/around/wishes.ts'
import { call } from '../bridge/call.ts'
import { useJournalEvent } from '../bridge/events.ts'
import type { CommandRegistry } from '../commands/CommandRegistry.ts'
import { useRegistry } from '../commands/commands.tsx'
import { dialogIsOpen } from '../ui/dialogIsOpen.ts'
import type { Route } from './route.ts'

/** The command that does what was asked for outside the page. */
const COMMANDS: Readonly<Record<Wish, string>> = {
  tonight: 'go.tonight',
  days: 'go.days',
  week: 'go.week',
  trends: 'go.trends',
  practice: 'go.practice',
  import: 'go.import',
  backups: 'go.backups',
  settings: 'go.settings',
  privacy: 'go.privacy',
  back: 'go.back',
  forward: 'go.forward',
  quickNote: 'evening.note',
  palette: 'palette',
  keys: 'keys',
  lock: 'lock',
}

/**
 * Does what a menu, the tray or the reminder asked for. A wish from before unlocking is waiting when the open
 * journal appears. Beside an open dialog only locking is done: a choice comes first.
 */
export function useWishes(route: Route, go: (route: Route) => void): void {
  const registry = useRegistry()
  const grant = useEffectEvent((wish: Wish) => {
    if (dialogIsOpen() && wish !== 'lock') return
    // A note belongs to tonight, whatever evening is on screen.
    if (wish === 'quickNote' && route.screen !== 'tonight') leadToNote(registry, go)
    else if (!runCommand(registry, COMMANDS[wish]) && wish === 'quickNote') {
      // Where the evening is not read yet, or only its night is asked, the way there comes first.
      runCommand(registry, 'lead.note')
    }
  })
  const fetchWish = useEffectEvent(async () => {
    const reply = await call('around.takeWish', {})
    if (reply.ok && reply.value.wish !== null) grant(reply.value.wish)
  })
  useJournalEvent('around.wished', () => void fetchWish())
  useEffect(() => void fetchWish(), [])
}

function runCommand(registry: CommandRegistry, wanted: string): boolean {
  const command = registry.list().find(({ id }) => id === wanted)
  if (command !== undefined) registry.run(command)
  return command !== undefined
}

/** Leads to tonight, where the note begins as soon as the evening is there. */
function leadToNote(registry: CommandRegistry, go: (route: Route) => void): void {
  registry.run({
    id: 'lead.note',
    group: 'do',
    name: '',
    keyOnly: true,
    leadsTo: COMMANDS.quickNote,
    run: () => go({ screen: 'tonight' }),
  })
}
