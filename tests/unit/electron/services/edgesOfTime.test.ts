import { expect, test } from 'vitest'
import { civilDateSchema, DAY_BOUNDS } from '../../../../shared/calendar/schemas.ts'
import { PASSPHRASE, startApplication } from './application.ts'

const first = civilDateSchema.parse(DAY_BOUNDS.first)
const last = civilDateSchema.parse(DAY_BOUNDS.last)

// Found by messages that no page of ours sends: what looks weeks back from the year 0 fell off the calendar.
test('every reading around a day has an answer for the first and the last day there is', async () => {
  const app = await startApplication()
  await app.ask('session.create', { passphrase: PASSPHRASE })
  for (const day of [first, last]) {
    const codes = [
      await app.codeOf('day.read', { day }),
      await app.codeOf('day.offers', { day }),
      await app.codeOf('day.versions', { day }),
      await app.codeOf('day.guidance', { day }),
      await app.codeOf('week.read', { weekStart: day }),
      await app.codeOf('history.read', { from: day, to: day }),
    ]
    expect(codes, day).toEqual(['none', 'none', 'none', 'none', 'none', 'none'])
  }
  await app.shutDown()
})

test('trends of a journal that begins on the first day there is have an answer', async () => {
  const app = await startApplication()
  await app.ask('session.create', { passphrase: PASSPHRASE })
  const { evening } = await app.ask('day.read', { day: first })
  const written = { ...evening, checkIn: { ...evening.checkIn, mood: 1 } }
  await app.ask('day.save', { day: first, baseRevision: 0, sitting: 'one', evening: written })
  const { firstDay, step, series } = await app.ask('trends.read', {
    range: 'all',
    measures: ['mood', 'dailyLoad'],
    leaveOutLate: false,
  })
  expect([firstDay, step, series[0]?.n]).toEqual([first, 'month', 1])
  await app.shutDown()
})
