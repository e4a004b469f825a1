import { clockTimeAt } from '../calendar/clockTime.ts'
import type { TrainingDay, TrainingSession } from '../evening/trainingSession.ts'
import { onGrid, type SampleDay, type SamplePhase } from './sampleCourse.ts'
import type { SampleNoise } from './sampleNoise.ts'

/** What can be trained, and how long and hard it is when all is well. */
interface Kind {
  activity: string
  minutes: number
  exertion: number
}

const STRENGTH: Kind = { activity: 'Strength training', minutes: 55, exertion: 6.4 }
const RUN: Kind = { activity: 'Run', minutes: 40, exertion: 5.2 }
const INTERVALS: Kind = { activity: 'Intervals', minutes: 45, exertion: 7.3 }
const WALK: Kind = { activity: 'Walk', minutes: 55, exertion: 2.3 }
const HIKE: Kind = { activity: 'Hike', minutes: 120, exertion: 3.4 }
const BIKE: Kind = { activity: 'Bike', minutes: 70, exertion: 4 }

type Plan = readonly (readonly Kind[])[]

/** From Monday to Sunday; where there are several one of them, where there is none rest. */
const PLANS: Record<SamplePhase, Plan> = {
  early: [[], [WALK], [], [STRENGTH], [], [WALK, STRENGTH], [WALK]],
  middle: [[STRENGTH], [], [RUN, WALK], [STRENGTH], [], [RUN, BIKE], [WALK, HIKE]],
  late: [[STRENGTH], [RUN], [], [STRENGTH], [], [RUN, STRENGTH, INTERVALS], [WALK, HIKE, BIKE]],
}
const PILED_UP: Plan = [[STRENGTH], [RUN], [INTERVALS], [STRENGTH], [BIKE], [INTERVALS], [STRENGTH, RUN]]
const EASY: Plan = [[], [WALK], [], [STRENGTH], [], [WALK], []]
const AWAY: Plan = [[WALK], [], [WALK, RUN], [], [HIKE], [WALK], []]
const NONE: Plan = [[], [], [], [], [], [], []]

function planOf({ period, phase }: SampleDay): Plan {
  switch (period) {
    case 'ill':
      return NONE
    case 'travel':
      return AWAY
    case 'overload':
      return PILED_UP
    case 'easing':
      return EASY
    case 'ordinary':
      return PLANS[phase]
    default:
      return period satisfies never
  }
}

function kindOf(at: SampleDay, noise: SampleNoise): Kind | null {
  const planned = noise.pick('session kind', at.index, planOf(at)[at.weekday - 1] ?? [])
  if (at.period === 'overload') return planned
  const tired = 0.22 - 0.16 * at.recovery + (at.body > 1.2 ? 0.2 : 0)
  if (planned !== null) return noise.chance('skipped', at.index, tired) ? null : planned
  return at.period !== 'ill' && noise.chance('unplanned walk', at.index, 0.1) ? WALK : null
}

function sessionOf(at: SampleDay, kind: Kind, noise: SampleNoise): TrainingSession {
  const eager = at.period === 'overload' ? 1.3 : 1
  const easy = at.period === 'easing' ? 0.6 : 1
  const size = (0.72 + 0.4 * at.recovery) * eager * easy * (1 + 0.08 * noise.normal('size', at.index))
  const effort =
    kind.exertion * easy + 0.5 * at.overload - 0.4 * at.mood + 0.4 * noise.normal('effort', at.index)
  const hour = at.free || at.period === 'travel' ? 600 : 1070
  const start = onGrid(hour + 25 * noise.normal('session start', at.index), 5, 420, 1230)
  return {
    id: `sample-${at.day}-session-1`,
    activity: kind.activity,
    start: noise.chance('start known', at.index, 0.85) ? clockTimeAt(start) : null,
    durationMin: onGrid(kind.minutes * size, 5, 15, 180),
    ratingOfPerceivedExertion: onGrid(effort, 1, 1, 9),
    origin: 'typed',
  }
}

/** The days of the last weeks say what they were; before that a day without training often says nothing. */
function restIsConfirmed(at: SampleDay, noise: SampleNoise): boolean {
  return at.age <= 130 || noise.chance('rest said', at.index, at.age <= 330 ? 0.9 : 0.7)
}

/** The day's training; null when nothing was written about it, which is not the same as rest. */
export function sampleTraining(at: SampleDay, noise: SampleNoise): TrainingDay | null {
  const kind = kindOf(at, noise)
  if (kind !== null) return { restDay: false, sessions: [sessionOf(at, kind, noise)] }
  return restIsConfirmed(at, noise) ? { restDay: true, sessions: [] } : null
}
