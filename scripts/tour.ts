import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LaunchedApp, launchApp } from '../tests/e2e/harness/launch.ts'
import { makeDamagedJournal } from '../tests/e2e/story/damagedJournal.ts'
import { walkOwnJournal, walkSample } from '../tests/e2e/story/everyScreen.ts'
import { makeFailingBackups } from '../tests/e2e/story/failingBackups.ts'
import { pretendIdleFor } from '../tests/e2e/story/presence.ts'
import { walkDamaged, walkFailingBackups } from '../tests/e2e/story/walks/troubles.ts'
import type { Visit } from '../tests/e2e/story/walks/visit.ts'
import { openSample } from '../tests/e2e/story/waysIn.ts'
import { ensureBuilt } from './runtime/build.ts'
import { runPlainly } from './runtime/plainFailure.ts'
import { takePictures } from './tour/pictures.ts'
import { findViolations, type ScreenViolations } from './tour/violations.ts'

const projectRoot = join(import.meta.dirname, '..')
const folder = join(projectRoot, 'tour')

/** `npm run tour`: walks every screen, takes its picture in every theme and size, and checks its accessibility. */
async function tour(): Promise<number> {
  await ensureBuilt(projectRoot)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const scratch = mkdtempSync(join(tmpdir(), 'evenkeel-tour-'))
  const found: ScreenViolations[] = []
  try {
    await walk(join(scratch, 'own'), found, (launched, visit) => walkOwnJournal(launched, scratch, visit))
    await walk(join(scratch, 'sample'), found, async (launched, visit) => {
      await openSample(launched.page)
      await walkSample(launched, visit)
    })
    const damaged = join(scratch, 'damaged')
    const readable = await makeDamagedJournal(damaged)
    await walk(damaged, found, (launched, visit) => walkDamaged(launched, readable, visit))
    const failing = join(scratch, 'failing')
    await makeFailingBackups(failing)
    await walk(failing, found, walkFailingBackups)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
    writeFileSync(join(folder, 'axe.json'), `${JSON.stringify(found, null, 2)}\n`)
  }
  return sayTheEnd(found)
}

/** One walk over a fresh profile. */
async function walk(
  profile: string,
  found: ScreenViolations[],
  through: (launched: LaunchedApp, visit: Visit) => Promise<void>,
): Promise<void> {
  const launched = await launchApp({ profile })
  try {
    await pretendIdleFor(launched.app, 0)
    await through(launched, async (name) => {
      const screens = new Set(found.map(({ screen }) => screen))
      const numbered = `${String(screens.size + 1).padStart(2, '0')}-${name}`
      await takePictures(folder, numbered, launched)
      const here = await findViolations(numbered, launched)
      found.push(...here)
      const count = here.reduce((sum, { violations }) => sum + violations.length, 0)
      console.log(`${numbered}: ${count === 0 ? 'no accessibility violation' : `${count} violations`}`)
    })
    await launched.close()
  } finally {
    await launched.kill()
  }
}

function sayTheEnd(found: readonly ScreenViolations[]): number {
  const count = found.reduce((sum, { violations }) => sum + violations.length, 0)
  const screens = new Set(found.map(({ screen }) => screen)).size
  const counted = count === 1 ? '1 accessibility violation' : `${count} accessibility violations`
  const more = count === 0 ? '' : ' They are listed in tour/axe.json.'
  console.log(`The pictures of ${screens} screens are in tour/. There are ${counted}.${more}`)
  return count === 0 ? 0 : 1
}

await runPlainly(async () => {
  const code = await tour()
  // A started display would keep the process waiting.
  process.exit(code)
})
