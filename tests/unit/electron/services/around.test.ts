import { describe, expect, test } from 'vitest'
import { NO_SURROUNDINGS } from '../../../../electron/main/noWindow.ts'
import type { Surroundings } from '../../../../electron/services/ports.ts'
import { type CivilDate, parseCivilDate } from '../../../../shared/calendar/civilDate.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../shared/ipc/contract/settings.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'

const HOUR = 3_600_000
/** The test's clock starts at 21:43 in Berlin on this day; the reminder is at 21:00. */
const TODAY = parseCivilDate('2026-11-24')
const AT_NINE = Date.UTC(2026, 10, 25, 20, 0)
const REMINDED: Preferences = {
  ...DEFAULT_PREFERENCES,
  reminder: { ...DEFAULT_PREFERENCES.reminder, on: true },
}

function day(date: CivilDate | null): CivilDate {
  if (date === null) throw new RangeError('no day')
  return date
}

async function startReminded(around: Partial<Surroundings> = {}, preferences = REMINDED) {
  let reminders = 0
  const remind = (): void => {
    reminders += 1
  }
  const surroundings = { ...NO_SURROUNDINGS, ...around, remind }
  const app = await startApplication(undefined, { surroundings })
  await app.ask('preferences.save', preferences)
  const lookAt = async (now: number): Promise<number> => {
    app.time.now = now
    await app.reminder.look()
    return reminders
  }
  return { app, lookAt }
}

const write = (app: TestApplication, on: CivilDate) =>
  app.ask('day.save', {
    day: on,
    baseRevision: 0,
    sitting: '00000000-0000-4000-8000-000000000001',
    evening: { ...EMPTY_EVENING, tags: ['travel'] },
  })

describe('the reminder', () => {
  test('comes once an evening while the journal is locked, and again the next evening', async () => {
    const { lookAt } = await startReminded()
    expect(await lookAt(AT_NINE - 1)).toBe(0)
    expect(await lookAt(AT_NINE + 1)).toBe(1)
    expect(await lookAt(AT_NINE + HOUR)).toBe(1)
    expect(await lookAt(AT_NINE + 24 * HOUR)).toBe(2)
  })

  test('is off until it is asked for', async () => {
    const { lookAt } = await startReminded({}, DEFAULT_PREFERENCES)
    expect(await lookAt(AT_NINE)).toBe(0)
  })

  test('does not come to somebody who is at the window', async () => {
    const { lookAt } = await startReminded({ isLookedAt: () => true })
    expect(await lookAt(AT_NINE)).toBe(0)
  })

  test('does not come when tonight has something in it and the journal is open', async () => {
    const { app, lookAt } = await startReminded()
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await write(app, day(TODAY))
    app.time.now = AT_NINE - HOUR
    await write(app, day(parseCivilDate('2026-11-25')))
    expect(await lookAt(AT_NINE)).toBe(0)
    // Tomorrow is another evening, and empty.
    expect(await lookAt(AT_NINE + 24 * HOUR)).toBe(1)
    await app.shutDown()
  })

  test('comes once where the evening is lived twice, flying west', async () => {
    const { app, lookAt } = await startReminded()
    expect(await lookAt(AT_NINE)).toBe(1)
    app.time.zone = 'Europe/London'
    expect(await lookAt(AT_NINE + HOUR)).toBe(1)
    expect(await lookAt(AT_NINE + 25 * HOUR)).toBe(2)
  })
})

describe('a wish from outside the page', () => {
  test('waits while the journal is locked, and is handed over once', async () => {
    const app = await startApplication()
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await app.ask('session.lock', {})
    app.wishes.ask('quickNote')
    expect(app.events.at(-1)).toEqual(['around.wished', {}])
    expect(await app.codeOf('around.takeWish', {})).toBe('locked')
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    expect(await app.ask('around.takeWish', {})).toEqual({ wish: 'quickNote' })
    expect(await app.ask('around.takeWish', {})).toEqual({ wish: null })
    await app.shutDown()
  })

  test('is forgotten when the person goes away, and the newest counts', async () => {
    const app = await startApplication()
    await app.ask('session.create', { passphrase: PASSPHRASE })
    app.wishes.ask('week')
    app.wishes.ask('tonight')
    expect(await app.ask('around.takeWish', {})).toEqual({ wish: 'tonight' })
    app.wishes.ask('week')
    app.wishes.forget()
    expect(await app.ask('around.takeWish', {})).toEqual({ wish: null })
    await app.shutDown()
  })
})

describe('what surrounds the window', () => {
  test('hears of every change of the preferences, and tells what it can do', async () => {
    const heard: boolean[] = []
    let starts = false
    const app = await startApplication(undefined, {
      surroundings: {
        ...NO_SURROUNDINGS,
        hasTray: true,
        preferred: ({ closeToTray }) => heard.push(closeToTray),
        loginStart: {
          read: () => Promise.resolve(starts),
          set: (on) => {
            starts = on
            return Promise.resolve()
          },
        },
      },
    })
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await app.ask('preferences.save', { ...DEFAULT_PREFERENCES, closeToTray: true })
    expect(heard).toEqual([true])
    expect(await app.ask('around.read', {})).toEqual({ hasTray: true, startsAtLogin: false })
    expect(await app.ask('around.startAtLogin', { on: true })).toEqual({ hasTray: true, startsAtLogin: true })
    await app.shutDown()
  })
})
