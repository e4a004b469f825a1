import { existsSync, mkdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { linkCheckoutDist } from './checkoutDist.ts'
import { downloadPackageElectron, installedVersion, packageExecutable } from './packageElectron.ts'
import { PlainFailure } from './plainFailure.ts'
import { registryDist, registryElectron } from './registryElectron.ts'
import { cacheFolder } from './runtimeCache.ts'
import { downloadState, executableInDist, nextRuntimeStep, type RuntimeFacts } from './runtimeChoice.ts'
import { sandboxArguments } from './sandbox.ts'
import { builtAddon } from './sqliteAddon.ts'
import { ensureLibraries } from './systemLibraries.ts'
import { failures, words } from './words.ts'

/** An Electron that is ready to start, and how. */
export interface ElectronRuntime {
  readonly kind: 'override' | 'package' | 'registry'
  readonly executable: string
  /** Chromium's switches for this machine. They come before everything else. */
  readonly args: readonly string[]
  /** To be added to the environment. `EVENKEEL_SQLITE_BINDING` is an addon to load instead of the shipped one. */
  readonly env: Readonly<Record<string, string>>
  /** The application's folder, given after the switches; null when this runtime finds it by itself. */
  readonly appArgument: string | null
}

export interface RuntimeRequest {
  /** The folder with the application's package.json and node_modules. */
  readonly projectRoot: string
  /** Tries a download again that failed within the last day. */
  readonly retryDownload?: boolean
}

/** The whole command line of an app start: switches, application, then the application's own arguments. */
export function launchArguments(runtime: ElectronRuntime, appArguments: readonly string[] = []): string[] {
  const application = runtime.appArgument === null ? [] : [runtime.appArgument]
  return [...runtime.args, ...application, ...appArguments]
}

/**
 * Decides which Electron runs, and makes it ready: the only place that does. The order is in `nextRuntimeStep`.
 * It takes a fraction of a second when everything is there, and says what it does when it is not.
 * @throws PlainFailure with a sentence for the person at the terminal
 */
export async function resolveRuntime(request: RuntimeRequest): Promise<ElectronRuntime> {
  const projectRoot = realpathSync(request.projectRoot)
  const version = installedVersion(projectRoot, 'electron')
  if (version === null) throw new PlainFailure(failures.nothingInstalled)
  const search: Search = {
    projectRoot,
    version,
    cache: cacheFolder(process.env, homedir()),
    retryDownload: request.retryDownload ?? false,
  }
  const found = await find(search)
  await ensureLibraries(found.executable)
  const env =
    found.kind === 'registry' ? { EVENKEEL_SQLITE_BINDING: await builtAddon(search.cache, projectRoot) } : {}
  return {
    ...found,
    args: [...(await sandboxArguments()), ...graphicsArguments(found.kind)],
    env,
    appArgument: found.kind === 'registry' ? null : projectRoot,
  }
}

interface Search {
  readonly projectRoot: string
  readonly version: string
  readonly cache: string
  readonly retryDownload: boolean
}

type Found = Pick<ElectronRuntime, 'kind' | 'executable'>

async function find(search: Search): Promise<Found> {
  const remembered = search.retryDownload ? null : failureTime(failureMark(search))
  let download: RuntimeFacts['download'] = downloadState(remembered, Date.now())
  let cause = ''
  for (;;) {
    const next = nextRuntimeStep({ ...machineFacts(search), download })
    if (next.step === 'giveUp') throw new PlainFailure(failures.noRuntime(search.version, cause))
    if (next.step === 'use') return await use(next.kind, search)
    cause = await tryDownload(search)
    download = 'failed'
  }
}

function machineFacts(search: Search): Omit<RuntimeFacts, 'download'> {
  return {
    overrideFolder: process.env['ELECTRON_OVERRIDE_DIST_PATH'] || null,
    packageBinary: packageExecutable(search.projectRoot) === null ? 'absent' : 'present',
    platform: process.platform,
    architecture: process.arch,
  }
}

async function use(kind: Found['kind'], search: Search): Promise<Found> {
  switch (kind) {
    case 'override':
      return { kind, executable: overriddenExecutable() }
    case 'package':
      return { kind, executable: packageExecutable(search.projectRoot) ?? '' }
    case 'registry': {
      console.log(words.registryInstead(registryElectron.electronVersion, search.version))
      const dist = await registryDist(search.cache, search.projectRoot)
      return { kind, executable: join(await linkCheckoutDist(dist, search.projectRoot), 'electron') }
    }
    default:
      return kind satisfies never
  }
}

function overriddenExecutable(): string {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? ''
  const name = executableInDist(process.platform)
  const executable = join(folder, name)
  if (!existsSync(executable)) throw new PlainFailure(failures.overrideEmpty(folder, name))
  return executable
}

/** @returns the cause when it failed, an empty text when it worked */
async function tryDownload(search: Search): Promise<string> {
  const cause = await downloadPackageElectron(search.projectRoot, search.version)
  const mark = failureMark(search)
  if (cause === null) {
    rmSync(mark, { force: true })
    return ''
  }
  console.log(words.downloadFailed(search.version, cause))
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, `${cause}\n`)
  return cause
}

/** The file whose age tells when the download failed last. */
function failureMark(search: Search): string {
  return join(search.cache, `electron-${search.version}-download-failed`)
}

function failureTime(mark: string): number | null {
  return statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? null
}

/** Without a graphics card Chromium would first try one, fail and say so. The registry's Electron is for such machines. */
function graphicsArguments(kind: Found['kind']): readonly string[] {
  const withoutCard = process.platform === 'linux' && !existsSync('/dev/dri')
  return kind === 'registry' || withoutCard ? ['--disable-gpu'] : []
}
