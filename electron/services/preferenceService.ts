import { readFile } from 'node:fs/promises'
import {
  DEFAULT_PREFERENCES,
  type Preferences,
  preferencesSchema,
} from '../../shared/ipc/contract/settings.ts'
import { writeFileAtomically } from '../files/atomicWrite.ts'

export interface PreferenceService {
  read(): Promise<Preferences>
  save(preferences: Preferences): Promise<Preferences>
}

/** Preferences lie outside the journal, since they count while it is locked. A file that cannot be read means defaults. */
export function createPreferenceService(file: string): PreferenceService {
  return {
    read: async () => {
      const text = await readFile(file, 'utf8').catch(() => '')
      return parsePreferences(text)
    },
    save: async (preferences) => {
      await writeFileAtomically(file, Buffer.from(JSON.stringify(preferences)))
      return preferences
    },
  }
}

/** Each preference stands for itself: one that is missing, broken or of another version does not take the others along. */
function parsePreferences(text: string): Preferences {
  const stored = jsonObject(text)
  const sound = Object.entries(preferencesSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(stored[name])
    return parsed.success ? [[name, parsed.data] as const] : []
  })
  return preferencesSchema.parse({ ...DEFAULT_PREFERENCES, ...Object.fromEntries(sound) })
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    // Not JSON: a look is not worth a failure.
    return {}
  }
}
