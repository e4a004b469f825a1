import { momentWords } from '../bridge/dateWords.ts'
import { words } from './words.ts'

/** How a day stood at one time: now, at an earlier version by its revision, or before anything was written. */
export type StandId = 'now' | 'empty' | number

export interface Stand {
  readonly id: StandId
  readonly title: string
}

/** A moment in words; the second one of the same minute, counted in the order of time, says so. */
function titleAt(moments: readonly string[], at: number): string {
  const moment = moments[at] ?? ''
  const earlier = moments.slice(at + 1).filter((each) => each === moment).length
  return earlier === 0 ? moment : `${moment} (${earlier + 1})`
}

/** Every stand of a day, the newest first; the last one is the empty page that every day begins with. */
export function standsOf(
  versions: readonly { readonly revision: number; readonly savedAt: number }[],
  zone: string,
): readonly Stand[] {
  const moments = versions.map(({ savedAt }) => momentWords(savedAt, zone))
  return [
    { id: 'now', title: words.standNow },
    ...versions.map(({ revision }, at) => ({ id: revision, title: titleAt(moments, at) })),
    { id: 'empty', title: words.standEmpty },
  ]
}

/**
 * The stand that was chosen and the one beside it, in the order of time. Without another one chosen it is the one
 * before; the empty page has none, and stands beside the first.
 */
export function pairOf(
  stands: readonly Stand[],
  chosen: StandId,
  other: StandId | null,
): { older: Stand; newer: Stand } | null {
  const at = Math.max(
    0,
    stands.findIndex(({ id }) => id === chosen),
  )
  const asked = stands.findIndex(({ id }) => id === other)
  const beside = asked === -1 || asked === at ? (at + 1 < stands.length ? at + 1 : at - 1) : asked
  const newer = stands[Math.min(at, beside)]
  const older = stands[Math.max(at, beside)]
  return newer === undefined || older === undefined || newer === older ? null : { older, newer }
}
