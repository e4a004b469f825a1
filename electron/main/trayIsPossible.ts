import { join } from 'node:path'

/** What tells whether there can be a tray. */
export interface TraySigns {
  readonly platform: NodeJS.Platform
  readonly environment: NodeJS.ProcessEnv
  readonly exists: (file: string) => boolean
}

/**
 * Whether a tray may be there. On Linux an icon is shown over the session's message bus: without one there is
 * certainly no tray. With one there may still be nobody who shows it, and the system does not say; so closing
 * into the tray is off until a person asks for it, and starting the app again always brings its window back.
 */
export function trayIsPossible({ platform, environment, exists }: TraySigns): boolean {
  if (platform !== 'linux') return true
  if ((environment['DBUS_SESSION_BUS_ADDRESS'] ?? '') !== '') return true
  const runtime = environment['XDG_RUNTIME_DIR'] ?? ''
  return runtime !== '' && exists(join(runtime, 'bus'))
}
