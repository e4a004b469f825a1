import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as backupWords } from '../../renderer/backup/words.ts'
import { words } from '../../renderer/evening/words.ts'
import { filesBelow, findNeedles, openToOthers } from './story/bytesAtRest.ts'
import { type Desk, useDesk } from './story/desk.ts'
import { answerOpenDialog } from './story/dialogs.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { dayFromToday } from './story/journalOnPage.ts'
import { openDay, openScreen } from './story/places.ts'
import { lock, startJournal, tryPassphrase, unlock } from './story/waysIn.ts'

const PASSPHRASE = 'zanthoxylum needle passphrase'
const WRONG_PASSPHRASE = 'quagga needle wrong guess'

/** A text that stands nowhere by chance, one for each field that takes text. */
const needleOf = (name: string): string => `needle-${name}-okapi`

const CLOCK_AND_COUNT_FIELDS = [
  words.sleepLabels.timeIntoBed,
  words.sleepLabels.timeTriedToSleep,
  words.sleepLabels.sleepOnsetLatencyMin,
  words.sleepLabels.awakenings,
  words.sleepLabels.wakeAfterSleepOnsetMin,
  words.sleepLabels.finalAwakening,
  words.sleepLabels.timeOutOfBed,
  words.sleepLabels.attemptAfterFinalAwakeningMin,
  words.checkIn.restingHeartRateBpm.label,
  words.checkIn.hrvRmssdMs.label,
]

describe('what lies on the disk', () => {
  const desk = useDesk()
  let needles: readonly string[]
  let profile: string
  let surroundings: Surroundings

  beforeAll(async () => {
    surroundings = surroundingsOf(desk)
    profile = join(surroundings.folder, 'profile')
    needles = await live(desk, profile, surroundings)
  })

  it('holds no word of what was typed, in no file and in no encoding, after kills, locks and backups', () => {
    expect(needles.length).toBeGreaterThan(20)
    expect(readdirSync(join(profile, 'backups')).length).toBeGreaterThan(0)
    expect(filesBelow(profile).length).toBeGreaterThan(5)
    expect(findNeedles(surroundings.folder, needles)).toEqual([])
  })

  it('is open to its owner alone', () => {
    expect(openToOthers(profile)).toEqual([])
  })

  it('would be found by this search if it were there', () => {
    const folder = desk.folder('control')
    const [first = '', second = '', third = ''] = needles
    mkdirSync(join(folder, 'deep'))
    const noise = Buffer.alloc(3_000_001, 0xa5)
    writeFileSync(join(folder, 'deep', 'one'), Buffer.concat([noise, Buffer.from(first), noise]), {
      mode: 0o644,
    })
    writeFileSync(join(folder, 'two'), Buffer.concat([noise, Buffer.from(second, 'utf16le')]))
    writeFileSync(join(folder, 'three.zip'), zipOf(third))
    expect(findNeedles(folder, needles)).toEqual([
      expect.objectContaining({ needle: first, encoding: 'utf8' }),
      expect.objectContaining({ needle: third, encoding: 'utf8, compressed' }),
      expect.objectContaining({ needle: second, encoding: 'utf16le' }),
    ])
    expect(openToOthers(folder)).toContain('644 deep/one')
  })
})

interface Surroundings {
  readonly folder: string
  /** Leads everything that a program of Linux keeps for itself into the folder. */
  readonly env: Readonly<Record<string, string>>
}

/** A folder that holds the profile, the home, the caches and the temporary files of the app. */
function surroundingsOf(desk: Desk): Surroundings {
  const folder = desk.folder('surroundings')
  const env: Record<string, string> = {}
  for (const name of [
    'HOME',
    'TMPDIR',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_RUNTIME_DIR',
  ]) {
    env[name] = join(folder, name.toLowerCase())
    mkdirSync(env[name], { mode: 0o700 })
  }
  return { folder, env }
}

/** Writes, kills, locks, unlocks and backs up as in a long week. Returns everything that was ever typed. */
async function live(desk: Desk, profile: string, { folder, env }: Surroundings): Promise<readonly string[]> {
  const first = await desk.launch(profile, { env })
  const key = await startJournal(first.page, PASSPHRASE)
  const typed = await fillEveryTextField(first.page)
  await first.kill()

  const second = await desk.launch(profile, { env })
  const { page } = second
  await tryPassphrase(page, WRONG_PASSPHRASE)
  await page.getByText(/^That is not the passphrase/).waitFor()
  await unlock(page, PASSPHRASE)
  await openDay(page, await dayFromToday(page, -4))
  await reflectionOf(page).fill(needleOf('past-day'))
  await untilSaved(page)
  await openScreen(page, 'week')
  await openScreen(page, 'tonight')
  await reflectionOf(page).fill(needleOf('second-thought'))
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  await untilSaved(page)
  await openScreen(page, 'backups')
  await page.getByRole('button', { name: backupWords.make.now }).click()
  await page.getByText(/^Made, and verified by opening it: /).waitFor()
  const copies = join(folder, 'copies')
  mkdirSync(copies)
  await answerOpenDialog(second.app, [copies])
  await page.getByRole('button', { name: backupWords.make.copy }).click()
  await page.getByText(/^Saved and verified by opening it: /).waitFor()
  await page.getByRole('row').filter({ hasText: backupWords.reasons.manual }).getByRole('button').click()
  await page.getByRole('button', { name: backupWords.preview.submit }).click()
  await page.getByRole('heading', { name: backupWords.done.title }).waitFor()
  await lock(page)
  await unlock(page, PASSPHRASE)
  await second.kill()

  const third = await desk.launch(profile, { env })
  await unlock(third.page, PASSPHRASE)
  expect(await reflectionOf(third.page).inputValue()).toBe(needleOf('second-thought'))
  await third.close()
  return [
    ...typed,
    needleOf('past-day'),
    needleOf('second-thought'),
    PASSPHRASE,
    WRONG_PASSPHRASE,
    key,
    key.replaceAll(' ', ''),
    key.replaceAll(' ', '-'),
  ]
}

/** Types a needle of its own into every field that takes text, also where it cannot be understood. */
async function fillEveryTextField(page: Page): Promise<readonly string[]> {
  const typed: string[] = []
  const type = async (label: string, name: string): Promise<void> => {
    const field = page.getByLabel(label, { exact: true }).last()
    await field.fill(needleOf(name))
    await field.press('Tab')
    typed.push(needleOf(name))
  }
  await page.getByText(words.night.more).click()
  for (const [index, label] of CLOCK_AND_COUNT_FIELDS.entries()) await type(label, `field-${index}`)
  await page.getByRole('button', { name: words.addNap }).click()
  await type(words.napStart, 'nap-start')
  await type(words.napLength, 'nap-length')
  await page.getByRole('button', { name: words.addSession }).click()
  await type(words.activity, 'activity')
  await type(words.sessionLength, 'session-length')
  await page.getByRole('button', { name: words.addStart }).click()
  await type(words.sessionStart, 'session-start')
  await page.getByRole('button', { name: words.addPractice }).click()
  await type(words.practiceLength, 'practice-length')
  await type(words.reflectionLabel, 'reflection')
  await untilSaved(page)
  return typed
}

/** A ZIP file with one compressed entry that holds a text, as small as the format allows. */
function zipOf(text: string): Buffer {
  const body = deflateRawSync(Buffer.from(text))
  const header = Buffer.alloc(30)
  header.write('PK\u0003\u0004', 'latin1')
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(body.length, 18)
  header.writeUInt16LE(1, 26)
  return Buffer.concat([header, Buffer.from('a'), body])
}
