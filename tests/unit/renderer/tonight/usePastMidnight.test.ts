import { expect, test } from 'vitest'
import { isPastMidnight } from '../../../../renderer/tonight/usePastMidnight.ts'
import { journalDayOf } from '../../../../shared/calendar/journalDay.ts'

const ZONE = 'Europe/Berlin'
const past = (moment: string) => {
  const now = Date.parse(moment)
  return isPastMidnight({ today: journalDayOf(now, ZONE, 4), zone: ZONE, now })
}

test('it is past midnight from midnight until the journal turns to the next day', () => {
  const evening = past('2026-11-24T23:59:00+01:00')
  const night = past('2026-11-25T00:00:00+01:00')
  const late = past('2026-11-25T03:59:00+01:00')
  const morning = past('2026-11-25T04:00:00+01:00')
  expect([evening, night, late, morning]).toEqual([false, true, true, false])
})
