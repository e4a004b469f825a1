import { describe, expect, it } from 'vitest'
import { passphraseProblem } from '../../../../renderer/session/passphraseProblem.ts'

describe('a new passphrase', () => {
  it('is asked for, then measured, then compared', () => {
    expect(passphraseProblem('', '')).toBe('empty')
    expect(passphraseProblem('123456789', '')).toBe('short')
    expect(passphraseProblem('1234567890', '')).toBe('different')
    expect(passphraseProblem('1234567890', '1234567890')).toBeNull()
  })

  it('counts characters and not code units: nine signs beyond the first plane are still nine', () => {
    const nine = '\u{1F33F}'.repeat(9)
    expect(passphraseProblem(nine, nine)).toBe('short')
  })

  it('takes the same sign typed in two ways for the same', () => {
    expect(passphraseProblem('re\u0301sume\u0301 lamp', 'r\u00e9sum\u00e9 lamp')).toBeNull()
  })

  it('keeps spaces at the ends, because they may be meant', () => {
    expect(passphraseProblem('1234567890 ', '1234567890')).toBe('different')
  })
})
