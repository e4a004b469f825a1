import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Evening } from '../../shared/evening/evening.ts'

/** Days since 1970-01-01: the search row of a day has this number, so that it is replaced without a scan. */
export const searchRowOf = (day: CivilDate): number => Date.parse(day) / 86_400_000

/** All that was written in words on a day, as the search index holds it; empty = there is nothing to find. */
export function searchTextOf({ reflections, trackers }: Evening): string {
  const words = reflections.flatMap(({ text, tags }) => [text, ...tags])
  const answers = Object.values(trackers).filter((value) => typeof value === 'string')
  const written = [...words, ...answers].filter((text) => text.trim() !== '')
  return written.join('\n')
}
