import type Database from 'better-sqlite3'
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../shared/ipc/contract/settings.ts'

export interface SettingStore {
  /** Stored settings over the defaults. A setting that this app does not know, or cannot read, is left alone. */
  read(): Settings
  write(settings: Settings, now: number): void
}

export function openSettingStore(db: Database.Database): SettingStore {
  const readAll = db.prepare<[], { name: string; value: string }>(
    'SELECT name, value_json AS value FROM setting',
  )
  const upsert = db.prepare(
    `INSERT INTO setting (name, value_json, updated_at) VALUES (@name, @value, @now)
     ON CONFLICT (name) DO UPDATE SET value_json = @value, updated_at = @now`,
  )
  return {
    read: () => {
      let settings = DEFAULT_SETTINGS
      for (const { name, value } of readAll.all()) {
        const next = settingsSchema.safeParse({ ...settings, [name]: JSON.parse(value) })
        if (next.success) settings = next.data
      }
      return settings
    },
    write: (settings, now) => {
      for (const [name, value] of Object.entries(settings)) {
        upsert.run({ name, value: JSON.stringify(value), now })
      }
    },
  }
}
