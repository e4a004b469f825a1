import { type App, systemPreferences } from 'electron'
import type { ClockForm } from '../../shared/calendar/clockForm.ts'
import type { System } from './homeLocale.ts'

/** The clock that was chosen in the settings of a Mac. */
function forcedClock(): ClockForm | null {
  if (process.platform !== 'darwin') return null
  if (systemPreferences.getUserDefault('AppleICUForce24HourTime', 'boolean')) return '24'
  return systemPreferences.getUserDefault('AppleICUForce12HourTime', 'boolean') ? '12' : null
}

/** What this system says of where it is at home. The app must be ready. */
export function thisSystem(app: App): System {
  return {
    platform: process.platform,
    env: process.env,
    systemLocale: app.getSystemLocale(),
    forcedClock: forcedClock(),
  }
}
