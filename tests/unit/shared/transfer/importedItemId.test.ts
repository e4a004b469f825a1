import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemIdSchema } from '../../../../shared/evening/sleepDiary.ts'
import { importedItemId } from '../../../../shared/transfer/importedItemId.ts'

describe('the id of an imported item', () => {
  it('is the same for the same key and fits the journal', () => {
    expect(importedItemId('fitbit-sleep:1')).toBe(importedItemId('fitbit-sleep:1'))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (key) => {
        expect(itemIdSchema.safeParse(importedItemId(key)).success).toBe(true)
      }),
    )
  })

  it('differs between twenty thousand neighbouring keys', () => {
    const ids = new Set(Array.from({ length: 20_000 }, (_, index) => importedItemId(`fitbit-sleep:${index}`)))
    expect(ids.size).toBe(20_000)
  })
})
