import { type ChildProcess, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { atExit } from './atExit.ts'
import { PlainFailure } from './plainFailure.ts'
import { ensureVirtualDisplay } from './systemLibraries.ts'
import { causeIn, failures } from './words.ts'

export interface Display {
  /** What the environment variable DISPLAY is set to, for example ":0". */
  readonly name: string
  stop(): void
}

const screen = '1280x900x24'
const startsWithinMs = 20_000

/** Whether windows can be shown to a person here. */
export function hasDisplay(environment: Readonly<Record<string, string | undefined>>): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY'])
}

/**
 * Starts a virtual display of its own. Xvfb picks a free number by itself and reports it, so displays that start at
 * the same moment do not collide. It ends with this process.
 */
export async function startVirtualDisplay(): Promise<Display> {
  await ensureVirtualDisplay()
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  const forget = atExit(() => server.kill())
  try {
    const number = await reportedNumber(server)
    letProcessEnd(server)
    return {
      name: `:${number}`,
      stop() {
        forget()
        server.kill()
      },
    }
  } catch (thrown) {
    forget()
    server.kill()
    throw thrown
  }
}

function reportedNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = ''
    let reported = ''
    const fail = (cause: string): void => reject(new PlainFailure(failures.displayFailed(cause)))
    const timer = setTimeout(() => fail('it gave no answer'), startsWithinMs)
    server.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString('utf8')
    })
    server.once('error', (error) => fail(error.message))
    server.once('exit', () => {
      clearTimeout(timer)
      fail(causeIn(errors))
    })
    numberPipe(server).on('data', (chunk: Buffer) => {
      reported += chunk.toString('utf8')
      if (!reported.includes('\n')) return
      clearTimeout(timer)
      resolve(reported.trim())
    })
  })
}

/** A running display is no reason for this process to stay: when all else is done, it ends and the display with it. */
function letProcessEnd(server: ChildProcess): void {
  server.unref()
  for (const pipe of [server.stderr, server.stdio[3]]) {
    if (pipe instanceof Socket) pipe.unref()
  }
}

function numberPipe(server: ChildProcess): Readable {
  const pipe = server.stdio[3]
  if (pipe === null || pipe === undefined || !('read' in pipe))
    throw new Error('Xvfb was started without its pipe')
  return pipe
}
