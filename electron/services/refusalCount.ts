import type { PrivacyReport } from '../../shared/ipc/contract/privacy.ts'
import type { Clock } from './clock.ts'

/** Counts what was refused since the app started. */
export interface RefusalCount {
  /** One more attempt to open a connection, a page, a window, a device or a download was refused. */
  refused(): void
  read(): PrivacyReport
}

export function createRefusalCount(clock: Clock): RefusalCount {
  const since = clock.now()
  let refusedConnections = 0
  return {
    refused: () => {
      refusedConnections += 1
    },
    read: () => ({ refusedConnections, since }),
  }
}
