import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeFileAtomically } from './atomicWrite.ts'

/** Far more than any desktop measures, so that a broken file cannot overflow what the system counts with. */
const pixels = z.number().int().min(-100_000).max(100_000)
const length = z.number().int().min(1).max(100_000)

const windowStateSchema = z.strictObject({
  /** Where the window was while it was not maximised; null = never opened. */
  place: z.strictObject({ x: pixels, y: pixels, width: length, height: length }).nullable(),
  maximised: z.boolean(),
  /** 1 = actual size. */
  zoom: z.number().min(0.5).max(3),
})

/** How the window stood. It says nothing of what was in it. */
export type WindowState = z.infer<typeof windowStateSchema>

const FRESH: WindowState = { place: null, maximised: false, zoom: 1 }

/** A file that is missing or broken means a window that was never opened. */
export async function readWindowState(file: string): Promise<WindowState> {
  try {
    return windowStateSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return FRESH
  }
}

/** @throws {AppError} `disk-full` or `no-permission`. */
export function writeWindowState(file: string, state: WindowState): Promise<void> {
  return writeFileAtomically(file, Buffer.from(JSON.stringify(state)))
}
