import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as backupWords } from '../../renderer/backup/words.ts'
import { failureWords } from '../../renderer/bridge/failureWords.ts'
import { PASSPHRASE } from '../faults/faultApplication.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { makeFailingBackups } from './story/failingBackups.ts'
import { openScreen } from './story/places.ts'
import { unlock } from './story/waysIn.ts'

describe.runIf(process.platform === 'linux')('backups that the app makes by itself', () => {
  const desk = useDesk()
  let launched: LaunchedApp
  let page: Page
  let backups: string

  const notice = () => page.getByRole('status').filter({ hasText: /backup that was due could not be made/ })

  beforeAll(async () => {
    const profile = desk.folder()
    backups = await makeFailingBackups(profile)
    launched = await desk.launch(profile)
    page = launched.page
    await unlock(page, PASSPHRASE)
  })

  it('say on every screen when they fail, why, and that what was written is safe', async () => {
    await notice().waitFor()
    expect(await notice().innerText()).toContain(failureWords({ code: 'no-permission', parameters: {} }))
    await openScreen(page, 'backups')
    await notice().waitFor()
    await openScreen(page, 'tonight')
    await reflectionOf(page).fill('Still writing.')
    await untilSaved(page)
  })

  it('still say so after another try in vain, and are quiet once one is made', async () => {
    const again = notice().getByRole('button', { name: 'Try again' })
    await again.click()
    await expect.poll(() => again.getAttribute('aria-busy')).toBeNull()
    await notice().waitFor()
    expect(lstatSync(backups).isSymbolicLink()).toBe(true)
    rmSync(backups)
    await openScreen(page, 'backups')
    await again.click()
    await notice().waitFor({ state: 'detached' })
    await page.getByRole('row').filter({ hasText: backupWords.reasons.manual }).waitFor()
  })

  it('come when the app is left, with what was written since', async () => {
    await openScreen(page, 'tonight')
    await reflectionOf(page).fill('The last words of the day.')
    await untilSaved(page)
    await launched.close()
    expect(existsSync(backups)).toBe(true)
    expect(readdirSync(backups).filter((name) => name.endsWith('-quit.zip'))).toHaveLength(1)
    expect(readdirSync(backups).filter((name) => !name.endsWith('.zip'))).toEqual([])
  })
})
