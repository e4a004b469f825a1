import { describe, expect, it } from 'vitest'
import { firstChoice, possibleChoice } from '../../../../renderer/trends/trendChoice.ts'
import { DEFAULT_SETTINGS } from '../../../../shared/ipc/contract/settings.ts'

const { modules } = DEFAULT_SETTINGS

describe('what is looked at first', () => {
  it('is a part of the evening that is asked', () => {
    expect(firstChoice(modules).first).toBe('totalSleepTime')
    expect(firstChoice({ ...modules, sleep: false }).first).toBe('dailyLoad')
    expect(firstChoice({ ...modules, sleep: false, training: false, practices: false }).first).toBe('mood')
  })

  it('is something also where nothing is asked', () => {
    const none = {
      sleep: false,
      training: false,
      practices: false,
      checkIn: false,
      trackers: false,
      reflection: true,
    }
    expect(firstChoice(none).first).toBe('totalSleepTime')
  })
})

describe('a choice of before', () => {
  const choice = { ...firstChoice(modules), first: 'tracker.gone', second: 'mood' } as const

  it('goes on without a tracker that is not there any more', () => {
    expect(possibleChoice(choice, ['totalSleepTime', 'mood'])).toMatchObject({
      first: 'totalSleepTime',
      second: 'mood',
    })
  })

  it('never draws the same measure twice', () => {
    expect(possibleChoice({ ...choice, first: 'mood' }, ['totalSleepTime', 'mood']).second).toBeNull()
  })
})
