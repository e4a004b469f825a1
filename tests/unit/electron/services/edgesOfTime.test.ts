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
