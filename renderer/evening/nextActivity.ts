/**
 * What arrow down (1) and up (-1) put into the activity field: the next or previous of the earlier activities,
 * around the end; from other text, the first that begins with it, or else the newest. Null when there are none.
 */
export function nextActivity(activities: readonly string[], text: string, direction: 1 | -1): string | null {
  const at = activities.indexOf(text)
  if (at >= 0) return activities[(at + direction + activities.length) % activities.length] ?? null
  return activitiesFor(activities, text)[0] ?? activities[0] ?? null
}

/** The earlier activities that begin with what is written, whatever the case; not the one that is written. */
export function activitiesFor(activities: readonly string[], text: string): readonly string[] {
  const beginning = text.trim().toLowerCase()
  return activities.filter((one) => one !== text && one.toLowerCase().startsWith(beginning))
}
