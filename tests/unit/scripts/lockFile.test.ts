import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const projectRoot = join(import.meta.dirname, '..', '..', '..')
const read = (name: string): unknown => JSON.parse(readFileSync(join(projectRoot, name), 'utf8'))
const lockedPackage = z.object({
  version: z.string().optional(),
  gypfile: z.boolean().optional(),
  resolved: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const packages = z
  .object({ packages: z.record(z.string(), lockedPackage) })
  .parse(read('package-lock.json')).packages
const addon = 'node_modules/better-sqlite3'

/**
 * The addon ships built. Its package.json says `gypfile: false`, but npm 10 and 11 look for that in the lock file, where
 * npm itself does not write it, and would compile the addon: installing would need a compiler and Python.
 * After `npm install` has dropped the line, put `"gypfile": false` back into the entry of better-sqlite3.
 */
test('installing needs no compiler: npm 10 is told by the lock file', () => {
  expect(packages[addon]?.gypfile).toBe(false)
})

test('installing needs no compiler: newer npm is told by package.json', () => {
  const { allowScripts } = z
    .object({ allowScripts: z.record(z.string(), z.boolean()) })
    .parse(read('package.json'))
  // npm goes by the name in the registry, not by the alias it is installed under.
  expect(allowScripts['better-sqlite3-multiple-ciphers']).toBe(false)
})

test('the lock file names no download addresses', () => {
  const withAddress = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)
  expect(withAddress.map(([name]) => name)).toEqual([])
})

/** `npm ci` refuses a lock file that lacks an optional package, also one for another system. */
test('every optional package for another system is in the lock file', () => {
  const missing = Object.entries(packages).flatMap(([, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => packages[`node_modules/${name}`] === undefined,
    ),
  )
  expect(missing).toEqual([])
})
