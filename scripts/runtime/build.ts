import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainFailure } from './plainFailure.ts'
import { runCommand } from './runCommand.ts'
import { failures, words } from './words.ts'

/** What the built application is made of, as paths in the project. */
const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
/** Written when a build has ended well; its age is the build's age. An interrupted build leaves none. */
const stampIn = (projectRoot: string): string => join(projectRoot, 'out', 'built')

/** Builds the application into `out/` if that is missing or older than the sources. */
export async function ensureBuilt(projectRoot: string): Promise<void> {
  const stamp = statSync(stampIn(projectRoot), { throwIfNoEntry: false })
  if (stamp !== undefined && stamp.mtimeMs >= newestChange(projectRoot)) return
  console.log(words.building)
  const result = await build(projectRoot, 'collect')
  if (result.exitCode === 0) return
  console.error(result.output)
  throw new PlainFailure(failures.buildFailed)
}

/** Builds the application whatever its state is. */
export async function build(
  projectRoot: string,
  output: 'collect' | 'inherit',
): Promise<{ exitCode: number; output: string }> {
  const builder = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  if (!existsSync(builder)) throw new PlainFailure(failures.nothingInstalled)
  rmSync(stampIn(projectRoot), { force: true })
  const began = new Date()
  const result = await runCommand(process.execPath, [builder, 'build'], { cwd: projectRoot, output })
  if (result.exitCode === 0) {
    writeFileSync(stampIn(projectRoot), `${began.toISOString()}\n`)
    // Dated to the build's beginning: a source that changed while it ran counts as newer.
    utimesSync(stampIn(projectRoot), began, began)
  }
  return result
}

/** When the newest source was changed, in UTC milliseconds. Folders count too: a deleted file changes its folder. */
export function newestChange(projectRoot: string, paths: readonly string[] = sources): number {
  const entries = paths.flatMap((path) => {
    const full = join(projectRoot, path)
    const stat = statSync(full, { throwIfNoEntry: false })
    if (!stat?.isDirectory()) return [full]
    const inside = readdirSync(full, { recursive: true, encoding: 'utf8' })
    return [full, ...inside.map((name) => join(full, name))]
  })
  const times = entries.map((entry) => statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return Math.max(0, ...times)
}
