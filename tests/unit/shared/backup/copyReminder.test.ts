import { describe, expect, it } from 'vitest'
import { isCopyDue, quietFrom } from '../../../../shared/backup/copyReminder.ts'

const DAY_MS = 86_400_000
const NOW = Date.UTC(2026, 10, 27)
const daysAgo = (days: number): number => NOW - days * DAY_MS
const known = { now: NOW, firstSavedAt: daysAgo(400), lastCopyAt: null, quietUntil: null }

describe('the reminder of a copy elsewhere', () => {
  it('comes thirty days after the last copy, to the day', () => {
    expect(isCopyDue({ ...known, lastCopyAt: daysAgo(29.9) })).toBe(false)
    expect(isCopyDue({ ...known, lastCopyAt: daysAgo(30) })).toBe(true)
  })

  it('comes thirty days after the first day written where there never was a copy', () => {
    expect(isCopyDue({ ...known, firstSavedAt: daysAgo(29.9) })).toBe(false)
    expect(isCopyDue({ ...known, firstSavedAt: daysAgo(30) })).toBe(true)
  })

  it('does not come where nothing is written, nor while it was put off', () => {
    expect(isCopyDue({ ...known, firstSavedAt: null })).toBe(false)
    const quietUntil = quietFrom(NOW)
    expect(isCopyDue({ ...known, quietUntil })).toBe(false)
    expect(isCopyDue({ ...known, quietUntil, now: quietUntil - 1 })).toBe(false)
    expect(isCopyDue({ ...known, quietUntil, now: quietUntil })).toBe(true)
  })
})
