import type { PrivacyReport } from '../../shared/ipc/contract/privacy.ts'
import { momentWords } from '../bridge/dateWords.ts'
import { words } from './words.ts'

/** How often something was refused, as a sentence, in the zone of this computer. */
export function connectionWords({ refusedConnections, since }: PrivacyReport, zone: string): string {
  const { none, some, attempts } = words.connections
  const started = momentWords(since, zone)
  if (refusedConnections === 0) return none(started)
  return some({ attempts: attempts(refusedConnections), one: refusedConnections === 1, started })
}
