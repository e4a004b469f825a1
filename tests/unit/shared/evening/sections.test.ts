import { describe, expect, test } from 'vitest'
import { EMPTY_CHECK_IN } from '../../../../shared/evening/checkIn.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { isEmptyEvening, recordedSections, SECTIONS } from '../../../../shared/evening/sections.ts'
import { EMPTY_SLEEP_DIARY } from '../../../../shared/evening/sleepDiary.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { evening, ORDINARY } from './evenings.ts'

describe('recorded sections', () => {
  test('are none on an empty evening and all on a full one', () => {
    expect(recordedSections(EMPTY_EVENING)).toEqual([])
    expect(recordedSections(ORDINARY)).toEqual([...SECTIONS])
  })

  test('a zero counts as recorded', () => {
    const slept = evening({ sleep: { ...EMPTY_SLEEP_DIARY, awakenings: 0 } })
    const felt = evening({ checkIn: { ...EMPTY_CHECK_IN, mood: 0 } })
    expect([recordedSections(slept), recordedSections(felt)]).toEqual([['sleep'], ['checkIn']])
  })

  test('a rest day is recorded training; blanks are no reflection', () => {
    const rest = evening({ training: { restDay: true, sessions: [] }, reflections: oneReflection(' \n ') })
    expect(recordedSections(rest)).toEqual(['training'])
  })

  test('where the record came from is no record', () => {
    expect(recordedSections(evening({ sleep: { ...EMPTY_SLEEP_DIARY, origin: 'imported' } }))).toEqual([])
  })
})

describe('an empty evening', () => {
  test('holds no section, no tag and no half-typed field', () => {
    expect(isEmptyEvening(EMPTY_EVENING)).toBe(true)
    expect(isEmptyEvening(evening({ tags: ['ill'] }))).toBe(false)
    expect(isEmptyEvening(evening({ asTyped: { 'sleep.timeIntoBed': '2' } }))).toBe(false)
    expect(isEmptyEvening(evening({ reflections: oneReflection('x') }))).toBe(false)
  })
})
