import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDayService } from '../../../../electron/services/dayService.ts'
import { createGuidanceService } from '../../../../electron/services/guidanceService.ts'
import { createWeekService } from '../../../../electron/services/weekService.ts'
import { addDays, type CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import { judgeJournal } from '../../../../shared/review/judgedJournal.ts'
import { buildWeekReview } from '../../../../shared/review/weekReview.ts'
import { day } from '../../shared/calendar/dates.ts'
import { anyEvening, felt, trained } from '../../shared/review/weeks.ts'
import { newTestJournal } from '../db/testJournal.ts'

const TODAY = day('2026-11-24')
const NOW = Date.UTC(2026, 10, 24, 20, 43)
const DAY_MS = 86_400_000

/** The services over a real journal, with a clock that the test moves. */
function openServices() {
  let { journal } = newTestJournal()
  let now = NOW
  const clock = { now: () => now, zone: () => 'Europe/Berlin' }
  const days = createDayService(() => journal, clock)
  const guidance = createGuidanceService(() => journal, days)
  const weeks = createWeekService(() => journal, guidance, clock)
  return {
    days,
    guidance,
    weeks,
    journal: () => journal,
    pass: (ms: number) => {
      now += ms
    },
    /** Puts another journal in place of the open one, as a restore does. */
    replace: () => {
      journal = newTestJournal().journal
    },
    save: (date: CivilDate, evening: Evening) => {
      const { revision } = days.read(date)
      if (date <= days.today().today)
        days.save({ day: date, baseRevision: revision, sitting: 'one', evening })
    },
  }
}

type Services = ReturnType<typeof openServices>

/** Judged from the first day to the last, with nothing kept. */
function judgedAnew({ journal, days }: Services) {
  const span = journal().days.span()
  const entries = span === null ? [] : journal().days.read(span.first, span.last)
  return judgeJournal(entries, { today: days.today().today, settings: journal().settings.read() })
}

function weekAnew(services: Services, weekStart: CivilDate) {
  const last = addDays(weekStart, 6)
  const span = services.journal().days.span()
  const entries = span === null ? [] : services.journal().days.read(span.first, last)
  return buildWeekReview({ weekStart, entries, judged: judgedAnew(services) })
}

type Step = (services: Services) => void

const anyDate = fc.integer({ min: -80, max: 1 }).map((days) => addDays(TODAY, days))

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(anyDate, anyEvening).map(
      ([date, evening]): Step =>
        (s) =>
          s.save(date, evening),
    ),
  },
  {
    weight: 2,
    arbitrary: anyDate.map(
      (date): Step =>
        (s) =>
          s.save(date, EMPTY_EVENING),
    ),
  },
  {
    weight: 1,
    arbitrary: anyDate.map(
      (date): Step =>
        (s) => {
          s.pass(1)
          s.journal().transaction(() => s.journal().days.remove(date))
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -2, max: 3 }).map(
      (days): Step =>
        (s) =>
          s.pass(days * DAY_MS),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ noEntryMeansRest: fc.boolean(), sleepNeedMin: fc.constantFrom(420, 480) }).map(
      (change): Step =>
        (s) =>
          s.journal().settings.write({ ...s.journal().settings.read(), ...change }, 0),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(anyDate, anyEvening), { minLength: 5, maxLength: 60 }).map(
      (saves): Step =>
        (s) => {
          for (const [date, evening] of saves) s.save(date, evening)
        },
    ),
  },
  { weight: 1, arbitrary: fc.constant<Step>((s) => s.replace()) },
  { weight: 1, arbitrary: fc.constant<Step>((s) => s.guidance.forget()) },
)

describe('the guidance that is kept', () => {
  it('equals judging the whole journal anew, after any edits in any order', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 3, maxLength: 12 }), anyDate, (steps, weekStart) => {
        const services = openServices()
        for (const step of steps) {
          step(services)
          expect(services.guidance.judged()).toEqual(judgedAnew(services))
        }
        expect(services.weeks.read(weekStart)).toEqual(weekAnew(services, weekStart))
        services.journal().close()
      }),
      { numRuns: 25 },
    )
  })

  it('is the same object until something is written', () => {
    const services = openServices()
    services.save(TODAY, { ...EMPTY_EVENING, ...trained(300) })
    const { guidance } = services.guidance.judged()
    expect(services.guidance.judged().guidance).toBe(guidance)
    services.save(TODAY, { ...EMPTY_EVENING, ...trained(400) })
    expect(services.guidance.judged().guidance).not.toBe(guidance)
  })

  it('judges earlier days only once when today is written', () => {
    const services = openServices()
    for (let back = 40; back >= 0; back--)
      services.save(addDays(TODAY, -back), { ...EMPTY_EVENING, ...trained(300) })
    const before = services.guidance.judged().guidance
    services.save(TODAY, { ...EMPTY_EVENING, ...trained(500) })
    const after = services.guidance.judged().guidance
    expect(after.judged.slice(0, 40).every((each, index) => each === before.judged[index])).toBe(true)
    expect(after.facts[40]?.load).toBe(500)
  })

  it('sees a second save of the same millisecond', () => {
    const services = openServices()
    services.save(TODAY, { ...EMPTY_EVENING, ...trained(300) })
    services.guidance.judged()
    services.save(TODAY, { ...EMPTY_EVENING, ...trained(700) })
    expect(services.guidance.judged().guidance.facts[0]?.load).toBe(700)
  })

  it('is let go on request, so that nothing of a closed journal stays', () => {
    const services = openServices()
    services.save(TODAY, { ...EMPTY_EVENING, ...trained(300) })
    const { guidance } = services.guidance.judged()
    services.guidance.forget()
    expect(services.guidance.judged().guidance).not.toBe(guidance)
  })
})

describe('the guidance of a day', () => {
  const ORDINARY = [300, 0, 420, 180, 0, 540, 0] as const
  const ALIKE = [360, 400, 380, 420, 350, 390, 380] as const

  /** Ninety ordinary days, then a week of days alike up to yesterday. */
  function alikeWeek(): Services {
    const services = openServices()
    for (let back = 97; back >= 1; back--) {
      const load = (back <= 7 ? ALIKE : ORDINARY)[back % 7] ?? 0
      services.save(addDays(TODAY, -back), { ...EMPTY_EVENING, ...trained(load) })
    }
    return services
  }

  it('is what the week says of the same day', () => {
    const services = alikeWeek()
    const yesterday = addDays(TODAY, -1)
    const guidance = services.guidance.onDay(yesterday)
    const { flags } = services.weeks.read(addDays(yesterday, -6))
    const cards = [...(guidance?.shown ?? []), ...(guidance?.further ?? [])]
    expect(cards.map(({ ruleId }) => ruleId)).toContain('T-01')
    expect(cards.toSorted((a, b) => a.ruleId.localeCompare(b.ruleId))).toEqual(
      [...flags.shown, ...flags.further].toSorted((a, b) => a.ruleId.localeCompare(b.ruleId)),
    )
    expect(guidance?.quiet).toEqual(flags.quiet)
  })

  it('is nothing today until training is written, and before and after the journal', () => {
    const services = alikeWeek()
    expect(services.guidance.onDay(TODAY)).toBeNull()
    services.save(TODAY, { ...EMPTY_EVENING, ...felt({ mood: 1 }) })
    expect(services.guidance.onDay(TODAY)).toBeNull()
    services.save(TODAY, { ...EMPTY_EVENING, ...trained(390) })
    expect(services.guidance.onDay(TODAY)).not.toBeNull()
    expect(services.guidance.onDay(addDays(TODAY, -200))).toBeNull()
    expect(services.guidance.onDay(addDays(TODAY, 5))).toBeNull()
  })

  it('says on which day of learning it is, and why its flags are quiet', () => {
    const services = openServices()
    for (let back = 14; back >= 1; back--)
      services.save(addDays(TODAY, -back), { ...EMPTY_EVENING, ...trained(300 + (back % 3) * 10) })
    const guidance = services.guidance.onDay(addDays(TODAY, -1))
    expect(guidance?.learningDay).toBe(14)
    expect(guidance?.quiet.flatMap(({ notes }) => notes).join(' ')).toContain('The first 28 days')
  })
})
