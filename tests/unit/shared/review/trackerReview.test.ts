import { describe, expect, test } from 'vitest'
import { trackerFigure } from '../../../../renderer/week/trackerDays.ts'
import type { TrackerValue } from '../../../../shared/evening/trackerValues.ts'
import { DEFAULT_SETTINGS } from '../../../../shared/ipc/contract/settings.ts'
import { judgeJournal } from '../../../../shared/review/judgedJournal.ts'
import { buildWeekReview } from '../../../../shared/review/weekReview.ts'
import type { TrackerForm } from '../../../../shared/trackers/tracker.ts'
import { at, MONDAY, stored } from './weeks.ts'

/** What the week says together of a tracker with these values on its first days. */
function together(form: TrackerForm, values: readonly TrackerValue[]): string {
  const entries = values.map((value, day) => stored(at(day), { trackers: { own: value } }))
  const judged = judgeJournal(entries, { today: at(7), settings: DEFAULT_SETTINGS })
  const tracker = { id: 'own', name: 'Own', form, createdAt: 0, archivedAt: null, days: values.length }
  const trackers = [{ tracker, firstDay: MONDAY }]
  const [review] = buildWeekReview({ weekStart: MONDAY, entries, judged, trackers }).trackers
  if (review === undefined) throw new Error('the tracker is in the week')
  return trackerFigure(review)
}

const SCALE: TrackerForm = { kind: 'scale', min: 0, max: 10, lowWord: null, highWord: null }
const NUMBER: TrackerForm = { kind: 'number', unit: 'mg', min: null, max: null, step: 0.5 }
const CHOICE: TrackerForm = {
  kind: 'choice',
  choices: ['Home', 'Lake'].map((label, index) => ({ id: String(index), label, retired: false })),
}

describe('what a week says of a tracker together', () => {
  test('is of a scale the median, and of a number the mean, from three days on', () => {
    expect(together(SCALE, [1, 1, 9])).toBe('median 1')
    expect(together(NUMBER, [1, 1, 9])).toBe('average 3.7 mg')
    expect(together(NUMBER, [0, 0, 0])).toBe('average 0 mg')
    expect(together(SCALE, [1, 9])).toBe('too few days')
  })

  test('is of a choice and of yes and no how often each answer stands', () => {
    expect(together(CHOICE, ['0', '1', '1'])).toBe('Lake 2, Home 1')
    expect(together({ kind: 'yes-no' }, [false, true, true, true])).toBe('Yes 3, No 1')
  })

  test('is nothing of words', () => {
    expect(together({ kind: 'text' }, ['a house', 'the sea'])).toBe('')
  })
})
