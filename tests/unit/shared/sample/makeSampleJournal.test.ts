import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, daysBetween } from '../../../../shared/calendar/civilDate.ts'
import type { CheckInField } from '../../../../shared/evening/checkIn.ts'
import { type Evening, eveningSchema } from '../../../../shared/evening/evening.ts'
import { recordedSections } from '../../../../shared/evening/sections.ts'
import { makeSampleJournal, type SampleEntry } from '../../../../shared/sample/makeSampleJournal.ts'
import { mulberry32 } from '../../../../shared/sample/mulberry32.ts'
import { lingeringSeries, sampleNoise } from '../../../../shared/sample/sampleNoise.ts'
import { sampleTextsSchema } from '../../../../shared/sample/sampleReflections.ts'
import { diaryMetrics } from '../../../../shared/sleep/diaryMetrics.ts'
import { mean, sampleSd } from '../../../../shared/statistics/descriptive.ts'
import { firstText } from '../../../fixtures/reflections.ts'
import { day } from '../calendar/dates.ts'

const texts = sampleTextsSchema.parse(
  JSON.parse(readFileSync(new URL('../../../../resources/sample/reflections.json', import.meta.url), 'utf8')),
)
const ZONE = 'Europe/Berlin'
const LAST = day('2026-03-11')

const make = (lastDay: CivilDate, zone = ZONE): SampleEntry[] => makeSampleJournal({ lastDay, zone, texts })

/** Evenings by days before the last. */
const byAge = (entries: readonly SampleEntry[], lastDay: CivilDate): Map<number, Evening> =>
  new Map(entries.map((entry) => [daysBetween(entry.day, lastDay), entry.evening]))

const ages = (from: number, until: number): number[] =>
  Array.from({ length: from - until + 1 }, (_, step) => from - step)

const journal = make(LAST)
const evenings = byAge(journal, LAST)

/** Known values of one answer between two ages. */
const answers = (field: CheckInField, from: number, until: number, of = evenings): number[] =>
  ages(from, until).flatMap((age) => of.get(age)?.checkIn[field] ?? [])

const average = (values: readonly number[]): number => mean(values) ?? Number.NaN

/** Day load as rating times minutes; null when nothing was said. */
function load(evening: Evening | undefined): number | null {
  if (evening === undefined) return null
  const { restDay, sessions } = evening.training
  if (!restDay && sessions.length === 0) return null
  return sessions.reduce(
    (sum, session) => sum + (session.durationMin ?? 0) * (session.ratingOfPerceivedExertion ?? 0),
    0,
  )
}

describe('chance', () => {
  it('follows the published sequence of the generator', () => {
    const next = mulberry32(12_345)
    expect([next(), next()]).toEqual([0.9797282677609473, 0.3067522644996643])
  })

  it('lingers from one day to the next as much as it is told to', () => {
    const series = lingeringSeries(sampleNoise(7), 'mood', 4000, 0.75)
    const centre = average(series)
    const products = series.slice(1).map((value, index) => (value - centre) * ((series[index] ?? 0) - centre))
    expect(average(products) / average(series.map((value) => (value - centre) ** 2))).toBeCloseTo(0.75, 1)
    expect(sampleSd(series)).toBeCloseTo(1, 1)
  })
})

describe('the reflections', () => {
  const all = Object.values(texts).flatMap((themes) => Object.values(themes).flat())

  it('are many, all different, and a few sentences each', () => {
    expect(all.length).toBeGreaterThanOrEqual(90)
    expect(new Set(all).size).toBe(all.length)
    for (const text of all) {
      const sentences = text.match(/[.?](\s|$)/g)?.length ?? 0
      expect(sentences, text).toBeGreaterThanOrEqual(2)
      expect(sentences, text).toBeLessThanOrEqual(6)
      expect(text, text).not.toContain('!')
    }
  })

  it('do not come back within three months', () => {
    const lastUse = new Map<string, CivilDate>()
    for (const { day: on, evening } of journal) {
      const before = lastUse.get(firstText(evening))
      if (firstText(evening) === '') continue
      if (before !== undefined) expect(daysBetween(before, on)).toBeGreaterThan(91)
      lastUse.set(firstText(evening), on)
    }
    expect(lastUse.size).toBeGreaterThan(140)
  })

  it('are written on three or four evenings of a week in which nothing is missing', () => {
    const written = [...evenings.values()].filter(({ reflections }) => reflections.length > 0).length
    expect(written / (evenings.size / 7)).toBeGreaterThan(3)
    expect(written / (evenings.size / 7)).toBeLessThan(4)
  })
})

describe('the sample journal', () => {
  it('is the same to the byte for the same arguments', () => {
    expect(JSON.stringify(make(LAST))).toBe(JSON.stringify(journal))
  })

  it('holds valid evenings in order, none after the last day and none twice, on every weekday and in any zone', () => {
    for (const shift of [0, 1, 2, 3, 4, 5, 6]) {
      const zone = ['UTC', 'America/New_York', 'Australia/Lord_Howe'][shift % 3] ?? ZONE
      const lastDay = addDays(LAST, shift)
      const entries = make(lastDay, zone)
      expect(entries.at(-1)?.day).toBe(lastDay)
      expect(new Set(entries.map((entry) => entry.day)).size).toBe(entries.length)
      expect(entries.map((entry) => entry.day).sort()).toEqual(entries.map((entry) => entry.day))
      for (const { evening } of entries) expect(eveningSchema.safeParse(evening).error).toBeUndefined()
    }
  })

  it('can be short', () => {
    const short = (days: number) => makeSampleJournal({ lastDay: LAST, zone: ZONE, texts, days })
    expect(short(0)).toEqual([])
    expect(short(1).map((entry) => entry.day)).toEqual([LAST])
    expect(short(20)).toHaveLength(20)
  })

  it('begins eighteen months ago and has gaps, also whole weeks', () => {
    expect(journal[0] && daysBetween(journal[0].day, LAST)).toBeGreaterThan(540)
    expect(evenings.size).toBeGreaterThan(430)
    expect(evenings.size).toBeLessThan(520)
    expect(ages(481, 471).some((age) => evenings.has(age))).toBe(false)
    expect(ages(75, 0).every((age) => evenings.has(age))).toBe(true)
  })

  it('leaves the evening of the last day open', () => {
    const today = evenings.get(0)
    expect(today && recordedSections(today)).toEqual(['sleep', 'checkIn'])
    expect(today?.checkIn.restingHeartRateBpm).not.toBeNull()
  })

  it('has nights that can be computed, short at first and longer later', () => {
    const asleep = (from: number, until: number) =>
      journal
        .filter((entry) => daysBetween(entry.day, LAST) <= from && daysBetween(entry.day, LAST) >= until)
        .filter(({ evening }) => evening.sleep.timeIntoBed !== null)
        .map((entry) => diaryMetrics(entry.evening.sleep, entry.day, ZONE))
    const minutes = (from: number, until: number) =>
      asleep(from, until).map(({ totalSleepTime }) => totalSleepTime.value ?? Number.NaN)
    expect(asleep(547, 0).flatMap(({ warnings }) => warnings)).toEqual([])
    expect(average(minutes(540, 400))).toBeGreaterThan(290)
    expect(average(minutes(540, 400))).toBeLessThan(370)
    expect(average(minutes(100, 30))).toBeGreaterThan(390)
    expect(average(minutes(100, 30))).toBeLessThan(460)
  })

  it('lets energy, mood and desire come back slowly', () => {
    for (const field of ['energy', 'mood', 'libido'] as const) {
      const [first, middle, last] = [
        average(answers(field, 470, 400)),
        average(answers(field, 290, 220)),
        average(answers(field, 110, 30)),
      ]
      expect(first).toBeLessThan(middle)
      expect(middle).toBeLessThan(last)
    }
  })

  it('knows heart rate variability for eight months and the resting heart rate on most mornings', () => {
    expect(answers('hrvRmssdMs', 547, 244)).toEqual([])
    expect(answers('hrvRmssdMs', 243, 0).length).toBeGreaterThan(150)
    expect(answers('restingHeartRateBpm', 547, 0).length / evenings.size).toBeGreaterThan(0.7)
  })

  it('has an illness, a journey, rest days that were said and days about which nothing was said', () => {
    const all = [...evenings.values()]
    const tagged = (tag: Evening['tags'][number]) => all.filter(({ tags }) => tags.includes(tag)).length
    expect(tagged('ill')).toBeGreaterThanOrEqual(7)
    expect(tagged('travel')).toBeGreaterThanOrEqual(7)
    expect(tagged('alcohol')).toBeGreaterThan(10)
    expect(all.filter(({ training }) => training.restDay).length).toBeGreaterThan(120)
    expect(all.filter((evening) => load(evening) === null).length).toBeGreaterThan(15)
  })

  it('finds less tension after most practices', () => {
    const falls = [...evenings.values()].flatMap(({ practices }) =>
      practices.flatMap(({ tensionBefore, tensionAfter }) =>
        tensionBefore === null || tensionAfter === null ? [] : [tensionBefore - tensionAfter],
      ),
    )
    expect(falls.length).toBeGreaterThan(100)
    expect(average(falls)).toBeGreaterThan(1)
    expect(falls.some((fall) => fall <= 0)).toBe(true)
  })

  it('sleeps by the wall clock when the clock changes', () => {
    const spring = makeSampleJournal({ lastDay: day('2026-04-10'), zone: ZONE, texts })
    const utc = makeSampleJournal({ lastDay: day('2026-04-10'), zone: 'UTC', texts })
    const woke = (entries: readonly SampleEntry[]) =>
      entries.find((entry) => entry.day === '2026-03-29')?.evening.sleep.finalAwakening
    expect(woke(spring)).not.toBe(woke(utc))
  })
})

describe('the weeks of too much training', () => {
  const stretches: [string, number, number][] = [
    ['a few weeks ago', 25, 13],
    ['a year ago', 318, 306],
  ]
  it.each(stretches)('%s raise load and monotony, and it shows, whatever weekday it is', (_, from, until) => {
    for (const shift of [0, 1, 2, 3, 4, 5, 6]) {
      const lastDay = addDays(LAST, shift)
      const of = byAge(make(lastDay), lastDay)
      const loads = ages(from, until).map((age) => load(of.get(age)) ?? 0)
      expect(Math.min(...loads)).toBeGreaterThan(0)
      const week = loads.slice(-7)
      expect(average(week) / (sampleSd(week) ?? 1)).toBeGreaterThan(2)
      const before = ages(from + 21, from + 1).flatMap((age) => load(of.get(age)) ?? [])
      expect(average(week)).toBeGreaterThan(1.5 * average(before))
      const late = (field: CheckInField) => average(answers(field, until + 4, until, of))
      const usual = (field: CheckInField) => average(answers(field, from + 28, from + 1, of))
      expect(late('fatigue')).toBeGreaterThan(usual('fatigue') + 0.8)
      expect(late('soreness')).toBeGreaterThan(usual('soreness') + 0.8)
      expect(late('restingHeartRateBpm')).toBeGreaterThan(usual('restingHeartRateBpm') + 3.5)
      expect(late('mood')).toBeLessThan(usual('mood'))
    }
  })
})
