import { addDays, type CivilDate, compareDates, dateRange, daysBetween } from '../calendar/civilDate.ts'
import { EMPTY_EVENING, type Evening } from '../evening/evening.ts'
import { compareRecords, countSkips, placeOf } from './gatherRecords.ts'
import type { SkipReason } from './importKinds.ts'
import type { ImportFile, ImportRecord, SkipCount } from './importRecord.ts'
import { type Taking, takeRecord, takeRestDay } from './takeRecord.ts'

/** Whether a day without a session, between two days that have one, is a rest day or simply unknown. */
export type DaysWithoutSession = 'unknown' | 'rest'

export interface PlanImportInput {
  files: readonly ImportFile[]
  /** What the journal holds on `daysOfImport`; a day that is absent is empty. */
  existing: ReadonlyMap<CivilDate, Evening>
  /** Keys that an earlier import took, whatever became of them since. */
  knownKeys: ReadonlySet<string>
  daysWithoutSession: DaysWithoutSession
}

/** What comes of one file. `records` is what was understood: fresh, known, kept yours, or skipped while planning. */
export interface FilePlan {
  records: number
  /** Taken now, at least in part. */
  fresh: number
  known: number
  keptYours: number
  /** Skipped while reading and while planning. */
  skipped: SkipCount[]
}

export interface ImportPlan {
  /** The days that change, as they will be, in ascending order. */
  changed: Map<CivilDate, Evening>
  /** To be remembered, so that nothing is taken twice. */
  newKeys: { key: string; day: CivilDate }[]
  /** In the order of the files. */
  files: FilePlan[]
  restDays: number
}

type Outcome = 'fresh' | 'known' | 'kept-yours' | SkipReason

/**
 * A silence longer than this is not rest but a file that says nothing: four weeks is the window over which
 * training load is compared, and a zero in all of it would be a claim about the person.
 */
export const LONGEST_REST_DAYS = 28

/** Days between two days of one session file, with no row in any of them. */
function restCandidates(files: readonly ImportFile[]): CivilDate[] {
  const trained = new Set(files.flatMap(({ sessionDays }) => sessionDays))
  const between = files.flatMap(({ sessionDays }) =>
    sessionDays.flatMap((day, index) => {
      const next = sessionDays[index + 1]
      if (next === undefined || daysBetween(day, next) - 1 > LONGEST_REST_DAYS) return []
      return dateRange(addDays(day, 1), addDays(next, -1))
    }),
  )
  return [...new Set(between)].filter((day) => !trained.has(day)).sort(compareDates)
}

/** Every day that an import of these files could change, ascending: what `existing` has to hold. */
export function daysOfImport(
  files: readonly ImportFile[],
  daysWithoutSession: DaysWithoutSession,
): CivilDate[] {
  const days = files.flatMap(({ records }) => records.map(({ day }) => day))
  const rest = daysWithoutSession === 'rest' ? restCandidates(files) : []
  return [...new Set([...days, ...rest])].sort(compareDates)
}

/** Takes records in one fixed order, so that the order of the files changes nothing. */
class Planner {
  readonly changed = new Map<CivilDate, Evening>()
  readonly newKeys: { key: string; day: CivilDate }[] = []
  readonly #input: PlanImportInput
  readonly #seenKeys = new Set<string>()
  readonly #takenPlaces = new Set<string>()

  constructor(input: PlanImportInput) {
    this.#input = input
  }

  #apply(key: string, day: CivilDate, take: (evening: Evening) => Taking): Outcome {
    const taking = take(this.changed.get(day) ?? this.#input.existing.get(day) ?? EMPTY_EVENING)
    if (!taking.taken) return taking.reason
    this.changed.set(day, taking.evening)
    this.newKeys.push({ key, day })
    return 'fresh'
  }

  take(record: ImportRecord): Outcome {
    if (this.#seenKeys.has(record.key)) return 'repeated'
    this.#seenKeys.add(record.key)
    const outcome = this.#takeOnce(record)
    // A record that an earlier import took holds its place still: reading the files again changes nothing.
    const place = placeOf(record)
    if (place !== null && (outcome === 'fresh' || outcome === 'known')) this.#takenPlaces.add(place)
    return outcome
  }

  #takeOnce(record: ImportRecord): Outcome {
    if (this.#input.knownKeys.has(record.key)) return 'known'
    const place = placeOf(record)
    if (place !== null && this.#takenPlaces.has(place)) return 'superseded'
    return this.#apply(record.key, record.day, (evening) => takeRecord(evening, record))
  }

  takeRest(day: CivilDate): Outcome {
    const key = `rest:${day}`
    return this.#input.knownKeys.has(key) ? 'known' : this.#apply(key, day, takeRestDay)
  }
}

function planOfFile({ records, skipped }: ImportFile, outcomes: readonly Outcome[]): FilePlan {
  const count = (outcome: Outcome): number => outcomes.filter((other) => other === outcome).length
  const reasons = outcomes.flatMap((outcome) =>
    outcome === 'fresh' || outcome === 'known' || outcome === 'kept-yours' ? [] : [outcome],
  )
  const read = skipped.flatMap(({ reason, count: times }) => Array.from({ length: times }, () => reason))
  return {
    records: records.length,
    fresh: count('fresh'),
    known: count('known'),
    keptYours: count('kept-yours'),
    skipped: countSkips([...read, ...reasons]),
  }
}

/**
 * Works out what an import would change, without changing anything. It fills only what is empty; a record that
 * was ever taken is never taken again, also when the person changed or deleted it since.
 */
export function planImport(input: PlanImportInput): ImportPlan {
  const planner = new Planner(input)
  const outcomes: Outcome[][] = input.files.map(() => [])
  const queue = input.files
    .flatMap(({ records }, file) => records.map((record) => ({ record, file })))
    .sort((first, second) => compareRecords(first.record, second.record) || first.file - second.file)
  for (const { record, file } of queue) outcomes[file]?.push(planner.take(record))
  const rest = input.daysWithoutSession === 'rest' ? restCandidates(input.files) : []
  const restDays = rest.filter((day) => planner.takeRest(day) === 'fresh').length
  return {
    changed: new Map([...planner.changed].sort(([first], [second]) => compareDates(first, second))),
    newKeys: planner.newKeys,
    files: input.files.map((file, index) => planOfFile(file, outcomes[index] ?? [])),
    restDays,
  }
}
