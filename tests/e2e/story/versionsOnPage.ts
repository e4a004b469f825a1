import type { Page } from 'playwright-core'
import type { CivilDate } from '../../../shared/calendar/civilDate.ts'
import { readClockTime } from '../../../shared/calendar/clockTime.ts'
import type { Evening } from '../../../shared/evening/evening.ts'
import { pictureMarkdown } from '../../../shared/pictures/pictureReference.ts'
import { changeBehindThePage } from './journalOnPage.ts'

const clock = (text: string) => {
  const reading = readClockTime(text)
  if (!reading.ok) throw new Error(`${text} is no time.`)
  return reading.value
}

/** Draws a small picture on the page and keeps it in the journal. */
async function keepPicture(page: Page, day: CivilDate): Promise<string> {
  return page.evaluate(async (asked) => {
    const canvas = new OffscreenCanvas(160, 90)
    const pen = canvas.getContext('2d')
    if (pen !== null) {
      pen.fillStyle = 'teal'
      pen.fillRect(0, 45, 160, 45)
    }
    const drawn = await canvas.convertToBlob({ type: 'image/png' })
    const bytes = new Uint8Array(await drawn.arrayBuffer())
    const picture = { day: asked, mime: 'image/png' as const, widthPx: 160, heightPx: 90, bytes }
    const reply = await window.journal.picture.add(picture)
    if (!reply.ok) throw new Error(`The picture was refused: ${reply.error.code}.`)
    return reply.value.id
  }, day)
}

/** The two sentences that the reflection is about, the second of them in its two versions. */
export const REFLECTION = {
  same: 'The light on the water was copper, and nobody was there but two herons and me. '.repeat(8),
  before: 'I walked home the lakeside way.',
  after: 'I walked home the northern way, slowly.',
} as const

/** A day with two earlier versions, between which every kind of thing was added, removed or changed. */
export async function writeVersions(page: Page, day: CivilDate): Promise<void> {
  const picture = await keepPicture(page, day)
  const drawn = pictureMarkdown(picture, 'the lake')
  const reflection = { id: 'first', tags: ['lake'], promptId: null }
  const session = { id: 's', activity: 'Hill run', start: clock('17:30'), origin: 'typed' as const }
  const steps: readonly ((evening: Evening) => Evening)[] = [
    (evening) => ({
      ...evening,
      tags: ['ill'],
      sleep: { ...evening.sleep, timeIntoBed: clock('11:10'), timeOutOfBed: clock('07:00') },
      training: {
        restDay: false,
        sessions: [{ ...session, durationMin: 45, ratingOfPerceivedExertion: 7 }],
      },
      practices: [{ id: 'p', kind: 'meditation', durationMin: 10, tensionBefore: 6, tensionAfter: 3 }],
      checkIn: { ...evening.checkIn, mood: -1, libido: 4 },
      trackers: { knee: 3 },
      reflections: [{ ...reflection, text: `${drawn}\n\n${REFLECTION.same}${REFLECTION.before}` }],
      asTyped: { 'sleep.finalAwakening': '25:10' },
    }),
    (evening) => ({
      ...evening,
      tags: ['ill', 'travel'],
      sleep: { ...evening.sleep, timeIntoBed: clock('23:10'), awakenings: 2 },
      training: {
        restDay: false,
        sessions: [{ ...session, durationMin: 50, ratingOfPerceivedExertion: 7 }],
      },
      practices: [],
      checkIn: { ...evening.checkIn, mood: 2, libido: null },
      trackers: { knee: 5 },
      reflections: [
        { ...reflection, text: `${REFLECTION.same}${REFLECTION.after}`, tags: ['lake', 'calm'] },
        { ...reflection, id: 'second', text: 'And a second thought.' },
      ],
      asTyped: {},
      blanks: { ...evening.blanks, 'checkIn.libido': 'skipped' },
    }),
    (evening) => ({ ...evening, checkIn: { ...evening.checkIn, energy: 6 } }),
  ]
  for (const step of steps) await changeBehindThePage(page, day, step)
}
