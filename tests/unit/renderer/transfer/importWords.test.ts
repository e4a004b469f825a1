import { describe, expect, it } from 'vitest'
import {
  leftOutCount,
  previewWords,
  resultWords,
  spanWords,
  undoWords,
} from '../../../../renderer/transfer/importWords.ts'
import { zoneChoices } from '../../../../renderer/transfer/zoneChoices.ts'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'

const preview = (days: number, restDays: number) => ({ files: [], days, restDays, differing: 0 })

describe('an import in sentences', () => {
  it('says how many days would be filled in, and how many set as rest', () => {
    expect(previewWords(preview(150, 63), 'keep')).toBe(
      '150 days would be filled in. 63 days would be set as rest. Your own entries stay as they are.',
    )
  })

  it('does not speak of rest where none would be set', () => {
    expect(previewWords(preview(1, 0), 'keep')).toBe(
      '1 day would be filled in. Your own entries stay as they are.',
    )
  })

  it('says how many days of an exported journal would take the place of one’s own', () => {
    const differing = { ...preview(1204, 0), differing: 1003 }
    expect(previewWords(differing, 'take')).toBe('1,204 days would come in, 1,003 of them in place of yours.')
    expect(previewWords(differing, 'keep')).toContain('Your own entries stay as they are.')
  })

  it('says plainly when nothing is new', () => {
    expect(previewWords(preview(0, 0), 'keep')).toContain('stays as it is')
    expect(resultWords(null, preview(0, 0))).toContain('nothing changed')
  })

  it('says what it did and what taking it back did', () => {
    expect(resultWords(3, preview(147, 0))).toBe('147 days filled in.')
    expect(undoWords({ restored: 1, keptChanged: 0 })).toBe('Taken back. 1 day is as it was before.')
    expect(undoWords({ restored: 145, keptChanged: 2 })).toBe(
      'Taken back. 145 days are as they were before. 2 days that you changed since stay as they are.',
    )
  })
})

describe('a file of an import', () => {
  it('names its first and last day, one day once, and none', () => {
    const first = civilDateSchema.parse('2019-11-06')
    const last = civilDateSchema.parse('2020-03-31')
    expect(spanWords({ firstDay: first, lastDay: last })).toBe('6 Nov 2019 to 31 Mar 2020')
    expect(spanWords({ firstDay: first, lastDay: first })).toBe('6 Nov 2019')
    expect(spanWords({ firstDay: null, lastDay: null })).toBe('None')
  })

  it('counts what is left out over all reasons', () => {
    const skipped = [
      { reason: 'not-measured' as const, count: 2 },
      { reason: 'repeated' as const, count: 5 },
    ]
    expect(leftOutCount({ skipped })).toBe(7)
    expect(leftOutCount({ skipped: [] })).toBe(0)
  })
})

describe('the zones to choose from', () => {
  it('begin with the one of this computer and hold each zone once', () => {
    const zones = zoneChoices('Europe/Oslo', ['Africa/Abidjan', 'Europe/Oslo']).map(({ value }) => value)
    expect(zones).toEqual(['Europe/Oslo', 'Africa/Abidjan', 'UTC'])
  })

  it('hold a computer’s zone that the list does not know', () => {
    expect(zoneChoices('Etc/GMT-3', []).map(({ value }) => value)).toEqual(['Etc/GMT-3', 'UTC'])
  })
})
