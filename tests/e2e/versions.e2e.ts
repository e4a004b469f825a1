import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../renderer/day/words.ts'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { dayFromToday, readDay } from './story/journalOnPage.ts'
import { openDay } from './story/places.ts'
import { REFLECTION, writeVersions } from './story/versionsOnPage.ts'
import { startJournal } from './story/waysIn.ts'

describe('the versions of a day', () => {
  const desk = useDesk()
  let page: Page
  let day: CivilDate

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
    day = await dayFromToday(page, -2)
    await writeVersions(page, day)
    await openDay(page, day)
    await reflectionOf(page).waitFor()
  })

  const dialog = () => page.getByRole('dialog')
  const list = () => dialog().getByRole('list', { name: words.whatChanged })
  const change = (label: string) => list().getByRole('listitem').filter({ hasText: label }).first()
  const textOf = async (label: string) => (await change(label).innerText()).replaceAll(/\s+/g, ' ')
  const versions = () => dialog().getByRole('navigation').getByRole('button')

  it('show what the last one changed, without being asked', async () => {
    await page.getByRole('main').getByRole('button', { name: words.history, exact: true }).click()
    await list().waitFor()
    expect(await versions().count()).toBe(3)
    expect(await list().getByRole('listitem').count()).toBe(1)
    expect(await textOf(eveningWords.checkIn.energy.label)).toContain(eveningWords.changes.added)
  })

  it('say of every field what was added, removed and changed', async () => {
    await versions().nth(1).click()
    const { checkIn, sleepLabels, items, changes } = eveningWords
    const said: readonly (readonly [string, string])[] = [
      [sleepLabels.timeIntoBed, changes.changed],
      [sleepLabels.awakenings, changes.added],
      [eveningWords.halfTyped(sleepLabels.finalAwakening), changes.removed],
      [items.sessions, changes.changed],
      [items.practices, changes.removed],
      [checkIn.mood.label, changes.changed],
      [checkIn.libido.label, eveningWords.blanks.skipped],
      [eveningWords.trackerGone, changes.changed],
      [eveningWords.tagsField, changes.changed],
      [eveningWords.tagsOf(items.reflections), changes.changed],
    ]
    for (const [label, word] of said) expect(await textOf(label), label).toContain(word)
    const marks = async (tag: 'ins' | 'del') =>
      (await change(items.reflections).locator(tag).allInnerTexts()).map((text) =>
        text.replaceAll(/\s+/g, ' '),
      )
    const { addedBegins, removedBegins, changeEnds } = eveningWords
    expect(await marks('del')).toContain(`${removedBegins} lakeside ${changeEnds}`)
    expect(await marks('ins')).toContain(`${addedBegins} northern ${changeEnds}`)
    expect(await change(items.reflections).locator('del').getByRole('img').count()).toBe(1)
  })

  it('stand beside any other one', async () => {
    await dialog().getByLabel(words.comparedWith).selectOption({ label: words.standEmpty })
    await list().getByText(REFLECTION.after, { exact: false }).first().waitFor()
    expect(await list().getByText(eveningWords.changes.changed, { exact: true }).count()).toBe(0)
    await dialog().getByLabel(words.comparedWith).selectOption({ label: words.standNow })
    await expect.poll(() => list().getByRole('listitem').count()).toBe(1)
  })

  it('come back, which can be taken back', async () => {
    await versions().nth(2).click()
    await dialog()
      .getByRole('button', { name: new RegExp(`^${words.bringBack('')}`) })
      .click()
    await dialog().waitFor({ state: 'detached' })
    await untilSaved(page)
    expect((await readDay(page, day)).evening.checkIn.mood).toBe(-1)
    await page.getByRole('button', { name: uiWords.undo, exact: true }).last().click()
    await expect.poll(async () => (await readDay(page, day)).evening.checkIn.mood).toBe(2)
  })
})
