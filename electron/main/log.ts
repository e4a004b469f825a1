import { appendFileSync, renameSync, statSync } from 'node:fs'

/** A log larger than this is set aside once, bytes. */
const LARGEST_LOG = 512 * 1024

/** Writes a line to the local log. */
export type Log = (line: string) => void

/**
 * The local log: what failed and where in our code, never what was written in the journal. Messages of
 * unexpected errors are left out, because they may quote a value; name, code and stack frames stay.
 */
export function openLog(file: string): Log {
  return (line) => {
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(file, `${file}.1`)
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`, { mode: 0o600 })
    } catch {
      // There is nowhere left to say that the log cannot be written; the app goes on without it.
    }
  }
}

/** Name, code and stack frames of an error, without its message. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return `${error.name}${code} ${framesOf(error).slice(0, 8).join(' | ')}`
}

/** A place in the code, as V8 writes it below the message. */
const FRAME = /^at .*(:\d+:\d+\)?|\(native\)|\(<anonymous>\))$/

/** A message can have lines that look like frames, so what stands before its end is left out. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message)
  const below = start < 0 ? stack : stack.slice(start + message.length)
  return below
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => FRAME.test(line))
}
