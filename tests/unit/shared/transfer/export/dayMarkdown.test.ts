import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { civilDateSchema } from '../../../../../shared/calendar/schemas.ts'
import { type DayEntry, EMPTY_EVENING, type Evening } from '../../../../../shared/evening/evening.ts'
import { speak } from '../../../../../shared/language/languageInForce.ts'
import type { Tracker } from '../../../../../shared/trackers/tracker.ts'
import { dayMarkdown } from '../../../../../shared/transfer/export/dayMarkdown.ts'
import { anyText, LONG_TEXT } from '../../../../fixtures/anyText.ts'
import { oneReflection } from '../../../../fixtures/reflections.ts'
import { FULL_EVENING } from '../../../electron/services/fullEvening.ts'

const DAY = civilDateSchema.parse('2026-11-27')
const MEAL: Tracker = {
  id: 'meal',
  name: 'Meal',
  form: { kind: 'choice', choices: [{ id: 'at-home', label: 'At home', retired: false }] },
  createdAt: 0,
  archivedAt: null,
  days: 1,
}

const pageOf = (evening: Evening, pictures: ReadonlyMap<string, string> = new Map()): string => {
  const savedAt = Date.UTC(2026, 10, 27, 20, 43)
  const entry: DayEntry = { day: DAY, evening, revision: 1, savedAt, zone: 'Europe/Berlin', enteredAt: {} }
  return dayMarkdown(entry, { trackers: new Map([['meal', MEAL]]), pictures })
}

afterEach(() => speak('en'))

describe('the page of a day', () => {
  test('has everything that was recorded, zeros as well', () => {
    const page = pageOf(FULL_EVENING)
    for (const line of [
      '# Friday, 27 November 2026',
      '*Last saved 2026-11-27 21:43 (Europe/Berlin)*',
      'Ill and Heat',
      '- Fell asleep after: 25 min',
      '- Still tried to sleep: 0 min',
      '- Nap: 14:00, 20 min',
      '- Strength, 17:30, 45 min, effort 7 of 10',
      '- 40 min, effort 0 of 10',
      '- Box breathing, 10 min, tension 7 before, 0 after',
      '- Mood: 0 (−3 very unpleasant, 3 very pleasant)',
      '- Resting heart rate: 51.3 /min',
      '- Meal: At home',
      '## Reflection 2',
    ]) {
      expect(page.split('\n')).toContain(line)
    }
  })

  test('says why a place is empty where that is known, and nothing where it is not', () => {
    const page = pageOf({
      ...EMPTY_EVENING,
      checkIn: { ...EMPTY_EVENING.checkIn, mood: 0 },
      training: {
        restDay: false,
        sessions: FULL_EVENING.training.sessions
          .slice(1)
          .map((each) => ({ ...each, ratingOfPerceivedExertion: 5 })),
      },
      blanks: {
        'sessions.s-2.start': 'skipped',
        'checkIn.libido': 'skipped',
        practices: 'not-asked',
        reflection: 'skipped',
      },
    })
    expect(page).toContain('- Mood: 0 (−3 very unpleasant, 3 very pleasant)\n- Libido: left out on purpose')
    expect(page).toContain('- 40 min, effort 5 of 10, time left out on purpose')
    expect(page).toContain('## Practices\n\n- not asked')
    expect(page).toContain('## Reflection\n\nleft out on purpose')
    expect(page).not.toMatch(/Energy|Last night/)
  })

  test('speaks German too', () => {
    speak('de')
    expect(pageOf(FULL_EVENING)).toContain('# Freitag, 27. November 2026')
  })

  test('has any reflection whatever to the letter', () => {
    fc.assert(
      fc.property(anyText(2000), (text) => {
        expect(pageOf({ ...EMPTY_EVENING, reflections: oneReflection(text) })).toContain(text)
      }),
    )
    expect(pageOf({ ...EMPTY_EVENING, reflections: oneReflection(LONG_TEXT) })).toContain(LONG_TEXT)
  })

  test('leads to a picture that lies beside it, and leaves every other address alone', () => {
    const text = '![a](picture:here) ![b](picture:gone) picture:here [c](https://example.org)'
    const pictures = new Map([['here', '../../pictures/here.png']])
    expect(pageOf({ ...EMPTY_EVENING, reflections: oneReflection(text) }, pictures)).toContain(
      '![a](../../pictures/here.png) ![b](picture:gone) picture:here [c](https://example.org)',
    )
  })
})
