import { describe, expect, test } from 'vitest'
import { CHANNELS, EVENTS } from '../../../../shared/ipc/channels.ts'
import { CONTRACT } from '../../../../shared/ipc/contract.ts'
import { EVENT_SCHEMAS } from '../../../../shared/ipc/events.ts'

describe('the contract', () => {
  test('names exactly the channels of the list that the preload bridge is built from', () => {
    expect(Object.keys(CONTRACT).toSorted()).toEqual([...CHANNELS].toSorted())
  })

  test('names exactly the events of the list', () => {
    expect(Object.keys(EVENT_SCHEMAS).toSorted()).toEqual([...EVENTS].toSorted())
  })

  test('refuses a field that it does not know, on every channel', () => {
    for (const channel of CHANNELS) {
      expect(CONTRACT[channel].input.safeParse({ stray: true }).success, channel).toBe(false)
    }
  })

  test('takes no path from the page: no input has a field of that name', () => {
    const fields = CHANNELS.flatMap((channel) => {
      const { input } = CONTRACT[channel]
      return 'shape' in input ? Object.keys(input.shape) : []
    })
    expect(fields).toContain('token')
    expect(fields.filter((field) => /path|file|folder/i.test(field))).toEqual([])
  })
})
