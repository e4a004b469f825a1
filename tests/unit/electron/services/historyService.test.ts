import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../shared/calendar/civilDate.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { SECTIONS } from '../../../../shared/evening/sections.ts'
import { FULL_EVENING } from './fullEvening.ts'
import { DAY_MS, day, historyBench, TODAY, writing } from './historyBench.ts'

const daysAgo = (days: number) => addDays(TODAY, -days)

describe('a year', () => {
  test('tells of each day what it holds, and what was entered later', () => {
    const { history, save, time } = historyBench()
    save(daysAgo(2), writing('on a later day'))
    save(TODAY, FULL_EVENING)
    time.now += DAY_MS
    save(TODAY, { ...FULL_EVENING, practices: [], checkIn: EMPTY_EVENING.checkIn })
    save(TODAY, FULL_EVENING)
    expect(history.year(2026)).toEqual([
      { day: daysAgo(2), sections: ['reflection'], tags: [], lateSections: ['reflection'] },
      { day: TODAY, sections: [...SECTIONS], tags: ['ill', 'heat'], lateSections: ['practices', 'checkIn'] },
    ])
    expect(history.year(2025)).toEqual([])
  })

  test('says the same as reading every day', () => {
    const { history, days, save } = historyBench()
    save(TODAY, FULL_EVENING)
    save(daysAgo(1), EMPTY_EVENING)
    save(daysAgo(3), { ...EMPTY_EVENING, training: { restDay: true, sessions: [] } })
    save(daysAgo(4), { ...EMPTY_EVENING, tags: ['ill'] })
    save(daysAgo(5), { ...EMPTY_EVENING, blanks: { checkIn: 'skipped' } })
    const light = history.year(2026).map(({ lateSections: _late, ...rest }) => rest)
    expect(light).toEqual(days.history(daysAgo(30), TODAY).days)
  })
})

describe('the gaps', () => {
  test('are the days without an entry between the first one and today', () => {
    const { history, save } = historyBench()
    expect(history.gaps({ from: daysAgo(9), to: TODAY })).toEqual({ days: [] })
    save(daysAgo(5), writing('the first'))
    save(daysAgo(3), writing('again'))
    save(daysAgo(2), EMPTY_EVENING)
    expect(history.gaps({ from: daysAgo(400), to: addDays(TODAY, 5) })).toEqual({
      days: [daysAgo(4), daysAgo(2), daysAgo(1)],
    })
  })

  test('that are left stay left until they are asked for again', () => {
    const { history, save } = historyBench()
    save(daysAgo(3), writing('the first'))
    history.leaveGaps({ days: [daysAgo(2)], left: true })
    expect(history.gaps({ from: daysAgo(9), to: TODAY }).days).toEqual([daysAgo(1)])
    history.leaveGaps({ days: [daysAgo(2)], left: false })
    expect(history.gaps({ from: daysAgo(9), to: TODAY }).days).toEqual([daysAgo(2), daysAgo(1)])
  })

  test('end where the person said to leave the evening out', () => {
    const { history, save } = historyBench()
    save(daysAgo(3), writing('the first'))
    save(daysAgo(2), { ...EMPTY_EVENING, blanks: { reflection: 'skipped' } })
    expect(history.gaps({ from: daysAgo(9), to: TODAY }).days).toEqual([daysAgo(1)])
  })
})

describe('on this day', () => {
  test('shows the same date of earlier years, the newest first, by its first words', () => {
    const { history, save } = historyBench()
    save(day('2024-11-24'), writing(`A long walk. ${'And more of it. '.repeat(40)}`))
    save(day('2025-11-24'), writing('Rain.'))
    save(day('2025-11-23'), writing('Another date.'))
    save(TODAY, writing('Now.'))
    const [rain, walk, ...others] = history.onThisDay(TODAY)
    expect(rain).toEqual({ day: '2025-11-24', excerpt: 'Rain.', sections: ['reflection'] })
    expect(walk?.excerpt).toMatch(/^A long walk\. .* …$/)
    expect(walk?.excerpt.length).toBeLessThan(210)
    expect(others).toEqual([])
  })

  test('29 February is only that day itself', () => {
    const { history, save } = historyBench()
    save(day('2024-02-28'), writing('the day before'))
    save(day('2024-02-29'), writing('the leap day'))
    expect(history.onThisDay(day('2026-02-28')).map((each) => each.day)).toEqual(['2024-02-28'])
    expect(history.onThisDay(day('2026-03-01'))).toEqual([])
    expect(history.onThisDay(day('2028-02-29')).map((each) => each.day)).toEqual(['2024-02-29'])
  })
})
