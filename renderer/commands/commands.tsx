import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react'
import { dialogIsOpen } from '../ui/dialogIsOpen.ts'
import { CommandRegistry } from './CommandRegistry.ts'
import { ON_MAC } from './combo.ts'
import type { Command } from './command.ts'
import { isPressedBySpace, isTextField } from './isTextField.ts'

const RegistryContext = createContext<CommandRegistry | null>(null)

/** Holds the commands of the open journal, and is the one place that listens to their keys. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry())
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const { target } = event
      const focus = { typing: isTextField(target), pressing: isPressedBySpace(target) }
      const around = { mac: ON_MAC, dialog: dialogIsOpen, ...focus }
      const command = registry.meantBy(event, around)
      if (command === null) return
      event.preventDefault()
      registry.run(command)
    }
    // On the way down to the page, so that the very press that chooses a command does not drop what it waits for.
    const begin = () => registry.forgetAwaited()
    window.addEventListener('keydown', begin, true)
    window.addEventListener('pointerdown', begin, true)
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', begin, true)
      window.removeEventListener('pointerdown', begin, true)
      window.removeEventListener('keydown', press)
    }
  }, [registry])
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

export function useRegistry(): CommandRegistry {
  const registry = useContext(RegistryContext)
  if (registry === null) throw new Error('useRegistry stands outside CommandsProvider')
  return registry
}

/** What can be done now. Whoever asks is drawn again whenever that changes. */
export function useCommandList(): readonly Command[] {
  const registry = useRegistry()
  return useSyncExternalStore(registry.subscribe, registry.list)
}

/**
 * Offers commands for as long as the component is on screen. They may change with each drawing: the newest count.
 * Where no journal is open, as in the gallery of controls, nobody takes them.
 */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(RegistryContext)
  const [owner] = useState(() => ({}))
  const offer = useEffectEvent(() => registry?.offer(owner, commands))
  useEffect(() => offer())
  useEffect(() => () => registry?.offer(owner, []), [registry, owner])
}
