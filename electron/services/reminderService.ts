import { isReminderDue } from '../../shared/around/reminder.ts'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { utcToLocal } from '../../shared/calendar/zone.ts'
import type { Clock } from './clock.ts'
import type { Surroundings } from './ports.ts'
import type { PreferenceService } from './preferenceService.ts'

export interface ReminderParts {
  readonly clock: Clock
  readonly preferences: Pick<PreferenceService, 'read'>
  /** Whether the journal is open and tonight's evening has something in it. Locked, nobody can know. */
  readonly hasTonight: () => boolean
  readonly surroundings: Pick<Surroundings, 'remind' | 'isLookedAt'>
}

export interface ReminderService {
  /**
   * Looks at the clock and reminds when it is time. To be called often: a computer that sleeps, a clock that is
   * set and a zone that is left behind then need nothing of their own.
   */
  look(): Promise<void>
}

/** Reminds at most once a civil day, also where the same evening is lived twice by flying west. */
export function createReminderService(parts: ReminderParts): ReminderService {
  const { clock, preferences, hasTonight, surroundings } = parts
  let lastMs = clock.now()
  let remindedOn: CivilDate | null = null
  return {
    look: async () => {
      const looks = { lastMs, nowMs: clock.now() }
      lastMs = looks.nowMs
      const { reminder } = await preferences.read()
      if (!reminder.on || !isReminderDue(looks, clock.zone(), reminder)) return
      const { date } = utcToLocal(looks.nowMs, clock.zone())
      if (remindedOn === date || surroundings.isLookedAt() || hasTonight()) return
      remindedOn = date
      surroundings.remind()
    },
  }
}
