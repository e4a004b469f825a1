import { z } from 'zod'
import { weekStartOf } from '../calendar/week.ts'
import type { SampleDay } from './sampleCourse.ts'
import type { SampleNoise } from './sampleNoise.ts'

/** What a text is about; it decides on which days it can stand. */
const THEMES = [
  'sleep-poor',
  'sleep-good',
  'strength',
  'running',
  'walk',
  'calm',
  'work',
  'people',
  'body',
  'mind',
  'ordinary',
  'rest',
  'weekend',
  'ill',
  'travel',
  'overload',
  'easing',
] as const

export type SampleTheme = (typeof THEMES)[number]

const textsByTheme = z.partialRecord(z.enum(THEMES), z.array(z.string().min(1)))

/** The texts of resources/sample/reflections.json, by the third of the story and by theme. */
export const sampleTextsSchema = z.strictObject({
  early: textsByTheme,
  middle: textsByTheme,
  late: textsByTheme,
  any: textsByTheme,
})

export type SampleTexts = z.infer<typeof sampleTextsSchema>

/** What happened on a day, as far as a text could speak of it. */
export interface Happened {
  asleepMin: number
  /** What was trained; empty when nothing. */
  activities: readonly string[]
  restDay: boolean
  practised: boolean
}

/** No text comes back within three months. */
const DAYS_APART = 92

const does = (happened: Happened, ...names: string[]): boolean =>
  happened.activities.some((activity) => names.includes(activity))

/** A stretch that is out of the ordinary has its own texts, told in their order. */
function themesOf(at: SampleDay, happened: Happened): SampleTheme[] {
  if (at.period !== 'ordinary') return [at.period]
  const themes: [SampleTheme, boolean][] = [
    ['sleep-poor', happened.asleepMin < (at.phase === 'early' ? 340 : 375)],
    ['sleep-good', happened.asleepMin > (at.phase === 'early' ? 385 : 425)],
    ['strength', does(happened, 'Strength training')],
    ['running', does(happened, 'Run', 'Intervals')],
    ['walk', does(happened, 'Walk', 'Hike')],
    ['calm', happened.practised],
    ['rest', happened.restDay],
    ['work', !at.free],
    ['weekend', at.free],
    ['people', true],
    ['body', true],
    ['mind', true],
    ['ordinary', true],
  ]
  return themes.flatMap(([theme, fits]) => (fits ? [theme] : []))
}

/** Three or four evenings of each week, drawn anew for every week. */
export function isWritingEvening(at: SampleDay, noise: SampleNoise): boolean {
  const firstIndex = at.index - ((at.weekday + 6) % 7)
  const rank = (index: number): number => noise.uniform('writes', index)
  const before = Array.from({ length: 7 }, (_, offset) => firstIndex + offset).filter(
    (index) => rank(index) < rank(at.index),
  )
  const evenings = noise.chance(`evenings of ${weekStartOf(at.day, 1)}`, 0, 0.6) ? 4 : 3
  return before.length < evenings
}

/** Chooses texts one after the other and remembers when each was last used. */
export function reflectionChooser(texts: SampleTexts, noise: SampleNoise) {
  const lastUsed = new Map<string, number>()
  return (at: SampleDay, happened: Happened): string => {
    const themes = themesOf(at, happened)
    const candidates = themes
      .flatMap((theme) => [...(texts[at.phase][theme] ?? []), ...(texts.any[theme] ?? [])])
      .filter((text) => at.index - (lastUsed.get(text) ?? -DAYS_APART) >= DAYS_APART)
    const unused = candidates.filter((text) => !lastUsed.has(text))
    const open = unused.length > 0 ? unused : candidates
    const chosen = at.period === 'ordinary' ? noise.pick('text', at.index, open) : (open[0] ?? null)
    if (chosen === null) return ''
    lastUsed.set(chosen, at.index)
    return chosen
  }
}
