import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type CommandOptions, type CommandResult, runCommand } from './runCommand.ts'

/** The npm that started this command, and the Node it runs on: together they hold node-gyp and Node's headers. */
export interface NpmOwn {
  /** npm's entry file, for example `/usr/lib/node_modules/npm/bin/npm-cli.js`. */
  readonly cli: string
  readonly node: string
}

/**
 * npm tells the scripts it runs where it is. Outside of npm, the one on the PATH is taken; null when there is none.
 */
export async function findNpm(environment = process.env): Promise<NpmOwn | null> {
  const cli = environment['npm_execpath']
  if (cli?.endsWith('.js') && existsSync(cli)) {
    return { cli, node: environment['npm_node_execpath'] ?? process.execPath }
  }
  const found = await runCommand('which', ['npm'])
  if (found.exitCode !== 0) return null
  const link = found.output.trim()
  const onPath = realpathSync(link)
  const nodeBeside = join(dirname(link), 'node')
  if (!onPath.endsWith('.js')) return null
  return { cli: onPath, node: existsSync(nodeBeside) ? nodeBeside : process.execPath }
}

/** npm's own copy of node-gyp; null when this npm has none. */
export function nodeGypOf(npm: NpmOwn): string | null {
  const file = resolve(dirname(npm.cli), '..', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
  return existsSync(file) ? file : null
}

/** Runs npm itself, on the Node it came with. */
export function runNpm(
  npm: NpmOwn,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return runCommand(npm.node, [npm.cli, ...args], options)
}
