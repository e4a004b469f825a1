import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../shared/calendar/civilDate.ts'
import { blankAt } from '../../../../shared/evening/blanks.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { DEFAULT_SETTINGS } from '../../../../shared/ipc/contract/settings.ts'
import { historyBench, TODAY, writing } from './historyBench.ts'

/** A journal in which practices are not asked. */
function withoutPractices() {
  const bench = historyBench()
  const modules = { ...DEFAULT_SETTINGS.modules, practices: false }
  bench.journal.transaction(() => bench.journal.settings.write({ ...DEFAULT_SETTINGS, modules }, 0))
  return bench
}

const allOn = ({ journal }: ReturnType<typeof historyBench>): void =>
  journal.transaction(() => journal.settings.write(DEFAULT_SETTINGS, 0))

describe('why a place is empty', () => {
  test('unknown has no word, zero is a value, left out and not asked have theirs', () => {
    const bench = withoutPractices()
    const checkIn = { ...EMPTY_EVENING.checkIn, energy: 0 }
    bench.save(TODAY, { ...writing('An evening.'), checkIn, blanks: { 'checkIn.libido': 'skipped' } })
    const { evening } = bench.days.read(TODAY)
    expect(evening.checkIn.energy).toBe(0)
    expect(blankAt(evening, 'checkIn.energy')).toBeNull()
    expect(blankAt(evening, 'checkIn.libido')).toBe('skipped')
    expect(blankAt(evening, 'checkIn.mood')).toBeNull()
    expect(blankAt(evening, 'practices')).toBe('not-asked')
  })

  test('what the page says about not asking counts for nothing', () => {
    const bench = historyBench()
    bench.save(TODAY, { ...writing('x'), blanks: { training: 'not-asked' } })
    expect(bench.days.read(TODAY).evening.blanks).toEqual({})
  })

  test('saving the same again writes nothing, although the page knows of no stamps', () => {
    const bench = withoutPractices()
    const first = bench.save(TODAY, writing('x'))
    expect(bench.save(TODAY, writing('x'))).toEqual(first)
  })

  test('an older evening that was asked stays unknown when the module is switched off later', () => {
    const bench = historyBench()
    const yesterday = addDays(TODAY, -1)
    bench.save(yesterday, writing('asked'))
    bench.journal.transaction(() =>
      bench.journal.settings.write(
        { ...DEFAULT_SETTINGS, modules: { ...DEFAULT_SETTINGS.modules, practices: false } },
        0,
      ),
    )
    bench.save(yesterday, writing('corrected'))
    expect(bench.days.read(yesterday).evening.blanks).toEqual({})
    bench.save(TODAY, writing('not asked'))
    expect(bench.days.read(TODAY).evening.blanks).toEqual({ practices: 'not-asked' })
  })

  test('a module that is on again is asked, and a value takes the word away', () => {
    const bench = withoutPractices()
    const practice = {
      id: 'p',
      kind: 'meditation' as const,
      durationMin: 10,
      tensionBefore: null,
      tensionAfter: null,
    }
    bench.save(TODAY, { ...writing('x'), practices: [practice] })
    expect(bench.days.read(TODAY).evening.blanks).toEqual({})
    bench.save(TODAY, writing('without'))
    expect(bench.days.read(TODAY).evening.blanks).toEqual({ practices: 'not-asked' })
    allOn(bench)
    bench.save(TODAY, writing('asked again'))
    expect(bench.days.read(TODAY).evening.blanks).toEqual({})
  })

  test('an archived tracker is not asked', () => {
    const bench = historyBench()
    bench.trackers.save({ id: 'knee', name: 'Knee', form: { kind: 'yes-no' } })
    bench.trackers.save({ id: 'tea', name: 'Tea', form: { kind: 'yes-no' } })
    bench.trackers.setArchived('knee', true)
    bench.save(TODAY, writing('x'))
    const { evening } = bench.days.read(TODAY)
    expect([blankAt(evening, 'tracker.knee'), blankAt(evening, 'tracker.tea')]).toEqual(['not-asked', null])
  })
})
