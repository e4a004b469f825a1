import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Words that nobody has put into German yet. This list only ever gets shorter, and ends empty. */
const NOT_YET_GERMAN: readonly string[] = []

const WORDS = globSync('{renderer,shared,electron}/**/words.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()

const hasGerman = (file: string): boolean =>
  existsSync(file.replace(/\.ts$/, '.de.ts')) && readFileSync(file, 'utf8').includes('de: german')

test('the words of every feature are there in German too', () => {
  expect(WORDS.length).toBeGreaterThan(15)
  expect(WORDS.filter((file) => !hasGerman(file))).toEqual(NOT_YET_GERMAN)
})
