import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupsOf, pickGroups, typedLength } from '../../../../renderer/session/recoveryKeyGroups.ts'

describe('the groups of a recovery key', () => {
  it('are found whatever stands between them', () => {
    expect(groupsOf('ABCD-EFGH-1234')).toEqual(['ABCD', 'EFGH', '1234'])
    expect(groupsOf(' abcd efgh\n1234 ')).toEqual(['abcd', 'efgh', '1234'])
  })

  it('of an empty field are none', () => {
    expect(groupsOf('')).toEqual([])
    expect(typedLength(' - ')).toBe(0)
  })

  it('keep a last group that is not whole yet', () => {
    expect(groupsOf('ABCDEF')).toEqual(['ABCD', 'EF'])
  })
})

describe('the groups asked back', () => {
  it('are the first three when chance always points at the first', () => {
    expect(pickGroups(() => 0)).toEqual([0, 1, 2])
  })

  it('are always three different ones of the fourteen, in rising order', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (stream) => {
          const picked = pickGroups(() => stream.next().value ?? 0)
          expect(new Set(picked).size).toBe(3)
          expect(picked.every((index) => index >= 0 && index < 14)).toBe(true)
          expect(picked).toEqual([...picked].sort((a, b) => a - b))
        },
      ),
    )
  })
})
