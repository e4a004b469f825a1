import { addDays } from '../../calendar/civilDate.ts'
import { crossingOf } from '../hysteresis.ts'
import { type Judge, judged, missingOf } from '../judgement.ts'
import { lastSessionSpike } from '../lastSessionSpike.ts'
import { isAbove, LOAD_COVERAGE, loadRatio } from '../loadFacts.ts'
import { limitOf } from '../rules/ruleTable.ts'
import type { Stretch } from '../stretch.ts'

const SESSIONS_A_WEEK = 3
const DAYS_FOR_EASY_WEEKS = 70

const loadMissing = (over: Stretch, known: number, needed: number) =>
  missingOf({ input: 'training load', over, known, needed })

/** T-01: monotony of the last 7 days. Seven equal days count as entering. */
export const judgeMonotony: Judge = ({ today, settings }) => {
  const enter = limitOf(settings.limits, 'T-01', 'enter')
  const clear = limitOf(settings.limits, 'T-01', 'clear')
  const { monotony, allAlike, knownOf7, sumOf7, weekLoadMedian } = today
  const resting = knownOf7 === 7 && sumOf7 === 0
  return judged({
    crossing: allAlike
      ? { atEnter: true, underClear: false }
      : crossingOf(resting ? 0 : monotony, enter, clear),
    values: [
      { name: 'monotony', value: monotony, unit: 'ratio' },
      { name: 'weekLoad', value: knownOf7 === 7 ? sumOf7 : null, unit: 'AU' },
      { name: 'meanLoad', value: today.meanLoad, unit: 'AU' },
      { name: 'sdLoad', value: today.sdLoad, unit: 'AU' },
    ],
    n: knownOf7,
    needed: 7,
    missing: loadMissing('the last 7 days', knownOf7, 7),
    severity: 'watch',
    mutes: weekLoadMedian !== null && sumOf7 < weekLoadMedian ? ['low-load'] : [],
  })
}

/** T-02: strain of the last 7 days against one's own percentiles of 84. */
export const judgeStrain: Judge = ({ today }) => {
  const { strain, strainEnterLine, strainClearLine, strainValues, knownOf7, sumOf7 } = today
  const known = strainEnterLine !== null && strainClearLine !== null
  const value = knownOf7 === 7 && sumOf7 === 0 ? 0 : strain
  return judged({
    crossing:
      known && value !== null
        ? { atEnter: isAbove(value, strainEnterLine), underClear: !isAbove(value, strainClearLine) }
        : null,
    values: [
      { name: 'strain', value: strain, unit: 'AU' },
      { name: 'enterLine', value: strainEnterLine, unit: 'AU' },
      { name: 'clearLine', value: strainClearLine, unit: 'AU' },
    ],
    n: strainValues,
    needed: LOAD_COVERAGE.ownRange,
    missing: [
      ...loadMissing('the last 7 days', knownOf7, 7),
      ...loadMissing('whole weeks of the 84 days before', strainValues, LOAD_COVERAGE.ownRange),
    ],
    severity: 'watch',
  })
}

/** T-03: mean daily load of the last 7 days against the 21 before. */
export const judgeWeekJump: Judge = ({ today, settings }) => {
  const ratio = loadRatio(today.meanOf7, today.meanOf21Before)
  const pct = ratio === null ? null : (ratio - 1) * 100
  const crossing = crossingOf(
    pct,
    limitOf(settings.limits, 'T-03', 'enterPct'),
    limitOf(settings.limits, 'T-03', 'clearPct'),
  )
  return judged({
    crossing,
    values: [
      { name: 'pct', value: pct, unit: '%' },
      { name: 'meanOf7', value: today.meanOf7, unit: 'AU' },
      { name: 'meanOf21Before', value: today.meanOf21Before, unit: 'AU' },
    ],
    n: today.knownOf21,
    needed: LOAD_COVERAGE.threeWeeks,
    missing: [
      ...loadMissing('the last 7 days', today.knownOf7, LOAD_COVERAGE.week),
      ...loadMissing('the 21 days before', today.knownOf21, LOAD_COVERAGE.threeWeeks),
    ],
    severity: 'info',
    mutes: today.sessionsOf21Before < SESSIONS_A_WEEK * 3 ? ['few-sessions'] : [],
  })
}

/** T-04: a session of the last 7 days far above the longest of its kind. */
export const judgeSessionSpike: Judge = ({ days, index, settings }) => {
  const { spike, n, needed } = lastSessionSpike(days, index, limitOf(settings.limits, 'T-04', 'enterPct'))
  const watch = spike !== null && spike.pct > limitOf(settings.limits, 'T-04', 'watchPct')
  return judged({
    crossing: spike === null && n < needed ? null : { atEnter: spike !== null, underClear: spike === null },
    values:
      spike === null
        ? []
        : [
            { name: 'pct', value: spike.pct, unit: '%' },
            { name: 'size', value: spike.size, unit: spike.unit },
            { name: 'longest', value: spike.longest, unit: spike.unit },
          ],
    n,
    needed,
    missing:
      spike === null
        ? missingOf({ input: 'sessions', over: '30 days of one activity', known: n, needed })
        : [],
    severity: watch ? 'watch' : 'info',
    eventOn: spike?.on ?? null,
  })
}

/** T-05: training days in a row. */
export const judgeNoRest: Judge = ({ today, settings, day }) => {
  const run = today.trainingRun
  const enter = limitOf(settings.limits, 'T-05', 'enterDays')
  return judged({
    crossing: crossingOf(run, enter, enter),
    values: [{ name: 'days', value: run, unit: 'days' }],
    n: run === null ? 0 : 1,
    needed: 1,
    missing: loadMissing('this day', run === null ? 0 : 1, 1),
    severity: today.readinessLow === true ? 'watch' : 'info',
    eventOn: run === null || run === 0 ? null : addDays(day.date, 1 - run),
  })
}

/** T-06: weeks since one that was easier. */
export const judgeNoEasyWeek: Judge = ({ today, settings, index }) => {
  const weeks = Math.floor(today.daysSinceEasyWeek / 7)
  const enter = limitOf(settings.limits, 'T-06', 'enterWeeks')
  const n = index + 1
  return judged({
    crossing:
      n < DAYS_FOR_EASY_WEEKS ? null : { atEnter: weeks >= enter, underClear: today.daysSinceEasyWeek === 0 },
    values: [{ name: 'weeks', value: weeks, unit: 'weeks' }],
    n,
    needed: DAYS_FOR_EASY_WEEKS,
    missing: loadMissing('the days of the journal', n, DAYS_FOR_EASY_WEEKS),
    severity: 'info',
  })
}
