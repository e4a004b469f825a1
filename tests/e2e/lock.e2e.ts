import { describe, expect, it } from 'vitest'
import { failureWords } from '../../renderer/bridge/failureWords.ts'
import { waitWords } from '../../renderer/bridge/waitWords.ts'
import { words as dayWords } from '../../renderer/day/words.ts'
import { words } from '../../renderer/session/words.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { countInHeap } from './story/heap.ts'
import { refusalOfReading, todayOf } from './story/journalOnPage.ts'
import { openDay } from './story/places.ts'
import { pretendIdleFor } from './story/presence.ts'
import { lock, PASSPHRASE, startJournal, tryPassphrase, unlock, untilOpen } from './story/waysIn.ts'

const NEEDLE = 'wrenfeather cobblestone afternoon'
const OTHER_NEEDLE = 'samphire gatepost evening'

const isSome = (count: number): boolean => count > 0

describe('a locked journal', () => {
  const desk = useDesk()

  it('leaves nothing of what was written on the page, in its memory, or over the bridge', async () => {
    const { page, close } = await desk.launch()
    await startJournal(page)
    const today = await todayOf(page)
    await reflectionOf(page).fill(NEEDLE)
    await untilSaved(page)
    await openDay(page, today)
    await reflectionOf(page).fill(OTHER_NEEDLE)
    await untilSaved(page)
    await page.getByRole('button', { name: dayWords.history }).click()
    await page.getByRole('dialog').getByText(NEEDLE).first().waitFor()
    await page.keyboard.press('Escape')
    expect(await refusalOfReading(page, today)).toBe(null)
    expect(await countInHeap(page, [NEEDLE, OTHER_NEEDLE])).toEqual([
      expect.toSatisfy(isSome),
      expect.toSatisfy(isSome),
    ])

    await lock(page)
    expect(await page.content()).not.toContain(NEEDLE)
    expect(await page.content()).not.toContain(OTHER_NEEDLE)
    expect(await page.evaluate(() => document.body.textContent)).not.toContain(NEEDLE)
    expect(
      await page
        .locator('input, textarea')
        .evaluateAll((all) => all.map((one) => 'value' in one && one.value)),
    ).not.toContain(NEEDLE)
    expect(await countInHeap(page, [NEEDLE, OTHER_NEEDLE])).toEqual([0, 0])
    expect(await refusalOfReading(page, today)).toMatchObject({ code: 'locked' })
    await close()
  })

  it('comes by itself when nobody is there any more, with what was typed saved first', async () => {
    const { app, page, close } = await desk.launch()
    await startJournal(page)
    await pretendIdleFor(app, 4 * 60)
    await reflectionOf(page).fill('Then I fell asl')
    await untilSaved(page)
    await reflectionOf(page).pressSequentially('eep')
    await pretendIdleFor(app, 6 * 60)
    await page.getByRole('heading', { name: words.unlock.title }).waitFor()
    await pretendIdleFor(app, 0)
    await unlock(page)
    await expect.poll(() => reflectionOf(page).inputValue()).toBe('Then I fell asleep')
    await close()
  })

  it('takes longer after each wrong passphrase and says so; the recovery key sets a new one and ends the old', async () => {
    const { page, close } = await desk.launch()
    const key = await startJournal(page)
    await reflectionOf(page).fill(NEEDLE)
    await untilSaved(page)
    await lock(page)

    await tryPassphrase(page, 'wrong the first time')
    await page.getByText(failureWords({ code: 'wrong-passphrase', parameters: {} })).waitFor()
    await tryPassphrase(page, 'wrong the second time')
    for (const waitMs of [1000, 2000, 4000]) {
      await page.getByRole('button', { name: 'Unlock' }).and(page.locator(':enabled')).waitFor()
      await tryPassphrase(page, `wrong with ${waitMs} to wait`)
      await page
        .getByRole('status')
        .getByText(words.unlock.tryAgainIn(waitWords(waitMs)))
        .waitFor()
    }

    await page.getByText(words.unlock.tryAgainNow).waitFor()
    await page.getByRole('button', { name: words.unlock.useRecoveryKey }).click()
    await page.getByLabel(words.recover.keyLabel).fill(key.replaceAll(' ', '').toLowerCase())
    await page.getByLabel(words.passphrase.firstNew, { exact: true }).fill('another harbour, another lamp')
    await page.getByLabel(words.passphrase.again, { exact: true }).fill('another harbour, another lamp')
    await page.getByRole('button', { name: words.recover.submit }).click()
    await untilOpen(page)
    await expect.poll(() => reflectionOf(page).inputValue()).toBe(NEEDLE)

    await lock(page)
    await tryPassphrase(page, PASSPHRASE)
    await page.getByText(failureWords({ code: 'wrong-passphrase', parameters: {} })).waitFor()
    await unlock(page, 'another harbour, another lamp')
    await expect.poll(() => reflectionOf(page).inputValue()).toBe(NEEDLE)
    await close()
  })
})
