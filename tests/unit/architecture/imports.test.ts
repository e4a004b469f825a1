import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Every import line of the source, as the file it stands in and what it names. */
const SOURCES = globSync('{shared,electron,renderer}/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'))

interface ImportLine {
  readonly file: string
  /** A path from the root for our own files, the bare name otherwise. */
  readonly target: string
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g

function importsOf(file: string): ImportLine[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    return { file, target: name.startsWith('.') ? normalize(join(dirname(file), name)) : name }
  })
}

const LINES = SOURCES.flatMap(importsOf)
const isOwn = (target: string): boolean => /^(shared|electron|renderer|resources)\//.test(target)
const within = (folder: string) => (line: ImportLine) => line.file.startsWith(`${folder}/`)

/** Imports of files in `from` that none of the allowed patterns covers, as readable lines. */
function strays(from: string, allowed: readonly RegExp[], lines: readonly ImportLine[] = LINES): string[] {
  return lines
    .filter(within(from))
    .filter(({ target }) => !allowed.some((pattern) => pattern.test(target)))
    .map(({ file, target }) => `${file} -> ${target}`)
}

describe('the arrows between the rooms', () => {
  test('there is source to look at', () => {
    expect(LINES.length).toBeGreaterThan(100)
    expect(LINES.some(({ target }) => isOwn(target))).toBe(true)
  })

  test('shared/ imports itself, its data and four libraries only', () => {
    const allowed = [/^shared\//, /^resources\//, /^zod$/, /^date-fns/, /^@date-fns\/tz/, /^chrono-node\//]
    expect(strays('shared', allowed)).toEqual([])
  })

  test('the page imports itself, shared/ and its own libraries, never the main process', () => {
    const libraries = [
      /^zod$/,
      /^react/,
      /^@tanstack\//,
      /^d3-/,
      /^@fontsource/,
      /^@zxcvbn-ts\//,
      /^@ariakit\//,
      /^chrono-node/,
      /^diff$/,
    ]
    expect(strays('renderer', [/^renderer\//, /^shared\//, ...libraries])).toEqual([])
  })

  test('the preload bridge imports electron and the channel names, nothing else', () => {
    expect(strays('electron/preload', [/^electron$/, /^shared\/ipc\/channels\.ts$/])).toEqual([])
  })

  test('crypto/ looks down only', () => {
    expect(
      strays('electron/crypto', [
        /^electron\/(crypto|appError|fileErrors)/,
        /^shared\//,
        /^node:/,
        /^zod$/,
        /^hash-wasm$/,
      ]),
    ).toEqual([])
  })

  test('db/ knows keys and tables, no services and no messages', () => {
    const allowed = [/^electron\/(db|crypto|appError|fileErrors)/, /^shared\//, /^node:/, /^better-sqlite3$/]
    expect(strays('electron/db', allowed)).toEqual([])
  })

  test('files/ never reaches up to services or messages', () => {
    const up = LINES.filter(within('electron/files')).filter(({ target }) =>
      /^electron\/(services|ipc|main|preload)\//.test(target),
    )
    expect(up).toEqual([])
  })

  test('services never reach up to messages or the window', () => {
    const up = LINES.filter(within('electron/services')).filter(
      ({ target }) => target === 'electron' || /^electron\/(ipc|main|preload)\//.test(target),
    )
    expect(up).toEqual([])
  })

  test('handlers call services and touch neither tables, keys nor files', () => {
    const down = LINES.filter(within('electron/ipc')).filter(({ target }) =>
      /^electron\/(db|crypto|files|main)\//.test(target),
    )
    expect(down).toEqual([])
  })

  test('screens never import each other', () => {
    const SHARED_ROOMS = [
      'app',
      'ui',
      'charts',
      'styles',
      'bridge',
      'commands',
      'evening',
      'guidance',
      'reflection',
    ]
    const across = LINES.filter(within('renderer')).filter(({ file, target }) => {
      const [, from] = file.split('/')
      const [room, to] = target.split('/')
      const isScreen = (name: string | undefined) => name !== undefined && !SHARED_ROOMS.includes(name)
      return (
        file.split('/').length > 2 && room === 'renderer' && from !== 'app' && isScreen(to) && from !== to
      )
    })
    expect(across).toEqual([])
  })

  test('SQL stands in db/ and in the snapshot of files/ only', () => {
    const SQL = /\b(SELECT [\w*(]|INSERT (OR \w+ )?INTO|DELETE FROM|UPDATE \w+ SET|VACUUM INTO)/
    const outside = SOURCES.filter((file) => !/^electron\/(db|files)\//.test(file)).filter((file) =>
      SQL.test(readFileSync(file, 'utf8')),
    )
    expect(outside).toEqual([])
  })

  test('a rule that is broken is seen', () => {
    const broken: ImportLine[] = [{ file: 'shared/sleep/x.ts', target: 'electron/db/journal.ts' }]
    expect(strays('shared', [/^shared\//], broken)).toEqual(['shared/sleep/x.ts -> electron/db/journal.ts'])
  })
})

describe('files that one can read at a glance', () => {
  test('no source file is longer than 250 lines', () => {
    const long = SOURCES.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251)
    expect(long).toEqual([])
  })

  test('no file is called utils, helpers, common, manager or index', () => {
    const vague = SOURCES.filter((file) => /\/(utils?|helpers?|common|manager|misc)\.tsx?$/.test(file))
    expect(vague).toEqual([])
  })
})

describe('what the main process never does', () => {
  const MAIN = SOURCES.filter((file) => file.startsWith('electron/'))
  const BANNED: readonly (readonly [string, RegExp])[] = [
    ['opens a socket', /from ['"](node:)?(http|https|http2|net|dgram|tls)['"]|\bfetch\(/],
    ['copies a database in clear', /\.(serialize|backup)\(/],
    ['attaches a database', /\bATTACH\b/],
    ['writes a key as text', /pragma\([`'"](hex)?(re)?key|exec\([`'"]PRAGMA (hex)?(re)?key/i],
    ['reports crashes', /crashReporter/],
    ['evaluates text', /\beval\(|new Function\(/],
    ['loosens the page', /enableBlinkFeatures|allowpopups|webviewTag: true/],
  ]

  test.each(BANNED)('%s', (_what, pattern) => {
    expect(MAIN.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('opens a window in one place only', () => {
    const openers = MAIN.filter((file) => readFileSync(file, 'utf8').includes('new BrowserWindow('))
    expect(openers).toEqual(['electron/main/window.ts'])
  })
})
