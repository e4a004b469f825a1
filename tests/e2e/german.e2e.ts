import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_PREFERENCES } from '../../shared/ipc/contract/settings.ts'
import { speak } from '../../shared/language/languageInForce.ts'
import { checkAccessibility } from './harness/axe.ts'
import { makeDamagedJournal } from './story/damagedJournal.ts'
import { useDesk } from './story/desk.ts'
import { walkOwnJournal, walkSample } from './story/everyScreen.ts'
import { makeFailingBackups } from './story/failingBackups.ts'
import { englishFinder } from './story/foreignWords.ts'
import { saidOnPage } from './story/saidOnPage.ts'
import { type Findings, lookSideways } from './story/shapes.ts'
import { walkDamaged, walkFailingBackups } from './story/walks/troubles.ts'
import type { Visit } from './story/walks/visit.ts'
import { openSample } from './story/waysIn.ts'

/** What may stand on a German page although English words hold it, and why. */
const NOT_FOREIGN: readonly (readonly [text: RegExp, reason: string])[] = [
  [/^English$/, 'a language is named in itself'],
  [/^Enter$/, 'the key says so on German keyboards too'],
  [/^Do$/, 'short for Donnerstag'],
]

describe('every screen in German', () => {
  const desk = useDesk()
  const english: Record<string, readonly string[]> = {}
  const violations: Record<string, readonly string[]> = {}
  const sideways: Findings = {}
  const languages = new Set<string>()
  const visited: string[] = []
  const find = englishFinder()

  const look: Visit = async (name, launched) => {
    const { page } = launched
    visited.push(name)
    // No colour is still on its way when the page is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    languages.add(await page.evaluate(() => document.documentElement.lang))
    const found = find(await saidOnPage(page)).filter(
      (text) => !NOT_FOREIGN.some(([pattern]) => pattern.test(text)),
    )
    if (found.length > 0) english[name] = found
    const broken = await checkAccessibility(page)
    if (broken.length > 0)
      violations[name] = broken.map(({ rule, elements }) => `${rule}: ${elements.join(' ')}`)
    await lookSideways(name, launched, sideways)
  }

  /** A profile whose person chose German before. */
  const germanProfile = (): string => {
    const profile = desk.folder('german')
    mkdirSync(profile, { recursive: true })
    writeFileSync(
      join(profile, 'preferences.json'),
      JSON.stringify({ ...DEFAULT_PREFERENCES, language: 'de' }),
    )
    return profile
  }

  beforeAll(async () => {
    speak('de')
    await walkOwnJournal(await desk.launch(germanProfile()), desk.folder('import'), look)
    const sample = await desk.launch(germanProfile())
    await openSample(sample.page)
    await walkSample(sample, look)
    const damaged = germanProfile()
    const readable = await makeDamagedJournal(damaged)
    await walkDamaged(await desk.launch(damaged), readable, look)
    const failing = germanProfile()
    await makeFailingBackups(failing)
    await walkFailingBackups(await desk.launch(failing), look)
  }, 480_000)

  afterAll(() => speak('en'))

  it('was seen', () => {
    expect(visited.length).toBeGreaterThan(30)
    expect([...languages]).toEqual(['de'])
  })

  it('holds no English word', () => {
    expect(english).toEqual({})
  })

  it('fits its width in a small window, and enlarged to twice its size', () => {
    expect(sideways).toEqual({})
  })

  it('breaks no rule of accessibility', () => {
    expect(violations).toEqual({})
  })
})
