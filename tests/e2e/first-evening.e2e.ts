import { describe, expect, it } from 'vitest'
import { failureWords } from '../../renderer/bridge/failureWords.ts'
import { words } from '../../renderer/session/words.ts'
import { setClockWhileLocked } from './story/clock.ts'
import { useDesk } from './story/desk.ts'
import { typeEvening } from './story/eveningByKeys.ts'
import { readShownEvening, untilSaved } from './story/eveningOnPage.ts'
import { FULL_EVENING, FULL_EVENING_SHOWN } from './story/evenings.ts'
import {
  askedGroups,
  PASSPHRASE,
  readRecoveryKey,
  startJournal,
  tryPassphrase,
  typeGroupsBack,
  unlock,
  untilOpen,
} from './story/waysIn.ts'

describe('a first evening', () => {
  const desk = useDesk()

  it('starts a journal: a passphrase is refused with a reason, the recovery key is asked back', async () => {
    const { app, page, close } = await desk.launch(undefined, { env: { TZ: 'UTC' } })
    await page.getByRole('heading', { name: 'Good to have you here' }).waitFor()
    // In the morning only the night is asked.
    await setClockWhileLocked(app, '2027-01-12T20:30:00Z')
    await page.getByRole('button', { name: 'Start my journal' }).click()

    const passphrase = page.getByLabel('Passphrase', { exact: true })
    const again = page.getByLabel('The same passphrase again', { exact: true })
    const create = page.getByRole('button', { name: 'Create my journal' })
    await passphrase.fill('too short')
    await again.fill('too short')
    await create.click()
    await page.getByText(failureWords({ code: 'passphrase-too-short', parameters: {} })).waitFor()

    await passphrase.fill(PASSPHRASE)
    await again.fill(`${PASSPHRASE}?`)
    await create.click()
    await page.getByText(words.passphrase.different).waitFor()

    await again.fill(PASSPHRASE)
    await create.click()
    const key = await readRecoveryKey(page)
    expect(key).toMatch(/^([0-9A-Z]{4} ){13}[0-9A-Z]{4}$/)

    await page.getByRole('button', { name: 'I have it, go on' }).click()
    const asked = await askedGroups(page)
    expect(asked).toHaveLength(3)
    const wrong = asked[1] ?? 0
    await typeGroupsBack(page, withOtherGroup(key, wrong))
    await page.getByText(words.confirm.groupWrong(wrong)).waitFor()

    await typeGroupsBack(page, key)
    await untilOpen(page)
    await page.getByText('This is your first evening here.').waitFor()
    await close()
  })

  it('keeps a whole evening that was typed by keyboard, to the letter, over quitting and unlocking', async () => {
    const profile = desk.folder()
    const first = await desk.launch(profile)
    await startJournal(first.page)
    await typeEvening(first.page, FULL_EVENING)
    await first.page.getByRole('button', { name: 'Ill', exact: true }).press('Space')
    await untilSaved(first.page)
    expect(await readShownEvening(first.page)).toEqual(FULL_EVENING_SHOWN)
    await first.close()

    const { page, close } = await desk.launch(profile)
    await tryPassphrase(page, 'not the passphrase')
    await page.getByText(failureWords({ code: 'wrong-passphrase', parameters: {} })).waitFor()
    await unlock(page)
    expect(await readShownEvening(page)).toEqual(FULL_EVENING_SHOWN)
    await page.getByText('Load 350 AU: effort 7 × 50 min').waitFor()
    await close()
  })
})

/** The key with another group at a place, counted from 1. */
function withOtherGroup(key: string, place: number): string {
  return key
    .split(' ')
    .map((group, index) => (index + 1 !== place ? group : group === '7777' ? '8888' : '7777'))
    .join(' ')
}
