import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { words as tonightWords } from '../../renderer/tonight/words.ts'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { day } from '../unit/shared/calendar/dates.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { lookAtClock, setClock, setClockWhileLocked } from './story/clock.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { readDay, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { lock, startJournal, unlock } from './story/waysIn.ts'

/** A zone whose clock goes forward at 02:00 on 28 March 2027 and back at 03:00 on 31 October 2027. */
const BERLIN = { env: { TZ: 'Europe/Berlin' } }

/** How much faster than it should the clock goes over a boundary: not so fast that it would be a sleep of the computer. */
const FAST = 3

/** The page is opened and written on so long before a boundary, and then the clock is put nearer; milliseconds. */
const OPENED_MS = 45_000
const NEAR_MS = 20_000

interface Boundary {
  readonly name: string
  readonly at: string
  /** The day that is being written, and the journal day after it. */
  readonly day: CivilDate
  readonly after: CivilDate
  /** What the page says once it has passed. */
  readonly said: string
}

const BOUNDARIES: readonly Boundary[] = [
  {
    name: 'midnight',
    at: '2027-01-13T00:00:00+01:00',
    day: day('2027-01-12'),
    after: day('2027-01-12'),
    said: tonightWords.pastMidnight('Tuesday'),
  },
  {
    name: 'the hour at which the journal turns',
    at: '2027-01-13T04:00:00+01:00',
    day: day('2027-01-12'),
    after: day('2027-01-13'),
    said: tonightWords.newDay('Wednesday'),
  },
  {
    name: 'the hour that is left out in spring',
    at: '2027-03-28T02:00:00+01:00',
    day: day('2027-03-27'),
    after: day('2027-03-27'),
    said: tonightWords.pastMidnight('Saturday'),
  },
  {
    name: 'the hour that comes twice in autumn',
    at: '2027-10-31T03:00:00+02:00',
    day: day('2027-10-30'),
    after: day('2027-10-30'),
    said: tonightWords.pastMidnight('Saturday'),
  },
]

describe('while one writes', () => {
  const desk = useDesk()
  let launched: LaunchedApp

  it.each(BOUNDARIES)('$name goes by and everything stays with the day that was begun', async (boundary) => {
    const first = launched === undefined
    launched ??= await desk.launch(desk.folder(), BERLIN)
    const { app, page } = launched
    if (!first) await lock(page)
    await setClockWhileLocked(app, ahead(boundary, OPENED_MS))
    await (first ? startJournal(page) : unlock(page))
    await write(page, ' Before it.')
    expect(await todayOf(page)).toBe(boundary.day)
    expect(await msPast(page, boundary)).toBeLessThan(0)

    await setClock(app, ahead(boundary, NEAR_MS), FAST)
    await expect.poll(() => msPast(page, boundary), { timeout: 30_000 }).toBeGreaterThan(0)
    await lookAtClock(page)
    await page.getByText(boundary.said).waitFor()
    expect(await todayOf(page)).toBe(boundary.after)
    await write(page, ' After it.')
    await untilSaved(page)

    const { evening } = await readDay(page, boundary.day)
    expect(JSON.stringify(evening)).toContain('Before it. After it.')
    if (boundary.after !== boundary.day) expect((await readDay(page, boundary.after)).revision).toBe(0)
  })

  it('a jump of the clock locks the journal with every word on disk, and the day it was has them', async () => {
    const { app, page } = launched
    const written = await todayOf(page)
    await openScreen(page, 'days')
    await openScreen(page, 'tonight')
    await write(page, ' Half a wor')
    await setClock(app, '2027-12-24T22:00:00+01:00')
    await page.getByRole('heading', { name: 'Welcome back' }).waitFor()
    await unlock(page)
    await reflectionOf(page).waitFor()
    expect(await reflectionOf(page).inputValue()).toBe('')
    expect(JSON.stringify((await readDay(page, written)).evening)).toContain('Half a wor')
  })
})

const ahead = ({ at }: Boundary, ms: number): string => new Date(Date.parse(at) - ms).toISOString()

/** Milliseconds since the boundary, by the clock that the app goes by; negative = it has not come. */
async function msPast(page: Page, { at }: Boundary): Promise<number> {
  const reply = await page.evaluate(() => window.journal.day.today({}))
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value.now - Date.parse(at)
}

async function write(page: Page, text: string): Promise<void> {
  await reflectionOf(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}
