import { existsSync } from 'node:fs'
import type { App } from 'electron'
import type { Preferences } from '../../shared/ipc/contract/settings.ts'
import type { Surroundings } from '../services/ports.ts'
import { showReminder } from './eveningReminder.ts'
import { createLoginStart } from './loginStart.ts'
import { createTrayIcon, type TrayChoices } from './trayIcon.ts'
import { trayIsPossible } from './trayIsPossible.ts'

export interface SurroundingsParts {
  readonly app: App
  readonly environment: NodeJS.ProcessEnv
  readonly iconFolder: string
  readonly choices: TrayChoices
  /** The person answered the reminder. */
  readonly onReminder: () => void
  readonly isLookedAt: () => boolean
}

/** What surrounds the window on this computer. */
export interface RealSurroundings extends Surroundings {
  /** Whether closing the window leaves the app in the tray. */
  staysInTray(): boolean
  /** Offers in the tray what fits an open or a locked journal, in the language in force. */
  draw(isUnlocked: boolean): void
}

export function createSurroundings(parts: SurroundingsParts): RealSurroundings {
  const { app, environment, isLookedAt } = parts
  const hasTray = trayIsPossible({ platform: process.platform, environment, exists: existsSync })
  const tray = createTrayIcon(parts.iconFolder, parts.choices)
  return {
    hasTray,
    preferred: ({ closeToTray }: Preferences) => tray.show(hasTray && closeToTray),
    staysInTray: tray.isShown,
    draw: tray.draw,
    remind: () => showReminder(parts.onReminder),
    isLookedAt,
    loginStart: createLoginStart(app, environment),
  }
}
