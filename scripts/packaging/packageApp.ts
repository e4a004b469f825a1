import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createPackageWithOptions } from '@electron/asar'
import { PlainFailure } from '../runtime/plainFailure.ts'
import type { ElectronRuntime } from '../runtime/resolveRuntime.ts'
import { type FuseReading, setFuses } from './fuses.ts'

const ADDON = 'node_modules/better-sqlite3'

export interface PackagedApp {
  readonly executable: string
  /** Every fuse as the binary has it. */
  readonly fuses: ReadonlyMap<string, FuseReading>
}

export interface PackageRequest {
  /** With the built app in out/. */
  readonly projectRoot: string
  readonly runtime: Pick<ElectronRuntime, 'executable' | 'env'>
  /** Becomes the packaged app; must not be there yet. */
  readonly folder: string
}

/**
 * Puts the app together as people would install it: an Electron of its own, the code as one archive beside the
 * addon, and every fuse set. Not signed, and on Linux only so far.
 *
 * @throws {PlainFailure} on another system, or when a fuse did not take.
 */
export async function packageApp({ projectRoot, runtime, folder }: PackageRequest): Promise<PackagedApp> {
  if (process.platform !== 'linux') throw new PlainFailure('Packages are made on Linux only so far.')
  const electron = basename(runtime.executable)
  cpSync(dirname(runtime.executable), folder, {
    recursive: true,
    dereference: true,
    // What Electron runs without an app, or the checkout itself.
    filter: (source) => basename(source) !== 'resources',
  })
  const executable = join(folder, 'evenkeel')
  renameSync(join(folder, electron), executable)
  chmodSync(executable, 0o755)
  mkdirSync(join(folder, 'resources'))
  await packCode(projectRoot, runtime.env['EVENKEEL_SQLITE_BINDING'], join(folder, 'resources', 'app.asar'))
  return { executable, fuses: await setFuses(executable) }
}

/** @param addon another build of the SQLite addon than the package's own */
async function packCode(projectRoot: string, addon: string | undefined, archive: string): Promise<void> {
  const staged = mkdtempSync(join(tmpdir(), 'evenkeel-package-'))
  try {
    const target = `${process.platform}-${process.arch}`
    const prebuilt = join(ADDON, 'prebuilds', `${target}.node`)
    for (const part of ['out', join(ADDON, 'lib'), join(ADDON, 'package.json'), join(ADDON, 'LICENSE')]) {
      cpSync(join(projectRoot, part), join(staged, part), { recursive: true })
    }
    cpSync(addon ?? join(projectRoot, prebuilt), join(staged, prebuilt))
    writeFileSync(join(staged, 'package.json'), packageJson(projectRoot))
    // The system loads an addon from a file; out of an archive Electron would have to write it to a temporary one.
    await createPackageWithOptions(staged, archive, { unpack: '*.node' })
  } finally {
    rmSync(staged, { recursive: true, force: true })
  }
}

/** What the app reads of itself, without what concerns its developers. */
function packageJson(projectRoot: string): string {
  const own: Record<string, unknown> = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  const kept = ['name', 'productName', 'version', 'description', 'license', 'author', 'type', 'main']
  return JSON.stringify(Object.fromEntries(kept.map((name) => [name, own[name]])), null, 2)
}
