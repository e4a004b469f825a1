import { beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../../../electron/appError.ts'
import { createDayService, type DayService } from '../../../../electron/services/dayService.ts'
import { addDays, type CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'
import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import { VERSION_SPACING_MS } from '../../../../shared/evening/keptVersion.ts'
import { SECTIONS } from '../../../../shared/evening/sections.ts'
import { firstText, oneReflection } from '../../../fixtures/reflections.ts'
import { newTestJournal, type TestJournal } from '../db/testJournal.ts'
import { FULL_EVENING } from './fullEvening.ts'

const day = (text: string): CivilDate => civilDateSchema.parse(text)
const TODAY = day('2026-11-24')
const writing = (text: string): Evening => ({ ...EMPTY_EVENING, reflections: oneReflection(text) })

let test_: TestJournal
let days: DayService
let now: number
let zone: string

beforeEach(() => {
  test_ = newTestJournal()
  now = Date.UTC(2026, 10, 24, 20, 43)
  zone = 'Europe/Berlin'
  days = createDayService(() => test_.journal, { now: () => now, zone: () => zone })
})

/** Saves over whatever is in force. */
const save = (on: CivilDate, evening: Evening, sitting = 'one') =>
  days.save({ day: on, baseRevision: days.read(on).revision, sitting, evening })

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return error instanceof AppError ? error.code : 'unexpected'
  }
  return 'none'
}

describe('saving a day', () => {
  test('keeps every field of the evening to the letter', () => {
    expect(save(TODAY, FULL_EVENING)).toEqual({ revision: 1, savedAt: now })
    expect(days.read(TODAY)).toEqual({
      day: TODAY,
      evening: FULL_EVENING,
      revision: 1,
      savedAt: now,
      zone: 'Europe/Berlin',
      enteredAt: Object.fromEntries(SECTIONS.map((section) => [section, now])),
    })
  })

  test('tells null from zero', () => {
    const evening = { ...FULL_EVENING, checkIn: { ...FULL_EVENING.checkIn, energy: 0, libido: null } }
    save(TODAY, evening)
    expect(days.read(TODAY).evening.checkIn).toMatchObject({ energy: 0, libido: null })
  })

  test('over an older revision is a conflict and writes nothing', () => {
    save(TODAY, writing('first'))
    save(TODAY, writing('second'))
    expect(
      codeOf(() => days.save({ day: TODAY, baseRevision: 1, sitting: 'x', evening: writing('late') })),
    ).toBe('conflict')
    expect(days.read(TODAY)).toMatchObject({ revision: 2, evening: { reflections: oneReflection('second') } })
  })

  test('that changes nothing writes nothing', () => {
    save(TODAY, FULL_EVENING)
    now += 60_000
    const seq = test_.journal.meta.read().seq
    expect(save(TODAY, FULL_EVENING)).toEqual({ revision: 1, savedAt: now - 60_000 })
    expect(test_.journal.meta.read().seq).toBe(seq)
  })

  test('is refused for the future and taken for any past day', () => {
    expect(codeOf(() => save(addDays(TODAY, 1), writing('tomorrow')))).toBe('day-in-future')
    expect(save(day('1999-02-28'), writing('long ago')).revision).toBe(1)
  })

  test('at 00:40 still writes the evening before, and at 04:00 the new day begins', () => {
    now = Date.UTC(2026, 10, 24, 23, 40)
    expect(days.today().today).toBe('2026-11-24')
    now = Date.UTC(2026, 10, 25, 3, 0)
    expect(days.today().today).toBe('2026-11-25')
  })

  test('keeps the zone in which the day was first written', () => {
    save(TODAY, writing('at home'))
    zone = 'Asia/Tokyo'
    now += 1000
    save(TODAY, writing('corrected far away'))
    expect(days.read(TODAY).zone).toBe('Europe/Berlin')
  })

  test('removes what was taken out of it', () => {
    save(TODAY, FULL_EVENING)
    save(TODAY, EMPTY_EVENING)
    expect(days.read(TODAY).evening).toEqual(EMPTY_EVENING)
    expect(test_.db.prepare('SELECT count(*) FROM search').pluck().get()).toBe(0)
  })
})

describe('the version before', () => {
  test('is kept when another sitting writes', () => {
    save(TODAY, writing('evening'), 'evening')
    now += 1000
    save(TODAY, writing('next morning'), 'morning')
    expect(days.versions(TODAY)).toEqual([{ revision: 1, savedAt: now - 1000 }])
    expect(firstText(days.version(TODAY, 1).evening)).toBe('evening')
  })

  test('is one for the autosaves of one sitting, and a new one after five minutes', () => {
    save(TODAY, writing('before'), 'before')
    for (let letter = 1; letter <= 4; letter += 1) {
      now += 1000
      save(TODAY, writing('x'.repeat(letter)), 'evening')
    }
    expect(days.versions(TODAY).map(({ revision }) => revision)).toEqual([1])
    now += VERSION_SPACING_MS
    save(TODAY, writing('later in the evening'), 'evening')
    now += 1000
    save(TODAY, writing('later still'), 'evening')
    expect(days.versions(TODAY).map(({ revision }) => revision)).toEqual([6, 1])
  })

  test('is kept after five minutes also in the first sitting of a day', () => {
    save(TODAY, writing('an hour of writing'))
    now += VERSION_SPACING_MS
    save(TODAY, writing('an hour of writing, and more'))
    now += 1000
    save(TODAY, EMPTY_EVENING)
    expect(firstText(days.version(TODAY, 2).evening)).toBe('an hour of writing, and more')
  })

  test('that does not exist says so', () => {
    expect(codeOf(() => days.version(TODAY, 3))).toBe('nothing-to-undo')
  })
})

describe('the history', () => {
  test('names what each day holds and leaves empty days out', () => {
    save(TODAY, FULL_EVENING)
    save(addDays(TODAY, -1), { ...EMPTY_EVENING, training: { restDay: true, sessions: [] } })
    save(addDays(TODAY, -2), writing('gone'))
    save(addDays(TODAY, -2), EMPTY_EVENING)
    expect(days.history(addDays(TODAY, -30), TODAY)).toEqual({
      days: [
        { day: '2026-11-23', sections: ['training'], tags: [] },
        {
          day: '2026-11-24',
          sections: ['sleep', 'training', 'practices', 'checkIn', 'trackers', 'reflection'],
          tags: ['ill', 'heat'],
        },
      ],
      firstDay: '2026-11-22',
      lastDay: '2026-11-24',
    })
  })
})

describe('the search row', () => {
  test('is found with and without accents, and only in its newest words', () => {
    const find = (word: string) =>
      test_.db.prepare('SELECT day FROM search WHERE search MATCH ?').pluck().all(word)
    save(TODAY, FULL_EVENING)
    expect(find('zwolf')).toEqual(['2026-11-24'])
    save(TODAY, writing('something else'))
    expect(find('zwolf')).toEqual([])
    expect(find('else')).toEqual(['2026-11-24'])
  })
})
