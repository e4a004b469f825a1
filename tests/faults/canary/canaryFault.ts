import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { parseRecoveryKey } from '../../../electron/crypto/recoveryKey.ts'
import { deriveSubkey } from '../../../electron/crypto/rootKey.ts'
import { words as backupWords } from '../../../renderer/backup/words.ts'
import { words } from '../../../renderer/session/words.ts'
import { runCommand } from '../../../scripts/runtime/runCommand.ts'
import { type LaunchedApp, launchApp } from '../../e2e/harness/launch.ts'
import { reflectionOf, untilSaved } from '../../e2e/story/eveningOnPage.ts'
import { openScreen } from '../../e2e/story/places.ts'
import { lock, startJournal, tryPassphrase, unlock } from '../../e2e/story/waysIn.ts'
import { createFaultTally, type FaultOptions, type FaultResult, requireSight } from '../fault.ts'
import { newFolder } from '../faultApplication.ts'
import { type Found, formsOf, type Needle, searchBytes } from './byteSearch.ts'
import { coreImages, type Surroundings, strayPaths, surroundingsIn } from './surroundings.ts'
import { type Cage, typeIntoAll, typeThroughJournal } from './typeEverywhere.ts'

/**
 * Needles that may stand in the registers of threads, which are part of every core image: a vector register has 32
 * bytes. More of them mean that memory was written.
 */
const REGISTERS_HOLD = 3
/** Until all processes of an aborted app are gone, milliseconds. */
const AFTERMATH_MS = 2000
/** Canaries that fields must have taken. */
const LEAST = { short: 40, long: 90 } as const

/** Words that stand nowhere by chance are typed everywhere; then every byte on the disk is searched for them. */
export async function canaryFault({ short }: FaultOptions): Promise<FaultResult> {
  const folder = newFolder('canary')
  const startedIn = process.cwd()
  const since = Date.now()
  const tally = createFaultTally()
  try {
    const surroundings = surroundingsIn(folder)
    const cage = createCage()
    const keys = await live(surroundings, cage, short ? LEAST.short : LEAST.long)
    const needles = [...[...cage.sung].map(canaryNeedle), ...keys]
    proveSight(folder, needles)
    const strays = strayPaths(since)
    const { found, files } = searchBytes([folder, ...strays], needles)
    const inImages = found.filter(({ file }) => file.startsWith(coresIn(folder)))
    const counted =
      inImages.length > REGISTERS_HOLD ? found : found.filter((each) => !inImages.includes(each))
    for (const { name } of needles) tally.trial(complaintsAbout(name, counted), 'search')
    const cores = readdirSync(coresIn(folder)).length
    return tally.result(
      'canary',
      `${cage.sung.size} canaries in text fields and ${keys.length} forms of the keys, searched as UTF-8, UTF-16, ` +
        `base64 and hex in ${files} files; ${cores} core images after two aborts with dumps allowed, ` +
        `in which ${inImages.length} needles stand`,
    )
  } finally {
    process.chdir(startedIn)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The number goes by the order of typing. */
const canaryNeedle = (text: string, index: number): Needle => ({
  name: `canary ${index + 1}`,
  bytes: Buffer.from(text, 'utf8'),
})

function complaintsAbout(name: string, found: readonly Found[]): string[] {
  return found
    .filter(({ needle }) => needle === name)
    .map(({ form, file }) => `${name} stands ${form} in ${basename(file)}`)
}

function createCage(): Cage {
  const sung = new Set<string>()
  return {
    sung,
    next: () => `canary${[...randomBytes(14)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`,
    typed: (canary) => sung.add(canary),
  }
}

/** Uses the app as in a long week: types, backs up, locks, is refused, is killed and aborted. */
async function live(surroundings: Surroundings, cage: Cage, least: number): Promise<readonly Needle[]> {
  const { profile, env } = surroundings
  const logs = join(surroundings.folder, 'output')
  for (const made of [logs, coresIn(surroundings.folder)]) mkdirSync(made)
  const passphrase = cage.next()
  cage.typed(passphrase)
  const during = async (name: string, use: (launched: LaunchedApp) => Promise<void>): Promise<void> => {
    const launched = await launchApp({ profile, env })
    // A machine that is busy with other things is no failure.
    launched.page.setDefaultTimeout(60_000)
    try {
      await use(launched)
    } finally {
      await launched.kill()
      writeFileSync(join(logs, name), launched.output())
    }
  }
  // Images are written where a program was started.
  process.chdir(coresIn(surroundings.folder))
  let recoveryKey = ''
  await during('first', async ({ page }) => {
    recoveryKey = await startJournal(page, passphrase)
    await typeThroughJournal(page, cage, least)
    await openScreen(page, 'backups')
    await page.getByRole('button', { name: backupWords.make.now }).click()
    await page.getByText(/^Made, and verified by opening it: /).waitFor()
    await lock(page)
    await beRefused(page, cage)
    await unlock(page, passphrase)
    await writeOn(page, cage)
  })
  await during('aborted while open', async (launched) => {
    await unlock(launched.page, passphrase)
    await writeOn(launched.page, cage)
    await abort(launched, surroundings)
  })
  await during('aborted while locked', async (launched) => {
    await unlock(launched.page, passphrase)
    await writeOn(launched.page, cage)
    await lock(launched.page)
    await abort(launched, surroundings)
  })
  return keyNeedles(recoveryKey)
}

/** Wrong passphrases and a wrong recovery key are secrets too: they are often nearly right. */
async function beRefused(page: Page, cage: Cage): Promise<void> {
  const wrong = cage.next()
  await tryPassphrase(page, wrong)
  cage.typed(wrong)
  await page.getByText(/^That is not the passphrase/).waitFor()
  await page.getByRole('button', { name: words.unlock.useRecoveryKey }).click()
  await page.getByLabel(words.recover.keyLabel).waitFor()
  await typeIntoAll(page, cage)
  await page.reload()
}

async function writeOn(page: Page, cage: Cage): Promise<void> {
  const canary = cage.next()
  await reflectionOf(page).fill(canary)
  cage.typed(canary)
  await untilSaved(page)
}

/** Ends the main process as a failed assertion would, which writes a core image where the system allows one. */
async function abort({ app }: LaunchedApp, { folder }: Surroundings): Promise<void> {
  const main = app.process()
  const ended = new Promise<void>((resolve) => main.once('exit', () => resolve()))
  const before = Date.now()
  // Most systems write none unless asked. The main process alone is, so that no other writes over its image.
  await runCommand('prlimit', ['--pid', String(main.pid), '--core=unlimited:unlimited'])
  main.kill('SIGABRT')
  await ended
  // The processes of the window end after it, and may leave an image of their own.
  await pause(AFTERMATH_MS)
  for (const image of coreImages(before)) {
    // A terabyte of nothing, in which a few megabytes are: tar keeps those.
    const packed = join(coresIn(folder), `core-${readdirSync(coresIn(folder)).length}.tar`)
    const { exitCode } = await runCommand('tar', [
      '--sparse',
      '-cf',
      packed,
      '-C',
      dirname(image),
      basename(image),
    ])
    rmSync(image)
    if (exitCode !== 0) throw new Error('a core image could not be kept for the search')
  }
}

const coresIn = (folder: string): string => join(folder, 'cores')

/** The recovery key as it is shown and typed, and the keys behind it as bytes. */
function keyNeedles(recoveryKey: string): readonly Needle[] {
  const reading = parseRecoveryKey(recoveryKey)
  if (reading.kind !== 'recovery-key') throw new Error('the recovery key on the page is none')
  const text = (form: string): Needle => ({ name: 'the recovery key', bytes: Buffer.from(form, 'utf8') })
  return [
    text(recoveryKey),
    text(recoveryKey.replaceAll(' ', '')),
    text(recoveryKey.replaceAll(' ', '-')),
    { name: 'the root key', bytes: Buffer.from(reading.root) },
    { name: 'the key of the database', bytes: Buffer.from(deriveSubkey(reading.root, 'db/v1')) },
  ]
}

/** Every form of every needle, planted deep in a large file, must be found. */
function proveSight(folder: string, needles: readonly Needle[]): void {
  const planted = join(folder, 'planted')
  for (const needle of needles) {
    for (const [form, bytes] of formsOf(needle)) {
      writeFileSync(planted, Buffer.concat([Buffer.alloc(70_001, 0xa5), bytes, Buffer.alloc(3, 0x5a)]))
      const { found } = searchBytes([planted], [needle])
      requireSight(
        found.some((each) => each.form === form),
        `${needle.name} planted ${form}`,
      )
    }
  }
  rmSync(planted)
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  requireSight(sizes.length > 10 && existsSync(join(folder, 'profile')), 'the app wrote elsewhere')
}
