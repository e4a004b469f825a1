import { firstWeekdayIn } from '../../shared/calendar/week.ts'
import type { SettingsService } from './settingsService.ts'

/** Making a journal whose weeks begin as they do where the computer is at home; the person may change it. */
export function createAtHome<Created>(
  create: (passphrase: string) => Promise<Created>,
  settings: SettingsService,
  locale: string,
): (passphrase: string) => Promise<Created> {
  return async (passphrase) => {
    const created = await create(passphrase)
    const firstWeekday = firstWeekdayIn(locale)
    const present = settings.read()
    if (present.firstWeekday !== firstWeekday) settings.save({ ...present, firstWeekday })
    return created
  }
}
