import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilDateSchema } from '../../../../../shared/calendar/schemas.ts'
import { EMPTY_EVENING } from '../../../../../shared/evening/evening.ts'
import { DEFAULT_SETTINGS } from '../../../../../shared/ipc/contract/settings.ts'
import {
  type ExportHead,
  JOURNAL_EXPORT_FORMAT,
  JOURNAL_EXPORT_VERSION,
  journalExportSchema,
  journalJson,
} from '../../../../../shared/transfer/export/journalExport.ts'
import { journalExportJsonSchema } from '../../../../../shared/transfer/export/journalExportJsonSchema.ts'
import { anyText, LONG_TEXT } from '../../../../fixtures/anyText.ts'
import { oneReflection } from '../../../../fixtures/reflections.ts'
import { anyEvening } from '../../evening/anyEvening.ts'

const DAY_STAMP = { revision: 1, savedAt: 1, zone: 'Europe/Berlin', enteredAt: {} }

const HEAD: ExportHead = {
  format: JOURNAL_EXPORT_FORMAT,
  version: JOURNAL_EXPORT_VERSION,
  appVersion: '0.0.0',
  exportedAt: 1,
  span: null,
  settings: DEFAULT_SETTINGS,
  trackers: [],
  daysLeftBlank: [],
}

const readBack = (pieces: Iterable<string>) => journalExportSchema.parse(JSON.parse([...pieces].join('')))

describe('journal.json', () => {
  test('gives back any evenings whatever', () => {
    fc.assert(
      fc.property(fc.array(anyEvening, { maxLength: 4 }), anyText(300), (evenings, prompt) => {
        const days = evenings.map((evening, index) => ({
          ...DAY_STAMP,
          day: civilDateSchema.parse(`2026-11-0${index + 1}`),
          evening,
        }))
        const settings = { ...DEFAULT_SETTINGS, ownPrompts: prompt === '' ? [] : [prompt] }
        expect(readBack(journalJson({ ...HEAD, settings }, days, []))).toEqual({
          ...HEAD,
          settings,
          days,
          pictures: [],
        })
      }),
    )
  })

  test('gives back a hundred thousand characters', () => {
    const evening = { ...EMPTY_EVENING, reflections: oneReflection(LONG_TEXT) }
    const day = { ...DAY_STAMP, day: civilDateSchema.parse('2026-11-01'), evening }
    expect(readBack(journalJson(HEAD, [day], [])).days[0]?.evening.reflections[0]?.text).toBe(LONG_TEXT)
  })

  test('has a day a line', () => {
    const days = ['2026-11-01', '2026-11-02'].map((day) => ({
      ...DAY_STAMP,
      day: civilDateSchema.parse(day),
      evening: EMPTY_EVENING,
    }))
    const lines = [...journalJson(HEAD, days, [])].join('').split('\n')
    expect(lines.filter((line) => line.includes('"day":'))).toHaveLength(2)
  })

  test('comes with its shape as JSON Schema', () => {
    const schema = JSON.parse(journalExportJsonSchema())
    expect(schema.required).toEqual(expect.arrayContaining(['format', 'version', 'days', 'pictures']))
    expect(schema.properties.format).toMatchObject({ const: 'evenkeel-journal' })
    expect(schema.additionalProperties).toBe(false)
  })
})
