import { describe, expect, test } from 'vitest'
import { createSaveLedger } from '../../faults/kill/saveLedger.ts'

describe('a ledger of saves', () => {
  test('accepts what was acknowledged', () => {
    const ledger = createSaveLedger()
    ledger.began('2026-11-24', 'a')
    ledger.acknowledged('2026-11-24', 'a')
    expect(ledger.judge(new Map([['2026-11-24', 'a']]))).toEqual([])
    expect(ledger.count()).toBe(1)
  })

  test('accepts both outcomes of the save that was under way', () => {
    for (const found of ['old', 'new']) {
      const ledger = createSaveLedger()
      ledger.acknowledged('2026-11-24', 'old')
      ledger.began('2026-11-24', 'new')
      expect(ledger.judge(new Map([['2026-11-24', found]]))).toEqual([])
    }
    const first = createSaveLedger()
    first.began('2026-11-24', 'new')
    expect(first.judge(new Map())).toEqual([])
  })

  test('misses a day that is gone, an older content, and a content that nobody wrote', () => {
    for (const found of [new Map<string, string>(), new Map([['d', 'older']]), new Map([['d', 'odd']])]) {
      const ledger = createSaveLedger()
      ledger.acknowledged('d', 'older')
      ledger.acknowledged('d', 'newer')
      expect(ledger.judge(found)).toEqual(['d does not hold what was acknowledged'])
    }
  })

  test('misses a day that appeared by itself', () => {
    expect(createSaveLedger().judge(new Map([['d', 'odd']]))).toHaveLength(1)
  })

  test('goes on from what was found, so that one loss is told once', () => {
    const ledger = createSaveLedger()
    ledger.acknowledged('d', 'newer')
    expect(ledger.judge(new Map([['d', 'older']]))).toHaveLength(1)
    expect(ledger.judge(new Map([['d', 'older']]))).toEqual([])
  })
})
