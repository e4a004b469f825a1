import { describe, expect, test } from 'vitest'
import { UNUSED_DAYS } from '../../../../electron/services/pictureService.ts'
import { NEEDLE, png } from '../../shared/pictures/pictures.ts'
import { DAY_MS, day, historyBench, TODAY, writing } from './historyBench.ts'

const PICTURE = { day: TODAY, mime: 'image/png', widthPx: 4, heightPx: 3 } as const

describe('a picture', () => {
  test('is kept without what it tells of its making', () => {
    const { pictures } = historyBench()
    const { id } = pictures.add({ ...PICTURE, bytes: png({ telling: true }) })
    const { bytes, ...rest } = pictures.read(id)
    expect(rest).toEqual({ mime: 'image/png', widthPx: 4, heightPx: 3 })
    expect(bytes).toEqual(png({ telling: false }))
    expect(Buffer.from(bytes).includes(NEEDLE)).toBe(false)
  })

  test('that is none is refused, and one that is not there is said to be so', () => {
    const { pictures } = historyBench()
    expect(() => pictures.add({ ...PICTURE, bytes: new Uint8Array([1, 2, 3]) })).toThrow('picture-refused')
    expect(() => pictures.read('nobody')).toThrow('not-there')
  })

  test('stays as long as a reflection, a kept version or the bin refers to it', () => {
    const { pictures, bin, days, save, time } = historyBench()
    const add = () => pictures.add({ ...PICTURE, bytes: png({ telling: false }) }).id
    const ids = { page: add(), elsewhere: add(), version: add(), bin: add(), nowhere: add() }
    const other = day('2026-11-20')
    save(other, writing(`![](picture:${ids.bin})`))
    save(day('2026-11-22'), writing(`![](picture:${ids.elsewhere})`))
    save(TODAY, writing(`![](picture:${ids.version})`), 'a')
    save(TODAY, writing(`![](picture:${ids.page})`), 'b')
    bin.deleteDay({ day: other, baseRevision: days.read(other).revision })
    pictures.sweep()
    expect(pictures.read(ids.nowhere).widthPx).toBe(4)
    time.now += UNUSED_DAYS * DAY_MS + 1
    pictures.sweep()
    for (const kept of [ids.page, ids.elsewhere, ids.version, ids.bin]) {
      expect(pictures.read(kept).widthPx).toBe(4)
    }
    expect(() => pictures.read(ids.nowhere)).toThrow('not-there')
  })
})
