import { type Translation, translated } from '../language/translated.ts'
import type { SampleEntry } from './makeSampleJournal.ts'

const english = {
  'Strength training': 'Strength training',
  Run: 'Run',
  Intervals: 'Intervals',
  Walk: 'Walk',
  Hike: 'Hike',
  Bike: 'Bike',
} as const

const german: Translation<typeof english> = {
  'Strength training': 'Krafttraining',
  Run: 'Laufen',
  Intervals: 'Intervalle',
  Walk: 'Spaziergang',
  Hike: 'Wandern',
  Bike: 'Radfahren',
}

const names: Readonly<Record<string, string>> = translated({ en: english, de: german })

/** The sample with what he trained as it is called in the language in force; made by name, whatever that is. */
export function sampleInWords(entries: readonly SampleEntry[]): SampleEntry[] {
  return entries.map((entry) => ({
    ...entry,
    evening: {
      ...entry.evening,
      training: {
        ...entry.evening.training,
        sessions: entry.evening.training.sessions.map((session) => ({
          ...session,
          activity: session.activity === null ? null : (names[session.activity] ?? session.activity),
        })),
      },
    },
  }))
}
