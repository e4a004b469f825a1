import { countMismatch } from '../escalation.ts'
import type { FuellingSigns } from '../fuellingSigns.ts'
import type { SafetyConcern } from '../guidanceDay.ts'
import type { Crossing } from '../hysteresis.ts'
import { type Judge, type JudgementView, judged, type Missing, missingOf } from '../judgement.ts'
import { limitOf } from '../rules/ruleTable.ts'
import { countTrue, daysBack } from '../windows.ts'

const UNEXPLAINED_KNOWN = 16
const UNEXPLAINED_CLEAR_KNOWN = 7
const RECORDS_NEEDED = 70
const FUELLING_DAYS = 7
const CLINICIAN_CONCERNS: readonly SafetyConcern[] = ['missed-periods', 'bone-stress-injury']

/** Names which half of the mismatch is short of known days. */
function missingHalves({ facts, index }: JudgementView, window: 5 | 10 | 21, needed: number): Missing[] {
  const range = { from: window - 1, to: 0 }
  const load = countTrue(daysBack(facts, index, range, (fact) => fact.loadHigh)).known
  const readiness = countTrue(daysBack(facts, index, range, (fact) => fact.readinessLow)).known
  const over = `the last ${window} days` as const
  return missingOf(
    { input: 'training load', over, known: load, needed },
    { input: 'readiness signals', over, known: readiness, needed },
  )
}

function judgeMismatch(view: JudgementView, window: 5 | 10 | 21, needed: number, active: boolean) {
  const days = daysBack(view.facts, view.index, { from: window - 1, to: 0 }, (fact) => fact.mismatch)
  const { mismatched, known } = countMismatch(days, window)
  const crossing: Crossing = { atEnter: active, underClear: !active }
  return {
    crossing: known < needed && !active ? null : crossing,
    values: [
      { name: 'mismatched', value: mismatched, unit: 'days' },
      { name: 'known', value: known, unit: 'days' },
      { name: 'window', value: window, unit: 'days' },
      { name: 'meanOf7', value: view.today.meanOf7, unit: 'AU' },
      { name: 'meanOf21Before', value: view.today.meanOf21Before, unit: 'AU' },
    ],
    n: known,
    needed,
    missing: known < needed ? missingHalves(view, window, needed) : [],
  }
}

/** high load with low readiness on 3 of 5 days, held by the escalation. */
export const judgeMismatchWatch: Judge = (view) =>
  judged({
    ...judgeMismatch(view, 5, limitOf(view.settings.limits, 'X-01', 'knownDays'), view.level !== 'none'),
    severity: 'watch',
    mutes: view.level === 'act' ? ['superseded'] : [],
  })

/** the same on 7 of 10 days. */
export const judgeMismatchAct: Judge = (view) =>
  judged({
    ...judgeMismatch(view, 10, limitOf(view.settings.limits, 'X-02', 'knownDays'), view.level === 'act'),
    severity: 'act',
  })

/** low readiness for most of three weeks with little high load. */
export const judgeLowWithoutLoad: Judge = (view) => {
  const { facts, index, settings } = view
  const threeWeeks = { from: 20, to: 0 }
  const low = countTrue(daysBack(facts, index, threeWeeks, (fact) => fact.readinessLow))
  const high = countTrue(daysBack(facts, index, threeWeeks, (fact) => fact.loadHigh))
  const lately = countTrue(daysBack(facts, index, { from: 9, to: 0 }, (fact) => fact.readinessLow))
  const enough = low.known >= UNEXPLAINED_KNOWN && high.known >= UNEXPLAINED_KNOWN
  const atEnter =
    enough &&
    low.yes >= limitOf(settings.limits, 'X-03', 'enterDays') &&
    high.yes <= limitOf(settings.limits, 'X-03', 'highLoadDays')
  const canClear = lately.known >= UNEXPLAINED_CLEAR_KNOWN
  const underClear = canClear && lately.yes < limitOf(settings.limits, 'X-03', 'clearDays')
  return judged({
    crossing: enough || underClear ? { atEnter: atEnter && !underClear, underClear } : null,
    values: [
      { name: 'low', value: low.yes, unit: 'days' },
      { name: 'lowKnown', value: low.known, unit: 'days' },
      { name: 'high', value: high.yes, unit: 'days' },
      { name: 'highKnown', value: high.known, unit: 'days' },
    ],
    n: Math.min(low.known, high.known),
    needed: UNEXPLAINED_KNOWN,
    missing: enough ? [] : missingHalves(view, 21, UNEXPLAINED_KNOWN),
    severity: 'act',
  })
}

/** two weeks of much less training without getting better. Reads the state of. */
export const judgeNotBouncingBack: Judge = ({ today, settings, index, stateOf }) => {
  const n = index + 1
  const run = today.lightRun
  const performanceDown = stateOf('R-06') === 'active'
  const light = run !== null && run >= limitOf(settings.limits, 'X-04', 'enterDays')
  return judged({
    crossing:
      n < RECORDS_NEEDED || (run === null && performanceDown)
        ? null
        : { atEnter: light && performanceDown && stateOf('R-01') === 'active', underClear: !performanceDown },
    values: [
      { name: 'lightDays', value: run, unit: 'days' },
      { name: 'meanOf7', value: today.meanOf7, unit: 'AU' },
      { name: 'meanOf28Before', value: today.meanOf28Before, unit: 'AU' },
    ],
    n,
    needed: RECORDS_NEEDED,
    missing: missingOf(
      { input: 'training load', over: 'the days of the journal', known: n, needed: RECORDS_NEEDED },
      { input: 'training load', over: 'the last five weeks', known: run === null ? 0 : 1, needed: 1 },
    ),
    severity: 'act',
  })
}

function missingSigns(signs: FuellingSigns): Missing[] {
  const isKnown = (sign: boolean | null) => (sign === null ? 0 : 1)
  return missingOf(
    { input: 'weight', over: 'five weeks', known: isKnown(signs.weightDown), needed: 1 },
    { input: 'appetite', over: '14 days', known: isKnown(signs.appetiteLow), needed: 1 },
    { input: 'libido', over: 'the baseline and the last days', known: isKnown(signs.libidoDown), needed: 1 },
    {
      input: 'feeling cold or irritable',
      over: 'this day',
      known: isKnown(signs.coldOrIrritable),
      needed: 1,
    },
  )
}

/** X-05a: signs of low energy availability on seven days in a row. */
export const judgeFuelling: Judge = ({ today, settings, day }) => {
  const { fuelling, fuellingRun, noFuellingRun } = today
  const needed = limitOf(settings.limits, 'X-05a', 'enterSigns')
  return judged({
    crossing:
      fuelling.enough === null
        ? null
        : { atEnter: fuellingRun >= FUELLING_DAYS, underClear: noFuellingRun >= FUELLING_DAYS },
    values: [
      { name: 'present', value: fuelling.present, unit: 'signs' },
      { name: 'known', value: fuelling.known, unit: 'signs' },
      { name: 'weightLossPct', value: fuelling.weightLossPct, unit: '%' },
      { name: 'libidoZ', value: fuelling.libidoZ, unit: 'SD' },
      { name: 'runDays', value: fuellingRun, unit: 'days' },
    ],
    n: fuelling.known,
    needed,
    missing: fuelling.enough === null ? missingSigns(fuelling) : [],
    severity: 'watch',
    annotations: day.tags.includes('intended-weight-loss') ? ['intended-weight-loss'] : [],
  })
}

function judgeConcerns({ today }: JudgementView, belongs: (concern: SafetyConcern) => boolean) {
  const open = today.openConcerns.filter(({ concern }) => belongs(concern))
  return judged({
    crossing: { atEnter: open.length > 0, underClear: open.length === 0 },
    values: open.length === 0 ? [] : [{ name: 'open', value: open.length, unit: 'marks' }],
    n: 1,
    needed: 1,
    severity: 'act',
    eventOn: open[0]?.since ?? null,
  })
}

/** X-05b: missed periods or a bone-stress injury, until resolved. */
export const judgeClinicianConcern: Judge = (view) =>
  judgeConcerns(view, (concern) => CLINICIAN_CONCERNS.includes(concern))

/** a warning sign, until resolved. */
export const judgeWarningSign: Judge = (view) =>
  judgeConcerns(view, (concern) => !CLINICIAN_CONCERNS.includes(concern))
