import { describe, expect, test } from 'vitest'
import { createFaultTally, requireSight } from '../../faults/fault.ts'

describe('the tally of a fault', () => {
  test('counts a trial without a complaint as survived and quotes the others', () => {
    const tally = createFaultTally()
    tally.trial([], 'kill 1')
    tally.trial(['the day is gone', 'the index is torn'], 'kill 2')
    expect(tally.result('kill', '2 kills;')).toEqual({
      name: 'kill',
      tried: 2,
      survived: 1,
      note: '2 kills; [1x the day is gone; kill 2] [1x the index is torn; kill 2]',
    })
  })

  test('quotes the same complaint once, with the first trial that it was about', () => {
    const tally = createFaultTally()
    for (let trial = 0; trial < 20; trial += 1) tally.trial(['gone', 'gone'], `kill ${trial}`)
    expect(tally.result('kill', '').note).toBe(' [20x gone; kill 0]')
  })

  test('quotes eight complaints and counts the rest', () => {
    const tally = createFaultTally()
    for (let trial = 0; trial < 20; trial += 1) tally.trial([`loss ${trial}`], 'kill')
    expect(tally.result('kill', '').note).toMatch(/\[1x loss 7; kill\] and 12 other complaints$/)
  })

  test('stops a check that cannot see', () => {
    expect(() => requireSight(true, 'a loss went unnoticed')).not.toThrow()
    expect(() => requireSight(false, 'a loss went unnoticed')).toThrow('blind')
  })
})
