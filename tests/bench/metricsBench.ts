import reflections from '../../resources/sample/reflections.json' with { type: 'json' }
import { dateRange, weekdayOf } from '../../shared/calendar/civilDate.ts'
import { civilDateSchema } from '../../shared/calendar/schemas.ts'
import { localMinutes, utcToLocal } from '../../shared/calendar/zone.ts'
import { EMPTY_EVENING } from '../../shared/evening/evening.ts'
import { makeSampleJournal } from '../../shared/sample/makeSampleJournal.ts'
import { sampleTextsSchema } from '../../shared/sample/sampleReflections.ts'
import { type DiaryMetrics, diaryMetrics } from '../../shared/sleep/diaryMetrics.ts'
import { sleepDebt } from '../../shared/sleep/sleepDebt.ts'
import { sleepRegularityIndex } from '../../shared/sleep/sleepRegularityIndex.ts'
import { sleepTimeVariability } from '../../shared/sleep/sleepTimeVariability.ts'
import { socialJetlag, type TaggedNight } from '../../shared/sleep/socialJetlag.ts'
import { proposeTimeRepairs } from '../../shared/sleep/timeRepairs.ts'
import { loadBalance } from '../../shared/training/loadBalance.ts'
import { weekJump } from '../../shared/training/loadChanges.ts'
import { dayLoadOf, loadInUnits } from '../../shared/training/sessionLoad.ts'
import { weekLoad } from '../../shared/training/weekLoad.ts'
import { weightedWorkload, workloadRatio } from '../../shared/training/workloadRatio.ts'
import { type Figure, figure, median, timed } from './figure.ts'
import { TWENTY_YEARS_DAYS } from './flagTimeBench.ts'
import { onePassMs } from './onePass.ts'

const ZONE = 'Europe/Berlin'
const ROUNDS = 3
const SLEEP_NEED_MIN = 480
const WORK = { workDaysPerWeek: 5, shiftWork: false }

/** Twenty years of the sample person's evenings, blank where nothing was written. */
function twentyYearsOfEvenings() {
  const lastDay = civilDateSchema.parse('2026-11-24')
  const texts = sampleTextsSchema.parse(reflections)
  const entries = makeSampleJournal({ lastDay, zone: ZONE, texts, days: TWENTY_YEARS_DAYS })
  const first = entries[0]?.day ?? lastDay
  const written = new Map(entries.map(({ day, evening }) => [day, evening]))
  return dateRange(first, lastDay).map((day) => ({ day, evening: written.get(day) ?? EMPTY_EVENING }))
}

type Evenings = ReturnType<typeof twentyYearsOfEvenings>

/** The values of a window of days that ends with each day in turn. */
function eachWindow<Value>(values: readonly Value[], days: number, read: (window: Value[]) => unknown): void {
  for (let end = days; end <= values.length; end += 1) read(values.slice(end - days, end))
}

function taggedNight({ day }: Evenings[number], { onsetMs, finalAwakeningMs }: DiaryMetrics): TaggedNight[] {
  if (onsetMs === null || finalAwakeningMs === null) return []
  const minutes = (ms: number): number => localMinutes(utcToLocal(ms, ZONE))
  const wakeDay = weekdayOf(day) <= 5 ? 'work' : 'free'
  return [{ onsetMin: minutes(onsetMs), endMin: minutes(finalAwakeningMs), wakeDay, alarm: null }]
}

/** Every sleep metric, of each night and of each day's window. */
function sleepMetrics(evenings: Evenings): void {
  const nights = evenings.map(({ day, evening }) => {
    proposeTimeRepairs(evening.sleep, day, ZONE)
    return diaryMetrics(evening.sleep, day, ZONE)
  })
  const spans = nights.map(({ onsetMs, finalAwakeningMs }, index) => ({
    wakeDate: evenings[index]?.day ?? civilDateSchema.parse('2026-11-24'),
    sleep:
      onsetMs === null || finalAwakeningMs === null ? null : { startMs: onsetMs, endMs: finalAwakeningMs },
  }))
  const tagged = evenings.map((evening, index) => {
    const night = nights[index]
    return night === undefined ? [] : taggedNight(evening, night)
  })
  const asleep = nights.map(({ totalSleepTime }) => totalSleepTime.value)
  const bedtimes = evenings.map(({ evening }) => evening.sleep.timeIntoBed)
  const wakings = evenings.map(({ evening }) => evening.sleep.finalAwakening)
  eachWindow(asleep, 14, (window) => sleepDebt(window, SLEEP_NEED_MIN))
  eachWindow(bedtimes, 14, sleepTimeVariability)
  eachWindow(wakings, 14, sleepTimeVariability)
  eachWindow(tagged, 28, (window) => socialJetlag(window.flat(), WORK))
  eachWindow(spans, 14, (window) => sleepRegularityIndex(window, [], ZONE))
}

/** Every training metric, of each day and of each day's window. */
function trainingMetrics(evenings: Evenings): void {
  const days = evenings.map(({ evening }) => dayLoadOf(evening.training))
  const loads = days.map(loadInUnits)
  const weeks: number[] = []
  eachWindow(days, 7, (window) => weeks.push(weekLoad(window).load.value ?? 0))
  eachWindow(weeks, 22, (window) =>
    weekJump([window[0] ?? 0, window[7] ?? 0, window[14] ?? 0, window[21] ?? 0]),
  )
  eachWindow(loads, 28, workloadRatio)
  eachWindow(loads, 28, weightedWorkload)
  loadBalance(loads)
}

/** All sleep and training metrics over twenty years, each window anew on each day. */
export async function metricsBench(): Promise<Figure> {
  const evenings = twentyYearsOfEvenings()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(
      await timed(() => {
        sleepMetrics(evenings)
        trainingMetrics(evenings)
      }),
    )
  }
  return figure({
    name: 'metrics-20y',
    value: median(times),
    unit: 'ms',
    baseline: onePassMs(evenings.map(({ evening }) => ({ load: dayLoadOf(evening.training) }))),
    note: `all sleep and training metrics on each of ${evenings.length} days, every window computed anew (7 to 28 days), median of ${ROUNDS}, against one pass of summing the same loads`,
  })
}
