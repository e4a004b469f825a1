import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'

const SESSIONS = `end_date_time,activity_names,perceived_exertion,duration_min
2026-11-02T18:00:00.000Z,"['individual', 'running']",6,50
2026-11-05T18:00:00.000Z,"['individual', 'strength']",7,60
not a date,"['individual']",7,60
`
const RATINGS = `effective_time_frame,fatigue,mood,readiness,sleep_duration_h,sleep_quality,soreness,soreness_area,stress
2026-11-02T07:00:00.000Z,2,4,5,7,3,3,[],3
`
const DAY = civilDateSchema.parse('2026-11-02')

let app: TestApplication
let folder: string

const chooseAll = async (files: Record<string, string>): Promise<string> => {
  app.choice.files = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
  return (await app.ask('import.choose', {}))?.token ?? ''
}

const optionsOf = (token: string) => ({
  token,
  zone: 'Europe/Berlin',
  daysWithoutSession: 'rest' as const,
  daysThatDiffer: 'keep' as const,
})

beforeEach(async () => {
  app = await startApplication()
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-files-'))
  await app.ask('session.create', { passphrase: PASSPHRASE })
})

describe('an import', () => {
  test('is previewed without changing anything', async () => {
    const token = await chooseAll({ 'sessions.csv': SESSIONS, 'ratings.csv': RATINGS })
    const preview = await app.ask('import.preview', optionsOf(token))
    expect(preview).toMatchObject({
      days: 4,
      restDays: 2,
      files: [
        {
          kind: 'sessions-csv',
          name: 'sessions.csv',
          fresh: 2,
          skipped: [{ reason: 'unreadable', count: 1 }],
        },
        { kind: 'wellness-csv', name: 'ratings.csv', fresh: 1 },
      ],
    })
    expect((await app.ask('day.read', { day: DAY })).revision).toBe(0)
    await app.shutDown()
  })

  test('fills empty fields only, backs up first, and the same files again change nothing', async () => {
    const mine = { ...EMPTY_EVENING, checkIn: { ...EMPTY_EVENING.checkIn, fatigue: 1 } }
    await app.ask('day.save', { day: DAY, baseRevision: 0, sitting: 'mine', evening: mine })
    const token = await chooseAll({ 'sessions.csv': SESSIONS, 'ratings.csv': RATINGS })
    const { batch } = await app.ask('import.run', optionsOf(token))
    expect(batch).toBe(1)
    const { evening } = await app.ask('day.read', { day: DAY })
    expect(evening.checkIn).toMatchObject({ fatigue: 1, mood: 1.5, stress: 4 })
    expect(evening.training.sessions).toMatchObject([
      { activity: 'Running', durationMin: 50, origin: 'imported' },
    ])
    expect((await app.ask('backup.list', {})).backups.map(({ reason }) => reason)).toEqual(['before-import'])
    expect((await app.ask('import.run', optionsOf(token))).batch).toBeNull()
    await app.shutDown()
  })

  test('is taken back where nobody wrote since, and can then be imported again', async () => {
    const token = await chooseAll({ 'sessions.csv': SESSIONS })
    const { batch } = await app.ask('import.run', optionsOf(token))
    const { evening, revision } = await app.ask('day.read', { day: DAY })
    const noted = { ...evening, reflections: oneReflection('I ran in the rain') }
    await app.ask('day.save', { day: DAY, baseRevision: revision, sitting: 'mine', evening: noted })
    expect(await app.ask('import.undo', { batch: batch ?? 0 })).toEqual({ restored: 3, keptChanged: 1 })
    expect((await app.ask('day.read', { day: DAY })).evening).toEqual(noted)
    expect(await app.codeOf('import.undo', { batch: batch ?? 0 })).toBe('nothing-to-undo')
    expect((await app.ask('import.preview', optionsOf(token))).days).toBe(3)
    await app.shutDown()
  })

  test('of a file that is gone says so', async () => {
    app.choice.files = [join(folder, 'never-there.csv')]
    const { token } = (await app.ask('import.choose', {})) ?? { token: '' }
    expect(await app.codeOf('import.preview', optionsOf(token))).toBe('file-gone')
    await app.shutDown()
  })

  test('ends quietly when the dialog is closed', async () => {
    app.choice.files = []
    expect(await app.ask('import.choose', {})).toBeNull()
    await app.shutDown()
  })
})
