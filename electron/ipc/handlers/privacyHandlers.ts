import type { KeyClipboard } from '../../services/keyClipboard.ts'
import type { Surroundings, WindowPort } from '../../services/ports.ts'
import type { PreferenceService } from '../../services/preferenceService.ts'
import type { RefusalCount } from '../../services/refusalCount.ts'
import type { SpellingService } from '../../services/spellingService.ts'
import type { Handlers } from '../router.ts'

export interface PrivacyHandlerParts {
  readonly refusals: RefusalCount
  readonly keyClipboard: KeyClipboard
  readonly preferences: PreferenceService
  readonly window: WindowPort
  readonly surroundings: Surroundings
  readonly spelling: Pick<SpellingService, 'preferred'>
}

/** What keeps the journal from other eyes around the app. */
export function privacyHandlers({
  refusals,
  keyClipboard,
  preferences,
  window,
  surroundings,
  spelling,
}: PrivacyHandlerParts) {
  return {
    'privacy.read': () => refusals.read(),
    'session.copyRecoveryKey': async ({ recoveryKey }) => {
      await keyClipboard.copy(recoveryKey)
      return {}
    },
    'preferences.save': async (next) => {
      const saved = await preferences.save(next)
      window.protectContent(saved.contentProtection)
      window.speak(saved.language)
      surroundings.preferred(saved)
      spelling.preferred(saved)
      return saved
    },
  } satisfies Partial<Handlers>
}
