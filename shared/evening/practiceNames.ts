import { type Translation, translated } from '../language/translated.ts'
import type { PracticeKind } from './stressPractice.ts'

const english = {
  'resonance-breathing': 'Resonance breathing',
  'box-breathing': 'Box breathing',
  'cyclic-sighing': 'Cyclic sighing',
  meditation: 'Meditation',
  'body-scan': 'Body scan',
  'muscle-relaxation': 'Muscle relaxation',
  'yoga-or-stretching': 'Yoga or stretching',
  'walk-outdoors': 'Walk outdoors',
  other: 'Something else',
} as const satisfies Readonly<Record<PracticeKind, string>>

const german: Translation<typeof english> = {
  'resonance-breathing': 'Resonanzatmung',
  'box-breathing': 'Box-Atmung',
  'cyclic-sighing': 'Zyklisches Seufzen',
  meditation: 'Meditation',
  'body-scan': 'Körperreise',
  'muscle-relaxation': 'Muskelentspannung',
  'yoga-or-stretching': 'Yoga oder Dehnen',
  'walk-outdoors': 'Spaziergang im Freien',
  other: 'Etwas anderes',
}

/** What each kind of practice is called. */
export const PRACTICE_NAMES = translated({ en: english, de: german })
