import { z } from 'zod'
import type { CivilDate } from '../calendar/civilDate.ts'
import { type EnteredAt, enteredAtSchema } from './enteredAt.ts'
import type { Evening } from './evening.ts'
import { readEveningJson } from './upgradeEvening.ts'

/** One version of a day that is in the bin. */
export interface BinnedVersion {
  readonly revision: number
  readonly savedAt: number
  readonly zone: string
  readonly evening: Evening
}

/** A whole day that is in the bin. */
export interface BinnedEntry extends BinnedVersion {
  readonly day: CivilDate
  readonly createdAt: number
  readonly sitting: string
  readonly enteredAt: EnteredAt
  /** Earlier versions, newest first. */
  readonly versions: readonly BinnedVersion[]
}

const versionFields = {
  revision: z.number().int().min(1),
  savedAt: z.number().int(),
  zone: z.string(),
  /** An evening as JSON text of its own, so that older shapes are read in one place. */
  evening: z.string(),
}

const payloadSchema = z.strictObject({
  ...versionFields,
  createdAt: z.number().int(),
  sitting: z.string(),
  enteredAt: enteredAtSchema,
  versions: z.array(z.strictObject(versionFields)),
})

const packed = (version: BinnedVersion) => ({
  revision: version.revision,
  savedAt: version.savedAt,
  zone: version.zone,
  evening: JSON.stringify(version.evening),
})

/** A day as the text that lies in the bin. */
export function packBinned({ day: _day, versions, ...entry }: BinnedEntry): string {
  const { createdAt, sitting, enteredAt } = entry
  return JSON.stringify({ ...packed(entry), createdAt, sitting, enteredAt, versions: versions.map(packed) })
}

/** The day that a text of the bin holds, of whatever time. Throws on anything else. */
export function unpackBinned(day: CivilDate, text: string): BinnedEntry {
  const { versions, evening, ...entry } = payloadSchema.parse(JSON.parse(text))
  const unpacked = versions.map((version) => ({ ...version, evening: readEveningJson(version.evening) }))
  return { ...entry, day, evening: readEveningJson(evening), versions: unpacked }
}
