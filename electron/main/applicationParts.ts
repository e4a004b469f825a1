import type { Stopwatch } from '../crypto/argon2idCost.ts'
import type { RouterParts } from '../ipc/router.ts'
import type { Clock } from '../services/clock.ts'
import type { DeviceKeychain, Dialogs, Emit, Surroundings, WindowPort, Workers } from '../services/ports.ts'
import type { Profile } from './profile.ts'

/** What the application needs from around it; the real app and the tests give their own. */
export interface ApplicationParts {
  readonly profile: Profile
  readonly clock: Clock
  readonly workers: Workers
  readonly dialogs: Dialogs
  /** Left out where there is no window, as on Node alone. */
  readonly window?: WindowPort
  /** Left out where nothing is around the window. */
  readonly surroundings?: Surroundings
  readonly emit: Emit
  /** Called when the page answers whether everything typed is on disk. */
  readonly flushed: (saved: boolean) => void
  readonly report: RouterParts['report']
  readonly appVersion: string
  /** Of the computer, with its region, such as `de-AT`; left out = weeks begin on Monday. */
  readonly locale?: string
  /** Another build of the SQLite addon, in development only. */
  readonly nativeBinding: string | undefined
  /** Measures a key derivation, so that its cost fits this computer; left out = stored costs are never changed. */
  readonly stopwatch?: Stopwatch
  /** The computer's keychain; left out = unlocking with it is refused. */
  readonly keychain?: DeviceKeychain
  /** Every migration in order, where a test has one more than the app. */
  readonly migrations?: readonly string[]
}
