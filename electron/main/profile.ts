import { join } from 'node:path'
import type { App } from 'electron'

/** Every folder and file that the app keeps, below one profile folder. */
export interface Profile {
  readonly root: string
  /** Journals and the pointer to the one in force. */
  readonly journals: string
  readonly backups: string
  /** Private working space for files being checked; emptied at every start. */
  readonly staging: string
  readonly sample: string
  /** What could be read of a damaged journal, while it is looked at. */
  readonly salvage: string
  readonly preferences: string
  /** Which folder takes a copy of each backup. */
  readonly secondFolder: string
  /** Where exports lie that are not whole; there only while one is. */
  readonly unfinishedExports: string
  /** Place, size and zoom of the window. */
  readonly windowState: string
  readonly log: string
  /** What the window's engine keeps; it holds nothing that was written. */
  readonly window: string
}

export function profileAt(root: string): Profile {
  return {
    root,
    journals: join(root, 'journal'),
    backups: join(root, 'backups'),
    staging: join(root, 'staging'),
    sample: join(root, 'sample'),
    salvage: join(root, 'salvage'),
    preferences: join(root, 'preferences.json'),
    secondFolder: join(root, 'second-folder.json'),
    unfinishedExports: join(root, 'unfinished-exports.json'),
    windowState: join(root, 'window.json'),
    log: join(root, 'evenkeel.log'),
    window: join(root, 'window'),
  }
}

/**
 * Where this person's data lives: the system's folder for the app's data. A development build may be pointed
 * elsewhere with EVENKEEL_PROFILE; a packaged one ignores that.
 */
export function profileOf(app: App, environment: NodeJS.ProcessEnv): Profile {
  const override = app.isPackaged ? undefined : environment['EVENKEEL_PROFILE']
  return profileAt(override ?? join(app.getPath('appData'), 'Evenkeel'))
}
