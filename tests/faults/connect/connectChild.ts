import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { blankApp } from '../../bench/blankApp.ts'
import { launchApp } from '../../e2e/harness/launch.ts'
import { walkOwnJournal, walkSample } from '../../e2e/story/everyScreen.ts'
import { openSample, startJournal } from '../../e2e/story/waysIn.ts'
import { newFolder } from '../faultApplication.ts'
import { tell } from '../lines.ts'
import { NOBODY, WAYS_OUT } from './waysOut.ts'

const isShort = process.argv[3] === 'short'

/** How long each way out is given, milliseconds. */
const PATIENCE_MS = isShort ? 250 : 700

/** `reader`: plain Node tries; `walk`: every screen; `attack` and `control`: all ways out, in our page and in a bare one. */
async function main(): Promise<void> {
  requireNoNetwork()
  switch (process.argv[2]) {
    case 'reader':
      return tryPlainly()
    case 'walk':
      return walk()
    case 'attack':
      return attackOurs()
    case 'control':
      return attackBare()
    default:
      throw new Error('nothing to do')
  }
}

/** Nothing here may ever run where it could reach somebody. */
function requireNoNetwork(): void {
  const names = Object.keys(networkInterfaces()).filter((name) => name !== 'lo')
  const routes = readFileSync('/proc/net/route', 'utf8').trim().split('\n').slice(1)
  if (names.length > 0 || routes.length > 0) throw new Error('this must run without a network')
}

const stop = (name: string): void => tell({ name, at: Date.now() })

async function tryPlainly(): Promise<void> {
  stop('plain')
  const ended = new Promise<void>((resolve) => {
    connect(80, '192.0.2.1').once('error', () => resolve())
  })
  await ended
  const socket = createSocket('udp4')
  await new Promise<void>((resolve) => socket.send('x', 53, '192.0.2.1', () => resolve()))
  socket.close()
  await new Promise<void>((resolve) => {
    connect(9, '127.0.0.1').once('error', () => resolve())
  })
}

async function walk(): Promise<void> {
  stop('start')
  const own = await launchApp({ profile: newFolder('connect') })
  own.page.setDefaultTimeout(60_000)
  await walkOwnJournal(own, newFolder('connect-files'), async (name) => stop(name))
  await own.close()
  stop('quit')
  if (!isShort) await walkThroughSample()
  stop('end')
}

async function walkThroughSample(): Promise<void> {
  const sample = await launchApp({ profile: newFolder('connect') })
  sample.page.setDefaultTimeout(60_000)
  await openSample(sample.page)
  await walkSample(sample, async (name) => stop(name))
  await sample.kill()
}

async function attackOurs(): Promise<void> {
  const { page, kill } = await launchApp({ profile: newFolder('connect') })
  page.setDefaultTimeout(60_000)
  await startJournal(page)
  await attack(page)
  await kill()
  stop('end')
}

async function attackBare(): Promise<void> {
  const { app, page } = await (await blankApp()).launch()
  await attack(page)
  app.process().kill('SIGKILL')
  stop('end')
}

async function attack(page: Page): Promise<void> {
  for (const [name, way] of Object.entries(WAYS_OUT)) {
    stop(name)
    for (const host of NOBODY) {
      // A refused way may throw, and a page that was led away never answers.
      const tried = page.evaluate(way, host).catch(() => undefined)
      await Promise.race([tried, pause(PATIENCE_MS)])
    }
    await pause(PATIENCE_MS)
  }
}

await main()
process.exit(0)
