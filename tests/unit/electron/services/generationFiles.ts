import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TestApplication } from './application.ts'

/** The ids of all journals on disk, in force or not. */
export const generationIds = (app: Pick<TestApplication, 'profile'>): string[] =>
  readdirSync(join(app.profile.journals, 'generations')).sort()

/** The folder of the only journal there is. */
export function onlyGeneration(app: Pick<TestApplication, 'profile'>): string {
  const [id, ...others] = generationIds(app)
  if (id === undefined || others.length > 0) throw new Error('there is not exactly one journal')
  return join(app.profile.journals, 'generations', id)
}
