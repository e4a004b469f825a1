import { addDays, type CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import type { TestApplication } from './application.ts'
import { FULL_EVENING } from './fullEvening.ts'

/** A picture of one point. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Saves an evening over whatever is stored of its day. */
export async function saveEvening(app: TestApplication, on: CivilDate, evening: Evening): Promise<void> {
  const { revision } = await app.ask('day.read', { day: on })
  await app.ask('day.save', { day: on, baseRevision: revision, sitting: 'test', evening })
}

const TRACKERS = [
  { id: 'knee', name: '=Knee', form: { kind: 'scale', min: 0, max: 10, lowWord: null, highWord: 'bad' } },
  {
    id: 'meal',
    name: 'Meal',
    form: { kind: 'choice', choices: [{ id: 'at-home', label: 'At home', retired: false }] },
  },
] as const

/** Fills a journal so that everything is used once, over four days. Gives the id of its picture. */
export async function fillJournal(app: TestApplication, first: CivilDate): Promise<string> {
  const day = (number: number): CivilDate => addDays(first, number)
  const save = (on: CivilDate, evening: Evening) => saveEvening(app, on, evening)
  for (const { form, ...tracker } of TRACKERS) {
    await app.ask('tracker.save', {
      ...tracker,
      form: form.kind === 'choice' ? { ...form, choices: [...form.choices] } : form,
    })
  }
  await app.ask('tracker.archive', { id: 'meal' })
  const settings = await app.ask('settings.read', {})
  await app.ask('settings.save', { ...settings, ownPrompts: ['What was quiet?'] })
  const side = { widthPx: 1, heightPx: 1 }
  const picture = { day: day(0), mime: 'image/png', ...side, bytes: new Uint8Array(PIXEL) } as const
  const { id } = await app.ask('picture.add', picture)
  const [head, ...rest] = FULL_EVENING.reflections
  if (head === undefined) throw new Error('there is a reflection')
  const shown = { ...head, text: `${head.text}\n![a boat](picture:${id})\n![gone](picture:gone)` }
  await save(day(0), { ...FULL_EVENING, reflections: [shown, ...rest] })
  await save(day(1), {
    ...EMPTY_EVENING,
    checkIn: { ...EMPTY_EVENING.checkIn, mood: -1.5, energy: 0 },
    blanks: { 'checkIn.libido': 'skipped', practices: 'skipped' },
  })
  await save(day(3), { ...EMPTY_EVENING, training: { restDay: true, sessions: [] } })
  await app.ask('history.leaveGaps', { days: [day(2)], left: true })
  return id
}
