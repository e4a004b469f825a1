import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../renderer/backup/secondFolderWords.ts'
import { words as backupWords } from '../../renderer/backup/words.ts'
import { noticeWords } from '../../renderer/session/noticeWords.ts'
import { PASSPHRASE } from '../faults/faultApplication.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { useDesk } from './story/desk.ts'
import { answerOpenDialog } from './story/dialogs.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { makeMonthOld } from './story/failingBackups.ts'
import { openScreen } from './story/places.ts'
import { lock, unlock } from './story/waysIn.ts'

describe('a second folder for backups', () => {
  const desk = useDesk()
  let launched: LaunchedApp
  let page: Page
  let profile: string
  let second: string

  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const reminder = () => page.getByText(words.reminder.never)
  const here = (): readonly string[] => readdirSync(join(profile, 'backups'))

  const chooseFolder = async (folder: string, name: string): Promise<void> => {
    await answerOpenDialog(launched.app, [folder])
    await button(name).click()
  }

  beforeAll(async () => {
    profile = desk.folder()
    second = desk.folder('second')
    await makeMonthOld(profile)
    launched = await desk.launch(profile)
    page = launched.page
    await unlock(page, PASSPHRASE)
  })

  it('is spoken of after a month on one disk, and leads to the backups', async () => {
    await reminder().waitFor()
    await button(words.reminder.open).click()
    await page.getByRole('heading', { level: 1, name: backupWords.title }).waitFor()
  })

  it('is not the app’s own folder', async () => {
    await chooseFolder(profile, words.choose)
    await page.getByText(words.own).waitFor()
    expect(await button(words.stop).count()).toBe(0)
  })

  it('takes the newest backup at once, says where and that it is the same disk, and quiets the reminder', async () => {
    await chooseFolder(second, words.choose)
    await page.getByText(words.where(second)).waitFor()
    await page.getByText(words.sameDisk).waitFor()
    await reminder().waitFor({ state: 'detached' })
    const [name = ''] = readdirSync(second)
    expect(here()).toContain(name)
    expect(readFileSync(join(second, name)).equals(readFileSync(join(profile, 'backups', name)))).toBe(true)
  })

  it('is said to be out of reach while its drive is away', async () => {
    renameSync(second, `${second}-away`)
    await lock(page)
    await unlock(page, PASSPHRASE)
    await openScreen(page, 'backups')
    await page.getByText(words.unreachable).waitFor()
    renameSync(`${second}-away`, second)
  })

  it('has the backup that is made on leaving', async () => {
    await openScreen(page, 'tonight')
    await reflectionOf(page).fill('The last words of the day.')
    await untilSaved(page)
    await launched.close()
    expect(readdirSync(second).filter((name) => name.endsWith('-quit.zip'))).toHaveLength(1)
    expect(readdirSync(second).filter((name) => !name.endsWith('.zip'))).toEqual([])
  })
})

describe('a journal in a folder that something carries', () => {
  const desk = useDesk()

  it('is spoken of, and quiet again at one press', async () => {
    const profile = join(desk.folder(), 'Dropbox', 'Evenkeel')
    await makeMonthOld(profile)
    const { page } = await desk.launch(profile)
    await unlock(page, PASSPHRASE)
    const title = page.getByText(noticeWords.carried.title('Dropbox'))
    await title.waitFor()
    const notice = page.getByText(noticeWords.carried.text).locator('../..')
    await notice.getByRole('button', { name: noticeWords.carried.later }).click()
    await title.waitFor({ state: 'detached' })
  })
})

describe('the reminder of a copy elsewhere', () => {
  const desk = useDesk()

  it('goes at one press, and does not come back at the next unlock', async () => {
    const profile = desk.folder()
    await makeMonthOld(profile)
    const { page } = await desk.launch(profile)
    await unlock(page, PASSPHRASE)
    await page.getByText(words.reminder.never).waitFor()
    await page.getByRole('button', { name: words.reminder.later }).click()
    await page.getByText(words.reminder.never).waitFor({ state: 'detached' })
    await lock(page)
    await unlock(page, PASSPHRASE)
    await reflectionOf(page).waitFor()
    expect(await page.getByText(words.reminder.never).count()).toBe(0)
  })
})
