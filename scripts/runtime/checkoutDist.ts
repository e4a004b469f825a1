import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makeOnce } from './makeOnce.ts'
import { checkoutDistKey } from './runtimeCache.ts'

/**
 * A checkout's own Electron folder, made of links into the cached one. The registry's Electron has no default
 * application, so it starts what lies in `resources/app` beside it and ignores a path on the command line; and the
 * cached folder is shared by all checkouts of the machine, so the link cannot be put there.
 */
export function linkCheckoutDist(cachedDist: string, projectRoot: string): Promise<string> {
  const key = checkoutDistKey(basename(cachedDist), projectRoot)
  return makeOnce(join(projectRoot, 'node_modules', '.cache', 'evenkeel', key), async (staging) => {
    for (const name of readdirSync(cachedDist)) {
      if (name === 'electron') linkOrCopy(join(cachedDist, name), join(staging, name))
      else symlinkSync(join(cachedDist, name), join(staging, name))
    }
    mkdirSync(join(staging, 'resources'))
    symlinkSync(projectRoot, join(staging, 'resources', 'app'))
  })
}

/** Electron looks for `resources` beside its real program, so a symbolic link would lead it back to the cache. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (thrown) {
    if (!isLinkRefusal(thrown)) throw thrown
    copyFileSync(from, to, constants.COPYFILE_FICLONE)
  }
}

/** Another file system, one without hard links, or a cached file that belongs to another user. */
function isLinkRefusal(thrown: unknown): boolean {
  const refusals = ['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EACCES']
  return (
    thrown instanceof Error &&
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    refusals.includes(thrown.code)
  )
}
