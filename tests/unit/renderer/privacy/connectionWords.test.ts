import { describe, expect, test } from 'vitest'
import { connectionWords } from '../../../../renderer/privacy/connectionWords.ts'

const since = Date.UTC(2026, 10, 24, 20, 43)

describe('what is said of connections', () => {
  test('nothing tried to get out', () => {
    expect(connectionWords({ refusedConnections: 0, since }, 'Europe/Berlin')).toBe(
      'Since it started on 24 November 2026, 21:43, nothing tried to get out.',
    )
  })

  test('one attempt and several are told with the moment since which they were counted', () => {
    expect(connectionWords({ refusedConnections: 1, since }, 'UTC')).toMatch(
      /^Since it started on 24 November 2026, 20:43, 1 attempt to open .* was refused\./,
    )
    expect(connectionWords({ refusedConnections: 1200, since }, 'UTC')).toMatch(
      /, 1,200 attempts to open .* were refused\./,
    )
  })
})
