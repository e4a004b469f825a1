import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchApp } from '../e2e/harness/launch.ts'
import { type BlankApp, blankApp } from './blankApp.ts'
import { type Figure, figure, median, timed } from './figure.ts'
import { ownApplication } from './ownApplication.ts'

const ROUNDS = 7

/** From process start until the passphrase can be typed, against an empty Electron window, turn by turn. */
export async function startBench(): Promise<Figure> {
  const profile = await lockedProfile()
  const blank = await blankApp()
  const ours: number[] = []
  const theirs: number[] = []
  // The first round of each only warms the disk.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [own, empty] = [await startOwn(profile), await startBlank(blank)]
    if (round > 0) {
      ours.push(own)
      theirs.push(empty)
    }
  }
  return figure({
    name: 'start',
    value: median(ours),
    unit: 'ms',
    baseline: median(theirs),
    note: `median of ${ROUNDS} starts to a passphrase field that has the focus, against an empty window`,
  })
}

async function startOwn(profile: string): Promise<number> {
  const begin = performance.now()
  const { page, close } = await launchApp({ profile })
  await page.locator('input[type=password]:focus').waitFor()
  const elapsed = performance.now() - begin
  await close()
  return elapsed
}

async function startBlank(blank: BlankApp): Promise<number> {
  let close: () => Promise<void> = () => Promise.resolve()
  const elapsed = await timed(async () => {
    const { app, page } = await blank.launch()
    close = () => app.close()
    await page.locator('#ready:focus').waitFor()
  })
  await close()
  return elapsed
}

/** A profile with a journal, locked. */
export async function lockedProfile(): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const app = ownApplication(profile)
  await app.ask('session.create', { passphrase: 'a bench is not a diary' })
  await app.shutDown()
  return profile
}
