const DAY_MS = 86_400_000

/** After so many days on one disk alone, a person is reminded; and again, where the reminder was put off. */
export const REMIND_AFTER_DAYS = 30

/** What is known of copies on another disk. All moments are UTC milliseconds; null = never, or nothing there. */
export interface CopyHistory {
  readonly now: number
  /** When the first day was written. */
  readonly firstSavedAt: number | null
  readonly lastCopyAt: number | null
  /** Until when the person does not want to hear of it. */
  readonly quietUntil: number | null
}

/**
 * Whether it is time to say that the journal has no recent copy elsewhere: {@link REMIND_AFTER_DAYS} days after the
 * last one, or after the first day written where there never was one.
 */
export function isCopyDue({ now, firstSavedAt, lastCopyAt, quietUntil }: CopyHistory): boolean {
  if (firstSavedAt === null || (quietUntil !== null && now < quietUntil)) return false
  return now - (lastCopyAt ?? firstSavedAt) >= REMIND_AFTER_DAYS * DAY_MS
}

/** Until when a reminder that is put off stays quiet, UTC milliseconds. */
export const quietFrom = (now: number): number => now + REMIND_AFTER_DAYS * DAY_MS
