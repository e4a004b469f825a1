import { runCommand } from './runCommand.ts'
import { words } from './words.ts'

/**
 * The arguments that Chromium's own process sandbox asks for on this machine: none where it works. It refuses to
 * run as root, and it needs user namespaces, which containers and some systems keep from ordinary users.
 */
export async function sandboxArguments(): Promise<readonly string[]> {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) return ['--no-sandbox']
  const tried = await runCommand('unshare', ['--user', '--map-root-user', 'true'])
  const works = tried.exitCode === 0 || tried.exitCode === 127
  if (works) return []
  console.log(words.noSandbox)
  return ['--no-sandbox']
}
