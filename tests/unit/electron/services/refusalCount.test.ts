import { describe, expect, test } from 'vitest'
import { createRefusalCount } from '../../../../electron/services/refusalCount.ts'
import { startApplication } from './application.ts'

describe('the count of refusals', () => {
  test('begins at none with the moment of the start, and goes up by one at a time', () => {
    const count = createRefusalCount({ now: () => 1000, zone: () => 'UTC' })
    expect(count.read()).toEqual({ refusedConnections: 0, since: 1000 })
    count.refused()
    count.refused()
    expect(count.read()).toEqual({ refusedConnections: 2, since: 1000 })
  })

  test('can be read while no journal is open', async () => {
    const app = await startApplication()
    const since = app.time.now
    app.time.now += 60_000
    app.refusals.refused()
    expect(await app.ask('privacy.read', {})).toEqual({ refusedConnections: 1, since })
    await app.shutDown()
  })
})
