import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { atExit } from './atExit.ts'
import { beginProgressLine } from './progressLine.ts'
import { runCommand } from './runCommand.ts'
import { causeIn, words } from './words.ts'

const packageJson = z.object({ version: z.string() })

/** The version of an installed package, from its package.json; null when the package is not installed. */
export function installedVersion(projectRoot: string, packageName: string): string | null {
  const file = join(projectRoot, 'node_modules', packageName, 'package.json')
  if (!existsSync(file)) return null
  return packageJson.parse(JSON.parse(readFileSync(file, 'utf8'))).version
}

/** The `electron` package's own program; null while it has not been downloaded, or not completely. */
export function packageExecutable(projectRoot: string): string | null {
  const folder = join(projectRoot, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? executable : null
}

/**
 * Lets the `electron` package download its program. The package writes its mark (`path.txt`) last, so an
 * interrupted download is not taken for a complete one.
 * @returns null when it worked, else the cause in a few words
 */
export async function downloadPackageElectron(projectRoot: string, version: string): Promise<string | null> {
  // The download grows in the folder for temporary files: one of its own shows how far it is, and can be removed.
  const temporary = mkdtempSync(join(tmpdir(), 'evenkeel-download-'))
  const remove = (): void => rmSync(temporary, { recursive: true, force: true })
  const forget = atExit(remove)
  console.log(words.downloading(version, words.downloadingWhy))
  const progress = beginProgressLine(words.downloadLabel, () => megabytesIn(temporary))
  const result = await runCommand(
    process.execPath,
    [join(projectRoot, 'node_modules', 'electron', 'install.js')],
    { env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' } },
  )
  const worked = result.exitCode === 0 && packageExecutable(projectRoot) !== null
  progress.end(worked)
  remove()
  forget()
  return worked ? null : causeIn(result.output)
}

function megabytesIn(folder: string): string {
  let bytes = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const entry = statSync(join(folder, name), { throwIfNoEntry: false })
    if (entry?.isFile()) bytes += entry.size
  }
  return bytes === 0 ? '' : `${Math.round(bytes / 1_000_000)} MB`
}
