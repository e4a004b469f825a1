import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf } from './story/eveningOnPage.ts'
import { useKeyProofs } from './story/keyProofs.ts'
import { openScreen } from './story/places.ts'
import { openSample } from './story/waysIn.ts'

describe('every key of the page of an evening', () => {
  const desk = useDesk()
  const { proves } = useKeyProofs('evening')
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await openSample(page)
    await reflectionOf(page).waitFor()
  })

  const press = (combo: string) => page.keyboard.press(combo)

  proves(['sectionNext', 'sectionBefore'], 'walks the parts of an evening', async () => {
    await openScreen(page, 'tonight')
    await reflectionOf(page).waitFor()
    const part = () =>
      page.evaluate(() => document.activeElement?.closest('section')?.textContent?.slice(0, 12))
    const next = async (keys: string): Promise<string | undefined> => {
      const before = await part()
      await press(keys)
      await expect.poll(part).not.toBe(before)
      return part()
    }
    const first = await next('Control+Enter')
    const second = await next('Alt+ArrowDown')
    expect(await next('Control+Enter')).not.toBe(second)
    expect(await next('Alt+ArrowUp')).toBe(second)
    expect(await next('Alt+ArrowUp')).toBe(first)
  })

  proves(
    ['rate', 'rateStep', 'rateEnds', 'rateClear'],
    'rates by digits, steps and ends, and clears',
    async () => {
      const scale = page.getByRole('radiogroup', { name: eveningWords.checkIn.energy.label })
      const chosen = scale.getByRole('radio', { checked: true })
      const value = async () =>
        (await chosen.count()) === 0
          ? null
          : Number.parseInt((await chosen.getAttribute('aria-label')) ?? '', 10)
      const gives = async (keys: string, expected: number | null) => {
        await press(keys)
        await expect.poll(value).toBe(expected)
      }
      await scale.getByRole('radio').first().focus()
      await gives('Backspace', null)
      for (let digit = 0; digit <= 9; digit += 1) {
        await gives('Delete', null)
        await gives(String(digit), digit)
      }
      await gives('Home', 0)
      await gives('End', 10)
      await gives('ArrowLeft', 9)
      await gives('ArrowRight', 10)
      await page.waitForTimeout(1000)
      await press('1')
      await gives('0', 10)
      await gives('Delete', null)
    },
  )

  proves(['leaveOut'], 'leaves an empty field out, whatever its kind, and asks it again', async () => {
    const { doIt } = uiWords.leaveOut.tonight
    const { checkIn, sleepLabels } = eveningWords
    const scale = page.getByRole('radiogroup', { name: checkIn.energy.label }).getByRole('radio').first()
    const figure = page.getByLabel(sleepLabels.awakenings, { exact: true })
    await scale.focus()
    await press('Delete')
    await figure.fill('')
    await figure.press('Tab')
    for (const [label, field] of [
      [checkIn.energy.label, scale],
      [sleepLabels.awakenings, figure],
    ] as const) {
      const way = page.getByRole('button', { name: doIt(label) })
      await field.focus()
      await expect.poll(() => way.count()).toBe(1)
      await press('Control+Backspace')
      await expect.poll(() => way.count()).toBe(0)
      await press('Control+Backspace')
      await expect.poll(() => way.count()).toBe(1)
    }
  })

  proves(
    ['timeStep', 'timeFineStep', 'timeLongStep', 'timeUsual', 'fieldNext'],
    'steps a time, takes the usual one, goes on',
    async () => {
      const field = page.getByLabel(eveningWords.sleepLabels.timeIntoBed, { exact: true })
      await field.fill('22:30')
      await field.press('Tab')
      const minutes = async (): Promise<number> => {
        const [hours = 0, rest = 0] = (await field.inputValue()).split(':').map(Number)
        return hours * 60 + rest
      }
      const steps: number[] = []
      for (const keys of ['ArrowUp', 'Shift+ArrowUp', 'PageUp', 'ArrowDown', 'Shift+ArrowDown', 'PageDown']) {
        const before = await minutes()
        await field.press(keys)
        await expect.poll(minutes).not.toBe(before)
        steps.push((await minutes()) - before)
      }
      const [up = 0, fineUp = 0, longUp = 0, ...back] = steps
      expect(fineUp).toBeGreaterThan(0)
      expect(up).toBeGreaterThan(fineUp)
      // The clock goes round: an hour on from the last of the day is an hour past midnight.
      expect((longUp + 1440) % 1440).toBeGreaterThan(up)
      expect(back).toEqual([-up, -fineUp, -longUp])
      await field.fill('')
      await field.press('ArrowRight')
      await expect.poll(() => field.inputValue()).toMatch(/^\d\d:\d\d$/)
      await field.press('Enter')
      expect(await field.evaluate((it) => it === document.activeElement)).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    },
  )
})
