import type { PracticeKind } from './stressPractice.ts'

/** What each kind of practice is called. */
export const PRACTICE_NAMES: Readonly<Record<PracticeKind, string>> = {
  'resonance-breathing': 'Resonance breathing',
  'box-breathing': 'Box breathing',
  'cyclic-sighing': 'Cyclic sighing',
  meditation: 'Meditation',
  'body-scan': 'Body scan',
  'muscle-relaxation': 'Muscle relaxation',
  'yoga-or-stretching': 'Yoga or stretching',
  'walk-outdoors': 'Walk outdoors',
  other: 'Something else',
}
