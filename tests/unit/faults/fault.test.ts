import { describe, expect, test } from 'vitest'
import { createFaultTally, requireSight } from '../../faults/fault.ts'

describe('the tally of a fault', () => {
  test('counts a trial without a complaint as survived and quotes the others', () => {
    const tally = createFaultTally()
    tally.trial([])
    tally.trial(['the day is gone', 'the index is torn'])
    expect(tally.result('kill', '2 kills;')).toEqual({
      name: 'kill',
      tried: 2,
      survived: 1,
      note: '2 kills; [the day is gone] [the index is torn]',
    })
  })

  test('quotes eight losses and counts the rest', () => {
    const tally = createFaultTally()
    for (let trial = 0; trial < 20; trial += 1) tally.trial([`loss ${trial}`])
    expect(tally.result('kill', '').note).toMatch(/\[loss 7\] and 12 more$/)
  })

  test('stops a check that cannot see', () => {
    expect(() => requireSight(true, 'a loss went unnoticed')).not.toThrow()
    expect(() => requireSight(false, 'a loss went unnoticed')).toThrow('blind')
  })
})
