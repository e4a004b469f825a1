import { expect, test } from 'vitest'
import { isMorning } from '../../../../renderer/tonight/useMorning.ts'
import { journalDayOf } from '../../../../shared/calendar/journalDay.ts'

const ZONE = 'Europe/Berlin'
const morning = (moment: string, rollOverHour = 4) => {
  const now = Date.parse(moment)
  return isMorning({ today: journalDayOf(now, ZONE, rollOverHour), zone: ZONE, now })
}

test('it is morning from the hour at which the journal day begins until noon', () => {
  const moments = ['00:30', '03:59', '04:00', '11:59', '12:00', '22:00']
  const found = moments.map((clock) => morning(`2026-11-25T${clock}:00+01:00`))
  expect(found).toEqual([false, false, true, true, false, false])
})

test('a journal day that begins at eleven has an hour of morning', () => {
  expect(morning('2026-11-25T10:59:00+01:00', 11)).toBe(false)
  expect(morning('2026-11-25T11:00:00+01:00', 11)).toBe(true)
})
