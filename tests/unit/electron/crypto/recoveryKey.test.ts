import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatRecoveryKey,
  parseRecoveryKey,
  recoveryKeyGroups,
} from '../../../../electron/crypto/recoveryKey.ts'
import { generateRootKey, rootKeyFrom } from '../../../../electron/crypto/rootKey.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const anyRoot = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => rootKeyFrom(bytes))

function readsAs(text: string, root: Buffer): boolean {
  const reading = parseRecoveryKey(text)
  return reading.kind === 'recovery-key' && reading.root.equals(root)
}

describe('the recovery key', () => {
  it('of 32 zero bytes is 52 zeros and the first 20 bits of their SHA-256', () => {
    // SHA-256 of 32 zero bytes begins 66687a: 01100 11001 10100 00111, which are C, S, M and 7.
    const zeros = rootKeyFrom(Buffer.alloc(32))
    expect(formatRecoveryKey(zeros)).toBe(`${'0000-'.repeat(13)}CSM7`)
  })

  it('of 32 bytes of 0xff ends its last bit with four zero bits', () => {
    expect(formatRecoveryKey(rootKeyFrom(Buffer.alloc(32, 0xff))).slice(0, 64)).toBe(
      `${'ZZZZ-'.repeat(12)}ZZZG`,
    )
  })

  it('has fourteen groups of four characters', () => {
    const groups = recoveryKeyGroups(generateRootKey())
    expect(groups).toHaveLength(14)
    expect(groups.every((group) => /^[0-9A-HJKMNP-TV-Z]{4}$/.test(group))).toBe(true)
  })

  it('reads back as the key it was made from', () => {
    fc.assert(fc.property(anyRoot, (root) => readsAs(formatRecoveryKey(root), root)))
  })

  it('forgives case, spaces, dashes of any kind, line ends, full-width forms, O for 0, and I or L for 1', () => {
    fc.assert(
      fc.property(
        anyRoot,
        fc.constantFrom(' ', '', '–', '\n', ' - ', '\u00a0', '\u2011', '\t'),
        (root, joint) => {
          const groups = recoveryKeyGroups(root)
          const untidy = groups.join(joint).toLowerCase().replaceAll('0', 'o')
          expect(readsAs(untidy.replaceAll('1', 'l'), root)).toBe(true)
          expect(readsAs(`  ${untidy.replaceAll('1', 'I')}\r\n`, root)).toBe(true)
        },
      ),
    )
    const root = generateRootKey()
    const fullWidth = formatRecoveryKey(root).replace(/[0-9A-Z]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    )
    expect(readsAs(fullWidth, root)).toBe(true)
  })
})

/** All 56 × 31 texts that differ from a key in one character of the alphabet. */
function everyWrongCharacter(text: string): readonly string[] {
  return [...text].flatMap((right, at) =>
    [...ALPHABET]
      .filter((character) => character !== right)
      .map((wrong) => text.slice(0, at) + wrong + text.slice(at + 1)),
  )
}

describe('a mistyped recovery key', () => {
  it('is never read as another key when one character is wrong, for every place and every character', () => {
    const texts = Array.from({ length: 20 }, () => recoveryKeyGroups(generateRootKey()).join(''))
    const typed = texts.flatMap(everyWrongCharacter)
    const missed = typed.filter((text) => parseRecoveryKey(text).kind === 'recovery-key')
    console.log(`recovery key: ${typed.length} wrong characters, ${missed.length} missed`)
    expect(typed.length).toBe(34_720)
    // Twenty check bits miss one in 1,048,576: 34,720 trials miss 0 (97 %), 1 (3 %), or 2 and more (0.05 %).
    expect(missed.length).toBeLessThanOrEqual(3)
  })

  it('says what is wrong: its length, a character outside the alphabet, or the check', () => {
    const text = formatRecoveryKey(generateRootKey())
    const last = text.at(-1) === '0' ? '1' : '0'
    const reasonOf = (typed: string) => parseRecoveryKey(typed)
    expect(reasonOf('')).toEqual({ kind: 'not-a-recovery-key', reason: 'length' })
    expect(reasonOf(text.slice(0, -1))).toEqual({ kind: 'not-a-recovery-key', reason: 'length' })
    expect(reasonOf(`${text}0`)).toEqual({ kind: 'not-a-recovery-key', reason: 'length' })
    expect(reasonOf('x'.repeat(100_000))).toEqual({ kind: 'not-a-recovery-key', reason: 'length' })
    expect(reasonOf(text.replace(/^./, 'U'))).toEqual({ kind: 'not-a-recovery-key', reason: 'character' })
    expect(reasonOf(text.slice(0, -1) + last)).toEqual({ kind: 'not-a-recovery-key', reason: 'check' })
  })

  it('is refused when the four bits behind the key are not zero, so that a key has one spelling', () => {
    const zeros = `${'0'.repeat(51)}1CSM7`
    expect(parseRecoveryKey(zeros)).toEqual({ kind: 'not-a-recovery-key', reason: 'check' })
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
        expect(parseRecoveryKey(text).kind).toBe('not-a-recovery-key')
      }),
    )
  })
})
