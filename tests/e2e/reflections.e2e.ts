import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { LONGEST_SIDE_PX } from '../../renderer/reflection/pictureFile.ts'
import { words } from '../../renderer/reflection/words.ts'
import { LARGEST_PICTURE_BYTES, picturesIn } from '../../shared/pictures/picture.ts'
import { inLanguage, promptById } from '../../shared/reflection/prompts.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { readDay, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { countViolations, resetViolations } from './story/policyViolations.ts'
import { startJournal } from './story/waysIn.ts'

const NEEDLE = 'Exif-52.5163N-13.3777E'

describe('the reflections of a day', () => {
  const desk = useDesk()
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
    await reflectionOf(page).waitFor()
    await resetViolations(page)
  })

  const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
  const stored = async () => (await readDay(page, await todayOf(page))).evening.reflections

  it('can begin with a question, which is passed over or taken and stays with the text', async () => {
    const offered = page.getByText(words.promptLead)
    const first = await offered.locator('..').innerText()
    await button(words.promptNext).click()
    expect(await offered.locator('..').innerText()).not.toBe(first)
    await button(words.promptTake).click()
    await page.keyboard.type('It was the one before the rain.')
    await untilSaved(page)
    const [reflection] = await stored()
    const prompt = promptById(reflection?.promptId ?? '')
    expect(reflection?.text).toBe('It was the one before the rain.')
    expect(prompt).not.toBeNull()
    if (prompt !== null) await page.getByText(inLanguage(prompt.texts)).waitFor()
  })

  it('are Markdown by keys, with one undo, and read as what they mean', async () => {
    await reflectionOf(page).fill('')
    await page.keyboard.type('- bread')
    await page.keyboard.press('Enter')
    await page.keyboard.type('tea ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('hot')
    expect(await reflectionOf(page).inputValue()).toBe('- bread\n- tea **hot**')
    await reflectionOf(page).press('Control+a')
    await page.keyboard.press('Control+i')
    expect(await reflectionOf(page).inputValue()).toBe('*- bread\n- tea **hot***')
    await page.keyboard.press('Control+z')
    expect(await reflectionOf(page).inputValue()).toBe('- bread\n- tea **hot**')
    await button(words.read).click()
    expect(await page.getByRole('main').locator('li strong').innerText()).toBe('hot')
    await button(words.write).click()
  })

  it('have as much room as they need, and stay where they are on the page', async () => {
    const field = reflectionOf(page)
    const height = () => field.evaluate(({ clientHeight }) => clientHeight)
    const hidden = () => field.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
    await field.fill('')
    const least = await height()
    await field.fill('A walk along the harbour, and back by the mill. '.repeat(100))
    expect(await height()).toBeGreaterThan(5 * least)
    expect(await hidden()).toBe(0)
    await field.press('Control+Home')
    const place = await field.evaluate((it) => it.getBoundingClientRect().top)
    await page.keyboard.press('Delete')
    expect(await field.evaluate((it) => it.getBoundingClientRect().top)).toBe(place)
    const wide = await height()
    await page.setViewportSize({ width: 700, height: 640 })
    await expect.poll(height).toBeGreaterThan(wide)
    await expect.poll(hidden).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
    await expect.poll(height).toBe(wide)
    await field.press('Control+ArrowRight')
    await page.keyboard.press('Control+Shift+End')
    await page.keyboard.press('Delete')
    expect(await height()).toBe(least)
    await page.keyboard.press('Control+z')
    expect(await height()).toBe(wide)
  })

  it('take pictures, drawn anew without what their files tell', async () => {
    const photo = await page.evaluate(async () => {
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: 3000, height: 1500 })
      const pencil = canvas.getContext('2d')
      if (pencil === null) throw new Error('no pencil')
      pencil.fillStyle = '#87a'
      pencil.fillRect(0, 0, 3000, 1500)
      return canvas.toDataURL('image/jpeg').split(',')[1] ?? ''
    })
    await page.locator('input[type=file]').setInputFiles({
      name: 'IMG_2026.jpg',
      mimeType: 'image/jpeg',
      buffer: withExif(Buffer.from(photo, 'base64'), NEEDLE),
    })
    await page.getByText(words.pictureAdded).waitFor()
    await untilSaved(page)
    const [reflection] = await stored()
    const [id = ''] = picturesIn(reflection?.text ?? '')
    const kept = await page.evaluate(async (picture) => {
      const reply = await window.journal.picture.read({ id: picture })
      return reply.ok ? [...reply.value.bytes] : []
    }, id)
    expect(Buffer.from(kept).includes(NEEDLE)).toBe(false)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThanOrEqual(LARGEST_PICTURE_BYTES)
    const image = page.getByRole('main').locator('img')
    await expect
      .poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth))
      .toBe(LONGEST_SIDE_PX)
    await button(words.read).click()
    await image.waitFor()
    await button(words.write).click()
  })

  it('say why a file is not taken, and keep the text', async () => {
    const before = await reflectionOf(page).inputValue()
    await page.locator('input[type=file]').setInputFiles({
      name: 'notes.png',
      mimeType: 'image/png',
      buffer: Buffer.from('no picture at all'),
    })
    await page.getByText(words.notAPicture).waitFor()
    expect(await reflectionOf(page).inputValue()).toBe(before)
  })

  it('can be several, each with tags, and one that is removed comes back', async () => {
    await button(words.add).click()
    await page.keyboard.type('A second thought.')
    const tags = page.getByLabel(words.tags, { exact: true }).last()
    await tags.fill('garden')
    await tags.press('Enter')
    await untilSaved(page)
    expect((await stored()).map(({ tags: kept }) => kept)).toEqual([[], ['garden']])
    await button(eveningWords.remove(words.labelOf(2))).click()
    await untilSaved(page)
    expect(await stored()).toHaveLength(1)
    await page
      .getByRole('button', { name: new RegExp(`^${eveningWords.undo}`) })
      .first()
      .click()
    await untilSaved(page)
    expect((await stored())[1]).toMatchObject({ text: 'A second thought.', tags: ['garden'] })
  })

  it('offer questions of the person’s own', async () => {
    const { words: say } = await import('../../renderer/settings/promptWords.ts')
    await openScreen(page, 'settings')
    await page.getByLabel(say.own).fill('Was the dog out?')
    await page.getByLabel(say.own).press('Enter')
    await page.getByRole('list', { name: say.ownList }).getByText('Was the dog out?').waitFor()
    await page.getByRole('button', { name: say.remove('Was the dog out?') }).click()
    await page.getByRole('button', { name: eveningWords.undo, exact: true }).click()
    await page.getByRole('list', { name: say.ownList }).getByText('Was the dog out?').waitFor()
  })

  it('break no rule of the content policy', async () => {
    expect(await countViolations(page)).toBe(0)
  })
})

/** A JPEG with a segment of camera remarks behind its beginning. */
function withExif(jpeg: Buffer, remark: string): Buffer {
  const body = Buffer.from(`Exif\0\0${remark}`)
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}
