/**
 * Loaded before a program (`--import`), and into each of its threads: counts everything that changes the disk and
 * ends the process at the step it is told. What calls the file system does not know.
 */
import fs, { type PathLike } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { basename, join } from 'node:path'
import { COUNT_FILE, countStep, FATAL_STEP, FATAL_WAY } from './stepCount.ts'

type Call = (this: unknown, ...args: unknown[]) => unknown

const countFile = process.env[COUNT_FILE] ?? ''
const fatalStep = Number(process.env[FATAL_STEP] ?? '0')
const isHalf = process.env[FATAL_WAY] === 'half'

const die = (): never => {
  process.kill(process.pid, 'SIGKILL')
  // The signal is on its way; nothing may happen any more.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
}

/** Counts a step; at the fatal one does half of it, if told so, and ends. */
function step(name: string, half: () => void = () => undefined): void {
  const number = countStep(countFile, name)
  if (number === 0 || number !== fatalStep) return
  if (isHalf) half()
  die()
}

const called = (value: unknown): string => (typeof value === 'string' ? basename(value) : '')
const before = {
  writeSync: fs.writeSync,
  rmSync: fs.rmSync,
  readdirSync: fs.readdirSync,
  statSync: fs.statSync,
}

const wrap = (owner: object, name: string, make: (original: Call) => Call): void => {
  const original: unknown = Reflect.get(owner, name)
  if (typeof original !== 'function') throw new Error(`there is no ${name} to wrap`)
  Reflect.set(owner, name, make(original as Call))
}

/** Calls whose first argument is the path that changes. */
const ON_PATHS = [
  'rename',
  'mkdir',
  'mkdtemp',
  'chmod',
  'unlink',
  'rmdir',
  'writeFile',
  'copyFile',
  'truncate',
]

for (const owner of [fs.promises, fs]) {
  for (const base of ON_PATHS) {
    for (const name of owner === fs ? [base, `${base}Sync`] : [base]) {
      wrap(
        owner,
        name,
        (original) =>
          function (this: unknown, ...args) {
            const to = base === 'rename' ? called(args[1]) : ''
            // The end of counting is no step of the operation.
            if (args[0] !== countFile) step(`${name} ${called(args[0])} ${to}`)
            return original.apply(this, args)
          },
      )
    }
  }
  for (const name of owner === fs ? ['open', 'openSync'] : ['open']) {
    wrap(
      owner,
      name,
      (original) =>
        function (this: unknown, ...args) {
          if (isForWriting(args[1])) step(`${name} ${called(args[0])}`)
          return original.apply(this, args)
        },
    )
  }
  for (const name of owner === fs ? ['rm', 'rmSync'] : ['rm']) {
    wrap(
      owner,
      name,
      (original) =>
        function (this: unknown, ...args) {
          const path = args[0] as PathLike
          if (before.statSync(path, { throwIfNoEntry: false }) !== undefined) {
            step(`${name} ${called(path)}`, () => removeHalf(String(path)))
          }
          return original.apply(this, args)
        },
    )
  }
}

/** Removing a folder is many steps for the system: the first half of what is in it. */
function removeHalf(path: string): void {
  if (!before.statSync(path).isDirectory()) return
  const names = before.readdirSync(path)
  for (const name of names.slice(0, Math.ceil(names.length / 2))) {
    before.rmSync(join(path, name), { recursive: true, force: true })
  }
}

function isForWriting(flags: unknown): boolean {
  if (typeof flags === 'number') return (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0
  return typeof flags === 'string' && flags !== 'r'
}

const halfOf = (value: unknown): Uint8Array => {
  const bytes = value instanceof Uint8Array ? value : Buffer.from(String(value))
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}

for (const name of ['writeSync', 'write']) {
  wrap(
    fs,
    name,
    (original) =>
      function (this: unknown, ...args) {
        step(name, () => before.writeSync(Number(args[0]), halfOf(args[1])))
        return original.apply(this, args)
      },
  )
}
for (const name of ['writev', 'fsyncSync', 'fsync', 'ftruncateSync']) {
  wrap(
    fs,
    name,
    (original) =>
      function (this: unknown, ...args) {
        step(name)
        return original.apply(this, args)
      },
  )
}

/** The class of file handles is only reached through one. */
const handle = await fs.promises.open(process.execPath, 'r')
const handles: object = Object.getPrototypeOf(handle)
await handle.close()
for (const name of ['write', 'writeFile', 'sync', 'datasync', 'truncate', 'chmod']) {
  wrap(
    handles,
    name,
    (original) =>
      function (this: unknown, ...args) {
        const descriptor = (this as { fd: number }).fd
        step(`handle.${name}`, () => {
          if (name.startsWith('write')) before.writeSync(descriptor, halfOf(args[0]))
        })
        return original.apply(this, args)
      },
  )
}

/** SQLite writes by itself; its calls are the steps. What happens inside of one is met by random kills. */
const Database: { prototype: object } = createRequire(import.meta.url)('better-sqlite3')
const WRITING_PRAGMA = /^(wal_checkpoint|journal_mode|application_id|user_version =|rekey)/
wrap(
  Database.prototype,
  'pragma',
  (original) =>
    function (this: unknown, ...args) {
      if (WRITING_PRAGMA.test(String(args[0]))) step(`sqlite pragma ${String(args[0])}`)
      return original.apply(this, args)
    },
)
for (const name of ['exec', 'close']) {
  wrap(
    Database.prototype,
    name,
    (original) =>
      function (this: unknown, ...args) {
        step(`sqlite ${name}`)
        return original.apply(this, args)
      },
  )
}
let areStatementsWrapped = false
wrap(
  Database.prototype,
  'prepare',
  (original) =>
    function (this: unknown, ...args) {
      const statement = original.apply(this, args)
      if (!areStatementsWrapped && typeof statement === 'object' && statement !== null) {
        areStatementsWrapped = true
        wrap(Object.getPrototypeOf(statement), 'run', countRuns)
      }
      return statement
    },
)

function countRuns(run: Call): Call {
  return function (this: unknown, ...args) {
    step(
      `sqlite ${String((this as { source: string }).source)
        .trim()
        .slice(0, 40)
        .replaceAll('\n', ' ')}`,
    )
    return run.apply(this, args)
  }
}

syncBuiltinESMExports()
