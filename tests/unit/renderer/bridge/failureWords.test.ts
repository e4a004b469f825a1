import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureWords } from '../../../../renderer/bridge/failureWords.ts'
import { ERROR_CODES } from '../../../../shared/ipc/errorCodes.ts'

describe('the words of a failure', () => {
  it('names the waiting time when it is known', () => {
    expect(failureWords({ code: 'too-many-tries', parameters: { seconds: 5 } })).toBe(
      'Too many tries in a row. You can try again in 5 seconds.',
    )
  })

  it('does not invent a waiting time when none came', () => {
    expect(failureWords({ code: 'too-many-tries', parameters: {} })).not.toMatch(/\d/)
  })

  it('tells damage from a wrong passphrase', () => {
    expect(failureWords({ code: 'journal-damaged', parameters: {} })).toContain(
      'passphrase is not the reason',
    )
  })

  it.each(ERROR_CODES)('says %s in whole, calm sentences', (code) => {
    const words = failureWords({ code, parameters: {} })
    expect(words).toMatch(/^[A-Z].*\.$/)
    expect(words).not.toMatch(/!|error|invalid|failed|undefined|null/i)
  })

  it('never throws for parameters of any kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ERROR_CODES),
        fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string())),
        (code, parameters) => failureWords({ code, parameters }).length > 0,
      ),
    )
  })
})
