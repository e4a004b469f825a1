import { spawn } from 'node:child_process'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** One line of JSON from a child program, written before anything else happens: it outlives the process. */
export function tell(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

export interface ChildProgram {
  /** Path below tests/faults/. */
  readonly program: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Node's own switches. */
  readonly nodeArgs?: readonly string[]
  /** Called for each line; the second argument ends the child at once. */
  readonly onLine: (line: unknown, kill: () => void) => void
  /** Kills by itself after so many milliseconds; left out = never. */
  readonly killAfterMs?: number
  /** A program and its arguments that start ours, such as `unshare -m`. */
  readonly within?: readonly string[]
}

export interface ChildEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** What it wrote to the error stream. */
  readonly errors: string
}

/** Runs a program in another Node until it ends or is killed; all it said has been handed over by then. */
export function runChild(child: ChildProgram): Promise<ChildEnd> {
  return new Promise((resolve) => {
    const file = join(import.meta.dirname, child.program)
    const command = [
      ...(child.within ?? []),
      process.execPath,
      ...(child.nodeArgs ?? []),
      file,
      ...child.args,
    ]
    const started = spawn(command[0] ?? '', command.slice(1), {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...child.env },
    })
    const kill = (): void => {
      started.kill('SIGKILL')
    }
    const timer = child.killAfterMs === undefined ? undefined : setTimeout(kill, child.killAfterMs)
    let errors = ''
    started.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString('utf8')
    })
    const lines = createInterface({ input: started.stdout })
    lines.on('line', (line) => {
      const value = parsed(line)
      if (value !== null) child.onLine(value, kill)
    })
    const read = new Promise<void>((done) => lines.once('close', done))
    started.once('close', async (code, signal) => {
      clearTimeout(timer)
      await read
      resolve({ code, signal, errors })
    })
  })
}

/** Null for a line that was cut off by the end of its writer. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
