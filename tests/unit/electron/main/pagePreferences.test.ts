import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PAGE_PREFERENCES } from '../../../../electron/main/pagePreferences.ts'

/** One line for each preference, so that none is taken away or turned without a test saying so. */
const EXPECTED: Readonly<Record<string, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  safeDialogs: true,
}

const SOURCES = globSync('electron/**/*.ts')

describe('the preferences of the page', () => {
  test.each(Object.entries(EXPECTED))('%s is %s', (name, value) => {
    expect(Object.entries(PAGE_PREFERENCES)).toContainEqual([name, value])
  })

  test('hold nothing else, and cannot be changed', () => {
    expect(Object.keys(PAGE_PREFERENCES).toSorted()).toEqual(Object.keys(EXPECTED).toSorted())
    expect(Object.isFrozen(PAGE_PREFERENCES)).toBe(true)
  })

  test('are those of every window: one file opens windows', () => {
    const opening = SOURCES.filter((file) =>
      /new (BrowserWindow|WebContentsView|BrowserView)\b/.test(read(file)),
    )
    expect(opening).toEqual(['electron/main/window.ts'])
    expect(read('electron/main/window.ts')).toContain('...PAGE_PREFERENCES')
  })
})

describe('the main process', () => {
  test.each([
    ['evaluates text', /\beval\(|new Function\(|\bvm\.run/],
    [
      'speaks to the network',
      /from 'node:(http|https|http2|net|tls|dgram|dns)'|\bfetch\(|\bnet\.(fetch|request)\(/,
    ],
    ['reports crashes', /crashReporter/],
    ['loads anything but our own page', /\bloadURL\((?!(PAGE_ADDRESS|NO_PAGE)\))|\bloadFile\(/],
    ['switches Blink features on', /enableBlinkFeatures|allowpopups/],
    ['copies an open database as plain text', /\.serialize\(|ATTACH |PRAGMA key/],
  ])('never %s', (_what, pattern) => {
    // What is written for a person who opens a backup with another tool is text, in each language.
    const code = SOURCES.filter((file) => !/^electron\/files\/howToOpen(\.de)?\.ts$/.test(file))
    const found = code.filter((file) => pattern.test(read(file)))
    expect(found).toEqual([])
  })
})

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
