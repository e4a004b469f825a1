import type { PracticeKind, StressPractice } from '../evening/stressPractice.ts'
import { onGrid, type SampleDay } from './sampleCourse.ts'
import type { SampleNoise } from './sampleNoise.ts'

/** What he tries; the breathing stays with him. */
const KINDS: readonly PracticeKind[] = [
  'resonance-breathing',
  'resonance-breathing',
  'resonance-breathing',
  'cyclic-sighing',
  'cyclic-sighing',
  'box-breathing',
  'body-scan',
  'walk-outdoors',
  'yoga-or-stretching',
  'meditation',
]

const MINUTES: Record<PracticeKind, number> = {
  'resonance-breathing': 10,
  'box-breathing': 5,
  'cyclic-sighing': 5,
  meditation: 12,
  'body-scan': 15,
  'muscle-relaxation': 15,
  'yoga-or-stretching': 20,
  'walk-outdoors': 25,
  other: 10,
}

/** Points by which tension falls; now and then it does not. */
const FALLS = [0, 1, 1, 2, 2, 2, 2, 3, 3, 4, -1] as const

/** The day's practice: rare in the first months, every other evening later. */
export function samplePractices(at: SampleDay, noise: SampleNoise): StressPractice[] {
  const likely = at.index < 40 ? 0.06 : 0.2 + 0.4 * at.recovery + (at.overload > 0.6 ? 0.15 : 0)
  if (!noise.chance('practice', at.index, at.period === 'ill' ? 0.1 : likely)) return []
  const kind = noise.pick('practice kind', at.index, KINDS) ?? 'other'
  const tense = 6.6 - 3 * at.recovery + 0.9 * at.stress + 1.4 * at.overload
  const before = onGrid(tense + 0.5 * noise.normal('tension', at.index), 1, 1, 9)
  const fall = noise.pick('tension fall', at.index, FALLS) ?? 0
  const rated = noise.chance('tension rated', at.index, 0.94)
  return [
    {
      id: `sample-${at.day}-practice-1`,
      kind,
      durationMin: onGrid(MINUTES[kind] * (0.8 + 0.5 * noise.uniform('practice length', at.index)), 1, 3, 60),
      tensionBefore: rated ? before : null,
      tensionAfter: rated ? onGrid(before - fall, 1, 0, 10) : null,
    },
  ]
}
