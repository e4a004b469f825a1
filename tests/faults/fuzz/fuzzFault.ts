import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { makeCheapProfile } from '../cheapProfile.ts'
import {
  createFaultTally,
  type FaultOptions,
  type FaultResult,
  type FaultTally,
  requireSight,
} from '../fault.ts'
import { type FaultApplication, newFolder, PASSPHRASE, startFaultApplication } from '../faultApplication.ts'
import { readContent } from '../journalContent.ts'
import { killDay, killEvening } from '../kill/killEvening.ts'
import { TOKEN } from './arbitraryOf.ts'
import { bombs } from './bombs.ts'
import { complaintsAboutReply, doorOf } from './expectedReply.ts'
import { type FuzzMessage, fuzzMessage } from './messages.ts'

const SEED = 20261124
/** Messages for each of the two states. */
const AMOUNTS = { short: 250, long: 10_000 } as const
const BATCH = 500

type State = 'locked' | 'unlocked'

/** Messages that no page of ours would send, at the router with all its services behind it. */
export async function fuzzFault({ short }: FaultOptions): Promise<FaultResult> {
  const amount = short ? AMOUNTS.short : AMOUNTS.long
  const tally = createFaultTally()
  const figures = { locked: 0, unlocked: 0 }
  proveSight()
  for (const state of ['locked', 'unlocked'] as const) {
    figures[state] = await fuzzState(state, amount, tally)
  }
  const bombed = await bombs(tally)
  return tally.result(
    'fuzz-ipc',
    `${amount} messages locked (${figures.locked} reached a service), ${amount} unlocked ` +
      `(${figures.unlocked} reached one), ${bombed} meant to freeze; seed ${SEED}`,
  )
}

/** @returns how many messages were good enough for a service */
async function fuzzState(state: State, amount: number, tally: FaultTally): Promise<number> {
  const folder = newFolder('fuzz')
  try {
    const profile = join(folder, 'profile')
    mkdirSync(profile)
    await makeCheapProfile(profile, writeSomeDays)
    const app = await startFaultApplication(profile)
    app.choice.files = makeFiles(folder)
    app.choice.folder = folder
    let served = 0
    for (let from = 0; from < amount; from += BATCH) {
      const numRuns = Math.min(BATCH, amount - from)
      const messages = fc.sample(fuzzMessage, { numRuns, seed: SEED + from })
      for (const [index, message] of messages.entries()) {
        await bringTo(state, app)
        const complaints = await sendOne(app, message)
        if (doorOf(message, state === 'unlocked') === 'service') served += 1
        tally.trial(complaints, `${state}, number ${from + index}, ${message.channel.slice(0, 40)}`)
      }
    }
    await bringTo('unlocked', app)
    tally.trial((await readContent(app)).complaints, `the journal after ${state}`)
    await app.shutDown()
    return served
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeSomeDays(app: FaultApplication): Promise<void> {
  const { today } = await app.ask('day.today', {})
  for (let number = 0; number < 5; number += 1) {
    const edit = { baseRevision: 0, sitting: 'first', evening: killEvening(number) }
    await app.ask('day.save', { day: killDay(today, number), ...edit })
  }
}

/** What the person is taken to choose in every dialog: files that are nothing in particular. */
function makeFiles(folder: string): readonly string[] {
  const files = [join(folder, 'a.csv'), join(folder, 'b.json')]
  const header = 'end_date_time,activity_names,perceived_exertion,duration_min\n'
  writeFileSync(files[0] ?? '', `${header}2026-11-02T18:00:00.000Z,"['running']",6,50\nno date,x,y,z\n`)
  writeFileSync(files[1] ?? '', '[{"logId": 1, "dateOfSleep": "2026-11-02"}, null, 7]')
  return files
}

/** Good messages lock, unlock and open the sample; afterwards the state is put right again. */
async function bringTo(state: State, app: FaultApplication): Promise<void> {
  if (app.session.kind() === (state === 'locked' ? null : 'own')) return
  await app.ask('session.lock', {})
  // Wrong tries make the next one wait.
  app.time.now += 120_000
  if (state === 'unlocked') await app.ask('session.unlock', { passphrase: PASSPHRASE })
}

async function sendOne(app: FaultApplication, original: FuzzMessage): Promise<string[]> {
  const token = original.channel.startsWith('backup.')
    ? (await app.ask('backup.choose', {}))?.token
    : (app.session.isUnlocked() ? await app.ask('import.choose', {}) : null)?.token
  const message = withToken(original.message, token ?? TOKEN)
  const door = doorOf({ ...original, message }, app.session.isUnlocked())
  const [unlocked, seq, reports] = [app.session.isUnlocked(), seqOf(app), app.reports.length]
  const reply = await app.router({ isOurPage: original.isOurPage }, original.channel, message)
  const complaints = complaintsAboutReply(reply, door)
  const left = app.session.isUnlocked() !== unlocked || seqOf(app) !== seq
  if (door !== 'service' && left) complaints.push('a message that was turned away did something')
  if (Object.hasOwn(Object.prototype, 'polluted')) complaints.push('every object has a new member')
  return [...complaints, ...app.reports.slice(reports).map((report) => `unforeseen: ${report}`)]
}

const seqOf = (app: FaultApplication): number =>
  app.session.isUnlocked() ? app.session.journal().meta.read().seq : -1

/** Puts a token that the application knows where the message has the one that stands for it. */
function withToken(message: unknown, token: string): unknown {
  if (typeof message !== 'object' || message === null || !('token' in message)) return message
  return message.token === TOKEN ? { ...message, token } : message
}

/** A reply that should not have come, and an `internal`, must both be complained about. */
function proveSight(): void {
  const spoilt: FuzzMessage = { channel: 'day.read', message: { day: 7 }, isOurPage: true }
  const door = doorOf(spoilt, true)
  requireSight(
    complaintsAboutReply({ ok: true, value: {} }, door).length > 0,
    'an answer to a spoilt message',
  )
  const internal = { ok: false, error: { code: 'internal', parameters: {} } } as const
  requireSight(complaintsAboutReply(internal, 'service').length > 0, 'an internal failure')
}
