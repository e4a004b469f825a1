import { createHash } from 'node:crypto'
import { isAbsolute, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The user's cache folder for everything that is fetched or built once per machine. `XDG_CACHE_HOME` counts when it
 * is an absolute path, as the XDG Base Directory Specification (0.8) asks.
 */
export function cacheFolder(environment: Environment, home: string): string {
  const base = environment['XDG_CACHE_HOME']
  return join(base !== undefined && isAbsolute(base) ? base : join(home, '.cache'), 'evenkeel')
}

/** The cached runtime's folder name. All that its content depends on is in it. */
export function electronCacheKey(electronVersion: string, carrierVersion: string): string {
  return `electron-${electronVersion}-linux-x64-${carrierVersion}`
}

export interface AddonBuildInputs {
  readonly addonVersion: string
  readonly nodeApiVersion: number
  /** The header and the compiler flags: whatever else changes the result. */
  readonly recipe: string
}

/** The built addon's folder name. Another recipe is another folder, so an old build is never taken for a new one. */
export function addonCacheKey(inputs: AddonBuildInputs): string {
  const digest = shortDigest(inputs.recipe)
  return `sqlite-${inputs.addonVersion}-napi${inputs.nodeApiVersion}-linux-x64-${digest}`
}

/**
 * The name of a checkout's own folder of links into the cache. Checkouts may share `node_modules`, so the checkout's
 * path is part of it: a moved or second checkout makes its own links.
 */
export function checkoutDistKey(runtimeKey: string, projectRoot: string): string {
  return `${runtimeKey}-${shortDigest(projectRoot)}`
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
