import type { DayService } from '../../services/dayService.ts'
import type { GuidanceService } from '../../services/guidanceService.ts'
import type { SettingsService } from '../../services/settingsService.ts'
import type { WeekService } from '../../services/weekService.ts'
import type { Handlers } from '../router.ts'

export interface DayHandlerParts {
  readonly days: DayService
  readonly weeks: WeekService
  readonly guidance: GuidanceService
  readonly settings: SettingsService
  /** Told after each write, so that the log is moved into the file once it is quiet. */
  readonly written: () => void
}

export function dayHandlers({ days, weeks, guidance, settings, written }: DayHandlerParts) {
  return {
    'day.today': () => days.today(),
    'day.read': ({ day }) => days.read(day),
    'day.save': (edit) => {
      const saved = days.save(edit)
      written()
      return saved
    },
    'day.offers': ({ day }) => days.offers(day),
    'day.versions': ({ day }) => days.versions(day),
    'day.version': ({ day, revision }) => days.version(day, revision),
    'history.read': ({ from, to }) => days.history(from, to),
    'day.guidance': ({ day }) => ({ guidance: guidance.onDay(day) }),
    'week.read': ({ weekStart }) => weeks.read(weekStart),
    'settings.read': () => settings.read(),
    'settings.save': (next) => settings.save(next),
  } satisfies Partial<Handlers>
}
