import type { DeviceUnlockService } from '../../services/deviceUnlockService.ts'
import type { PassphraseService } from '../../services/passphraseService.ts'
import type { PreferenceService } from '../../services/preferenceService.ts'
import type { RenewalService } from '../../services/renewalService.ts'
import type { SalvageService } from '../../services/salvageService.ts'
import type { SessionService } from '../../services/sessionService.ts'
import type { Handlers } from '../router.ts'

export interface SessionHandlerParts {
  readonly session: SessionService
  readonly passphrases: PassphraseService
  readonly renewals: RenewalService
  readonly salvages: SalvageService
  readonly deviceUnlock: DeviceUnlockService
  readonly preferences: PreferenceService
  /** The page's answer to being asked to hand over what is typed. */
  readonly flushed: (saved: boolean) => void
}

export function sessionHandlers({
  session,
  passphrases,
  renewals,
  salvages,
  deviceUnlock,
  preferences,
  flushed,
}: SessionHandlerParts) {
  return {
    'session.status': () => session.status(),
    'session.create': ({ passphrase }) => session.create(passphrase),
    'session.confirmRecoveryKey': (answer) => session.confirmRecoveryKey(answer),
    'session.revealRecoveryKey': ({ passphrase }) => session.revealRecoveryKey(passphrase),
    'session.acceptMissingSaves': () => session.acceptMissingSaves(),
    'session.unlock': ({ passphrase }) => session.unlock(passphrase),
    'session.unlockWithDevice': () => deviceUnlock.unlock(),
    'session.deviceUnlock': () => deviceUnlock.read(),
    'session.setDeviceUnlock': (input) => deviceUnlock.set(input),
    'session.openSoundPart': (secret) => session.openSoundPart(secret),
    'session.keepSoundPart': async () => {
      await salvages.keep()
      return {}
    },
    'session.acceptFoundJournal': () => session.acceptFound(),
    'session.recover': (input) => session.recover(input),
    'session.changePassphrase': (input) => passphrases.change(input),
    'session.renewKeys': ({ passphrase }) => renewals.renew(passphrase),
    'backup.listOldKeys': () => renewals.listOldKeys(),
    'backup.removeOldKeys': () => renewals.removeOldKeys(),
    'session.lock': () => session.lock(),
    'session.openSample': () => session.openSample(),
    'session.flushed': ({ saved }) => {
      flushed(saved)
      return {}
    },
    'preferences.read': () => preferences.read(),
  } satisfies Partial<Handlers>
}
