import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Registers what is to be done at the end: of the test, unless a whole file shares what it cleans up. */
export type CleanUp = (work: () => void) => void

/** A folder that goes away at the end. */
export function newFolder(cleanUp: CleanUp = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  cleanUp(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Every file below a folder, by its path inside it, with its bytes in base64. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]))
}
