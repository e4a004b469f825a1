import { spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { atExit } from './atExit.ts'

export interface CommandOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  /** `inherit` shows everything on the terminal; `collect` (the default) keeps it in the result. */
  readonly output?: 'collect' | 'inherit'
}

export interface CommandResult {
  /** 127 when the program does not exist, 128 when a signal ended it. */
  readonly exitCode: number
  /** Standard output and error together; empty when they were shown on the terminal. */
  readonly output: string
}

/** Runs a program to its end, without a shell. It never throws because of the program: the exit code tells. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8')
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    const forget = atExit(() => child.kill())
    child.on('error', (error) => {
      forget()
      resolve({ exitCode: 127, output: output + error.message })
    })
    child.on('close', (code) => {
      forget()
      resolve({ exitCode: code ?? 128, output })
    })
  })
}

/** Whether a program can be found on the PATH. */
export async function commandExists(command: string): Promise<boolean> {
  const finder = process.platform === 'win32' ? 'where' : 'which'
  return (await runCommand(finder, [command])).exitCode === 0
}

/** The PATH with this very Node first, so that programs which call `node` get the one the project pins. */
export function pathWithThisNode(): string {
  return `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`
}
