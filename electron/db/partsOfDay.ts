import type { Reflection } from '../../shared/evening/reflection.ts'
import type { TrackerValue, TrackerValues } from '../../shared/evening/trackerValues.ts'

/** The statements about a span of days that are not the same in every schema. */
interface Selects {
  readonly day: string
  readonly trackers: string
  readonly reflections: string
}

const SPAN = 'WHERE day BETWEEN ? AND ? ORDER BY day'

const DAY_COLUMNS = `day, revision, saved_at AS savedAt, zone, rest_day AS restDay, ill, travel, alcohol, heat,
  as_typed_json AS asTyped`

const NOW: Selects = {
  day: `SELECT ${DAY_COLUMNS}, blanks_json AS blanks, entered_at_json AS enteredAt FROM day ${SPAN}`,
  trackers: `SELECT day, tracker, number, yes, text FROM tracker_value ${SPAN}, tracker`,
  reflections: `SELECT day, id, text, tags_json AS tags, prompt_id AS promptId FROM reflection ${SPAN}, position`,
}

/** A day had one reflection and nothing of the rest. */
const VERSION_1: Selects = {
  day: `SELECT ${DAY_COLUMNS}, '{}' AS blanks, '{}' AS enteredAt FROM day ${SPAN}`,
  trackers: `SELECT day, '' AS tracker, NULL AS number, NULL AS yes, NULL AS text FROM day
    WHERE day BETWEEN ? AND ? AND FALSE`,
  reflections: `SELECT day, 'first' AS id, text, '[]' AS tags, NULL AS promptId FROM reflection ${SPAN}`,
}

/** The statements for a journal of this schema version. */
export const selectsOf = (schemaVersion: number): Selects => (schemaVersion === 1 ? VERSION_1 : NOW)

export interface TrackerRow {
  tracker: string
  number: number | null
  yes: 0 | 1 | null
  text: string | null
}

/** The row of a tracker's value. */
export function trackerRow(tracker: string, value: TrackerValue): TrackerRow {
  return {
    tracker,
    number: typeof value === 'number' ? value : null,
    yes: typeof value === 'boolean' ? (value ? 1 : 0) : null,
    text: typeof value === 'string' ? value : null,
  }
}

/** The values of one day by tracker. */
export function trackerValues(rows: readonly TrackerRow[]): TrackerValues {
  const values = rows.map(({ tracker, number, yes, text }): [string, TrackerValue] => [
    tracker,
    number ?? text ?? yes === 1,
  ])
  return Object.fromEntries(values)
}

export interface ReflectionRow extends Omit<Reflection, 'tags'> {
  tags: string
}

export const reflectionRow = ({ tags, ...reflection }: Reflection): ReflectionRow => ({
  ...reflection,
  tags: JSON.stringify(tags),
})

export const reflectionOf = ({ id, text, tags, promptId }: ReflectionRow): Reflection => ({
  id,
  text,
  tags: JSON.parse(tags) as string[],
  promptId,
})
