import type { SessionStatus } from '../../shared/ipc/contract/session.ts'

/** Tells apart what may not share anything on screen: no journal, a locked one, the person's own, the sample. */
export function sessionKey(status: SessionStatus): string {
  return status.state === 'unlocked' ? `unlocked/${status.journal}` : status.state
}
