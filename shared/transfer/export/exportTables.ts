import {
  CHECK_IN_COLUMNS,
  NAP_COLUMNS,
  PRACTICE_COLUMNS,
  SESSION_COLUMNS,
  SLEEP_COLUMNS,
} from '../../evening/columns.ts'
import { DAY_TAGS, type DayEntry } from '../../evening/evening.ts'
import { RECORDED } from '../../evening/sections.ts'
import { inLanguage, promptById } from '../../reflection/prompts.ts'
import type { Tracker } from '../../trackers/tracker.ts'
import { placeInTables } from './blankPlaces.ts'
import type { CsvCell } from './csvText.ts'
import { trackerText } from './trackerText.ts'

/** Trackers by their id, archived ones included. */
export type TrackersById = ReadonlyMap<string, Tracker>

type Row = readonly CsvCell[]

/** A table of the export, a file: what each day adds to it. */
export interface ExportTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: (entry: DayEntry, trackers: TrackersById) => readonly Row[]
}

const utc = (moment: number | null): string => (moment === null ? '' : new Date(moment).toISOString())

/** The cells of an object in the order of its columns. */
function cellsOf<Field extends string>(
  columns: Readonly<Record<Field, string>>,
  row: Readonly<Record<Field, CsvCell>>,
): CsvCell[] {
  return (Object.keys(columns) as Field[]).map((field) => row[field])
}

const days: ExportTable = {
  name: 'days',
  columns: ['day', 'time_zone', 'saved_at_utc', 'revision', ...DAY_TAGS, 'rest_day'],
  rows: ({ day, zone, savedAt, revision, evening }) => [
    [
      day,
      zone,
      utc(savedAt),
      revision,
      ...DAY_TAGS.map((tag) => evening.tags.includes(tag)),
      evening.training.restDay,
    ],
  ],
}

const nights: ExportTable = {
  name: 'nights',
  columns: ['day', ...Object.values(SLEEP_COLUMNS)],
  rows: ({ day, evening: { sleep } }) => {
    const { naps: _naps, ...night } = sleep
    const { origin: _origin, ...answers } = night
    const isEmpty = Object.values(answers).every((answer) => answer === null)
    return isEmpty ? [] : [[day, ...cellsOf(SLEEP_COLUMNS, night)]]
  },
}

const naps: ExportTable = {
  name: 'naps',
  columns: ['day', ...Object.values(NAP_COLUMNS)],
  rows: ({ day, evening }) => evening.sleep.naps.map((nap) => [day, ...cellsOf(NAP_COLUMNS, nap)]),
}

const sessions: ExportTable = {
  name: 'sessions',
  columns: ['day', ...Object.values(SESSION_COLUMNS)],
  rows: ({ day, evening }) =>
    evening.training.sessions.map((session) => [day, ...cellsOf(SESSION_COLUMNS, session)]),
}

const practices: ExportTable = {
  name: 'practices',
  columns: ['day', ...Object.values(PRACTICE_COLUMNS)],
  rows: ({ day, evening }) =>
    evening.practices.map((practice) => [day, ...cellsOf(PRACTICE_COLUMNS, practice)]),
}

const checkIn: ExportTable = {
  name: 'check_in',
  columns: ['day', ...Object.values(CHECK_IN_COLUMNS)],
  rows: ({ day, evening }) =>
    RECORDED.checkIn(evening) ? [[day, ...cellsOf(CHECK_IN_COLUMNS, evening.checkIn)]] : [],
}

const trackerValues: ExportTable = {
  name: 'tracker_values',
  columns: ['day', 'tracker_id', 'tracker_name', 'kind', 'value', 'unit'],
  rows: ({ day, evening }, trackers) =>
    Object.entries(evening.trackers).map(([id, value]) => {
      const tracker = trackers.get(id)
      const unit = tracker?.form.kind === 'number' ? tracker.form.unit : null
      const shown = typeof value === 'string' ? trackerText(tracker, value) : value
      return [day, id, tracker?.name ?? null, tracker?.form.kind ?? null, shown, unit]
    }),
}

const reflections: ExportTable = {
  name: 'reflections',
  columns: ['day', 'id', 'position', 'text', 'tags', 'prompt_id', 'prompt'],
  rows: ({ day, evening }) =>
    evening.reflections.map(({ id, text, tags, promptId }, index) => {
      const prompt = promptId === null ? null : promptById(promptId)
      const asked = prompt === null ? null : inLanguage(prompt.texts)
      return [day, id, index + 1, text, tags.join('\n'), promptId, asked]
    }),
}

const blanks: ExportTable = {
  name: 'blanks',
  columns: ['day', 'table', 'id', 'column', 'reason'],
  rows: ({ day, evening }) =>
    Object.entries(evening.blanks).map(([place, reason]) => {
      const { table, id, column } = placeInTables(place)
      return [day, table, id, column, reason]
    }),
}

const asTyped: ExportTable = {
  name: 'as_typed',
  columns: ['day', 'field', 'text'],
  rows: ({ day, evening }) => Object.entries(evening.asTyped).map(([field, text]) => [day, field, text]),
}

/** Every table that grows with the days, in the order of an evening. */
export const DAY_TABLES: readonly ExportTable[] = [
  days,
  nights,
  naps,
  sessions,
  practices,
  checkIn,
  trackerValues,
  reflections,
  blanks,
  asTyped,
]

/** The table of the trackers themselves. */
export const TRACKER_TABLE = {
  name: 'trackers',
  columns: [
    'id',
    'name',
    'kind',
    'unit',
    'min',
    'max',
    'step',
    'low_word',
    'high_word',
    'choices',
    'created_at_utc',
    'archived_at_utc',
  ],
  row: ({ id, name, form, createdAt, archivedAt }: Tracker): Row => {
    const isScale = form.kind === 'scale'
    const isNumber = form.kind === 'number'
    return [
      id,
      name,
      form.kind,
      isNumber ? form.unit : null,
      isScale || isNumber ? form.min : null,
      isScale || isNumber ? form.max : null,
      isNumber ? form.step : null,
      isScale ? form.lowWord : null,
      isScale ? form.highWord : null,
      form.kind === 'choice' ? form.choices.map(({ label }) => label).join('\n') : null,
      utc(createdAt),
      utc(archivedAt),
    ]
  },
} as const
