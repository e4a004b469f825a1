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

/** Preferences lie outside the journal, since the lock screen needs them. A file that cannot be read means defaults. */
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

function parsePreferences(text: string): Preferences {
  try {
    const stored = preferencesSchema.partial().safeParse(JSON.parse(text))
    return stored.success
      ? preferencesSchema.parse({ ...DEFAULT_PREFERENCES, ...stored.data })
      : DEFAULT_PREFERENCES
  } catch {
    // Not JSON: a look is not worth a failure.
    return DEFAULT_PREFERENCES
  }
}
