import { existsSync } from 'node:fs'
import { failureOf, PlainFailure } from './plainFailure.ts'
import { beginProgressLine } from './progressLine.ts'
import { commandExists, runCommand } from './runCommand.ts'
import { causeIn, failures, words } from './words.ts'

/** Debian's packages with the libraries that Electron links to. */
const electronLibraries = ['libnss3', 'libgtk-3-0', 'libasound2', 'libgbm1']
const virtualDisplay = ['xvfb']
const compilerPrograms = ['make', 'g++', 'python3']

/**
 * Makes sure that the program finds its shared libraries. What counts is what the dynamic linker says, not what a
 * package manager believes. Does nothing outside of Linux.
 */
export async function ensureLibraries(executable: string): Promise<void> {
  if (process.platform !== 'linux') return
  const missing = missingLibraries((await runCommand('ldd', [executable])).output)
  if (missing.length === 0) return
  await installOrTell(electronLibraries, missing)
}

/** Makes sure that there is an Xvfb to open windows on. */
export async function ensureVirtualDisplay(): Promise<void> {
  if (await commandExists('Xvfb')) return
  await installOrTell(virtualDisplay, ['Xvfb'])
}

/** Makes sure that the programs which build a native addon are there. */
export async function ensureCompiler(): Promise<void> {
  const missing: string[] = []
  for (const program of compilerPrograms) {
    if (!(await commandExists(program))) missing.push(program)
  }
  if (missing.length > 0) await installOrTell(missing, missing)
}

/** The libraries that `ldd` reports as "not found", each once. */
export function missingLibraries(lddOutput: string): string[] {
  const found = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '')
  return [...new Set(found)]
}

/** Installs Debian packages when this is Debian and we are root; otherwise says what to run, and stops. */
async function installOrTell(packages: readonly string[], missing: readonly string[]): Promise<void> {
  if (!existsSync('/etc/debian_version')) throw new PlainFailure(failures.missingElsewhere(missing))
  if (process.getuid?.() !== 0) throw new PlainFailure(failures.missingPackages(await namesHere(packages)))
  console.log(words.installingPackages(packages))
  const progress = beginProgressLine(words.packagesLabel, () => '')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await runCommand('apt-get', ['update', '-qq'], { env })
  const names = await namesHere(packages)
  const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env })
  progress.end(install.exitCode === 0)
  if (install.exitCode === 0) return
  const cause = causeIn(install.output === '' ? update.output : install.output)
  throw failureOf(install.output, failures.packagesFailed(names, cause))
}

/** Since Debian 13 and Ubuntu 24.04 some of the names end in t64 (64-bit time). */
async function namesHere(packages: readonly string[]): Promise<string[]> {
  const names: string[] = []
  for (const name of packages) {
    const renamed = await runCommand('apt-cache', ['show', `${name}t64`])
    names.push(renamed.exitCode === 0 ? `${name}t64` : name)
  }
  return names
}
