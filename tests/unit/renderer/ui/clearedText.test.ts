import { describe, expect, it } from 'vitest'
import { clearsText, putTextBack } from '../../../../renderer/ui/clearedText.ts'

const LONG = 'A quiet evening after a long day; we walked by the water.'

describe('a whole text that goes at one stroke', () => {
  it('is noticed when all of it goes, or all but the key that was pressed', () => {
    expect(clearsText(LONG, null)).toBe(true)
    expect(clearsText(LONG, 'x')).toBe(true)
    expect(clearsText(LONG, ' \n')).toBe(true)
  })

  it('is not what a usual edit does, nor the end of a few words', () => {
    expect(clearsText(LONG, LONG.slice(0, -1))).toBe(false)
    expect(clearsText(LONG, 'we walked')).toBe(false)
    expect(clearsText('a few words', null)).toBe(false)
  })

  it('comes back before what was written since, so that neither is lost', () => {
    expect(putTextBack(LONG, null)).toBe(LONG)
    expect(putTextBack(LONG, ' ')).toBe(LONG)
    expect(putTextBack(LONG, 'New.')).toBe(`${LONG}\n\nNew.`)
  })
})
