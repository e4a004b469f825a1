import type { Settings } from '../../shared/ipc/contract/settings.ts'
import type { Journal } from '../db/journal.ts'
import type { Clock } from './clock.ts'

export interface SettingsService {
  read(): Settings
  save(settings: Settings): Settings
}

export function createSettingsService(journal: () => Journal, clock: Clock): SettingsService {
  return {
    read: () => journal().settings.read(),
    save: (settings) => {
      const open = journal()
      open.transaction(() => open.settings.write(settings, clock.now()))
      return open.settings.read()
    },
  }
}
