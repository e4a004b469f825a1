import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that holds the profile and everything that a program of Linux keeps for itself. */
export interface Surroundings {
  readonly folder: string
  readonly profile: string
  readonly env: Readonly<Record<string, string>>
}

const PLACES = [
  'HOME',
  'TMPDIR',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'XDG_RUNTIME_DIR',
]

export function surroundingsIn(folder: string): Surroundings {
  const env: Record<string, string> = {}
  for (const name of PLACES) {
    env[name] = join(folder, name.toLowerCase())
    mkdirSync(env[name], { mode: 0o700 })
  }
  return { folder, profile: join(folder, 'profile'), env }
}

/** Larger files of others are not ours to read. */
const LARGEST_STRANGER = 256 * 1024 * 1024

/**
 * Files in the shared temporary places that were changed since a moment: what a program may write whatever its
 * environment says.
 * @param since UTC milliseconds
 */
export function strayPaths(since: number): readonly string[] {
  const shared = [tmpdir(), '/dev/shm'].flatMap(entriesIn)
  return shared.filter((path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat?.isFile() === true && stat.mtimeMs >= since && stat.size <= LARGEST_STRANGER
  })
}

/** Core images that programs started from here have left since a moment. Other systems put them elsewhere. */
export function coreImages(since: number): readonly string[] {
  return entriesIn(process.cwd()).filter(
    (path) => /\/core(\.\d+)?$/.test(path) && statSync(path).mtimeMs >= since && statSync(path).isFile(),
  )
}

function entriesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    // There is no such place here.
    return []
  }
}
