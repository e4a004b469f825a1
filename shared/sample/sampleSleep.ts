import { clockTimeAt } from '../calendar/clockTime.ts'
import type { SleepDiary } from '../evening/sleepDiary.ts'
import { onGrid, type SampleDay } from './sampleCourse.ts'
import type { SampleNoise } from './sampleNoise.ts'

/** A night in minutes. Clock times count from midnight of the wake day, so an evening before is negative. */
interface Night {
  intoBed: number
  tried: number
  latency: number
  awake: number
  finalAwakening: number
  outOfBed: number
}

/** A tired person remembers times in steps of five minutes. */
const inFives = (value: number, least: number, most: number): number => onGrid(value, 5, least, most)

function bedtime(at: SampleDay): number {
  const evening = -25 - 55 * at.recovery
  const late = at.free ? 62 - 25 * at.recovery : 0
  const away = at.period === 'travel' ? 25 : 0
  const unwell = at.period === 'ill' ? -70 : 0
  return inFives(evening + late + away + unwell + 16 * at.sleep + 10 * at.overload, -200, 120)
}

/** On work days the alarm is at half past six; poor sleep ends before it. */
function finalAwakening(at: SampleDay, noise: SampleNoise): number {
  const early = Math.max(0, 22 * at.sleep + 30 * (0.55 - at.recovery) + 28 * at.overload - 8)
  const shift = at.clockChange * 0.5
  if (at.free || at.period === 'travel' || at.period === 'ill') {
    return inFives(455 + shift - early + 18 * noise.normal('free wake', at.index), 300, 600)
  }
  return inFives(Math.min(390, 390 - early + 4 * noise.normal('work wake', at.index)), 255, 390)
}

function nightOf(at: SampleDay, wine: boolean, noise: SampleNoise): Night {
  const intoBed = bedtime(at)
  const tried = intoBed + inFives(6 + 14 * noise.uniform('reading', at.index), 0, 30)
  const trouble = at.sleep + 0.5 * Math.max(0, at.stress) + 1.1 * at.overload
  const latency = inFives(36 - 26 * at.recovery + 8 * trouble, 5, 120)
  const broken = 46 - 38 * at.recovery + 11 * trouble + (wine ? 12 : 0) + (at.period === 'ill' ? 25 : 0)
  const woke = finalAwakening(at, noise)
  // Lying on is for free mornings and for those that begin too early.
  const lying = at.free || woke < 360 ? 28 : 9
  const outOfBed = woke + inFives(lying + 8 * noise.normal('lying', at.index), 5, 60)
  return { intoBed, tried, latency, awake: inFives(broken, 0, 150), finalAwakening: woke, outOfBed }
}

function napsOf(at: SampleDay, noise: SampleNoise): SleepDiary['naps'] {
  const likely = at.period === 'ill' ? 0.7 : (at.free ? 0.3 : 0.05) * (1.2 - at.recovery)
  if (at.age === 0 || !noise.chance('nap', at.index, likely)) return []
  const start = 800 + 90 * noise.uniform('nap start', at.index)
  return [
    {
      id: `sample-${at.day}-nap-1`,
      start: clockTimeAt(inFives(start, 0, 1200)),
      durationMin: inFives(20 + 35 * noise.uniform('nap length', at.index), 10, 90),
    },
  ]
}

/** Minutes asleep in a night, by the diary's own arithmetic but without clock changes: for the mood of the day only. */
export function roughMinutesAsleep(at: SampleDay, wine: boolean, noise: SampleNoise): number {
  const night = nightOf(at, wine, noise)
  return night.finalAwakening - night.tried - night.latency - night.awake
}

/** The night that ended on this day, as its sleeper would write it down. `wine` tells of the evening before it. */
export function sampleSleep(at: SampleDay, wine: boolean, noise: SampleNoise): SleepDiary {
  const night = nightOf(at, wine, noise)
  const stillTrying =
    night.finalAwakening < 360 ? inFives((night.outOfBed - night.finalAwakening) * 0.6, 0, 60) : 0
  return {
    timeIntoBed: clockTimeAt(night.intoBed),
    timeTriedToSleep: clockTimeAt(night.tried),
    sleepOnsetLatencyMin: night.latency,
    awakenings: night.awake === 0 ? 0 : onGrid(night.awake / 14, 1, 1, 6),
    wakeAfterSleepOnsetMin: night.awake,
    finalAwakening: clockTimeAt(night.finalAwakening),
    // Asked last and often left empty.
    attemptAfterFinalAwakeningMin: noise.chance('trying on', at.index, 0.7) ? stillTrying : null,
    timeOutOfBed: clockTimeAt(night.outOfBed),
    naps: napsOf(at, noise),
    origin: 'typed',
  }
}
