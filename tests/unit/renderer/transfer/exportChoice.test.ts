import { describe, expect, test } from 'vitest'
import { type ExportChoice, requestOf, WHOLE_JOURNAL } from '../../../../renderer/transfer/exportChoice.ts'
import { countWords, spanWords } from '../../../../renderer/transfer/exportWords.ts'
import { words } from '../../../../renderer/transfer/words.ts'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'
import { NOTHING_EXPORTED } from '../../../../shared/transfer/export/exportCounts.ts'

const { problems } = words.export
const day = (text: string) => civilDateSchema.parse(text)
const TODAY = day('2026-11-27')

const between = (first: string | null, last: string | null): ExportChoice => ({
  ...WHOLE_JOURNAL,
  days: 'some',
  first,
  last,
})

describe('what is chosen for an export', () => {
  test('is every day unless some are asked for', async () => {
    expect(await requestOf({ ...WHOLE_JOURNAL, first: 'nonsense' }, TODAY)).toEqual({
      ok: true,
      request: { format: 'everything', span: null },
    })
  })

  test('is read by date or in words, one day alone as well', async () => {
    expect(await requestOf(between('24.12.2025', 'yesterday'), TODAY)).toMatchObject({
      request: { span: { first: '2025-12-24', last: '2026-11-26' } },
    })
    expect(await requestOf(between('heute', 'today'), TODAY)).toMatchObject({
      request: { span: { first: TODAY, last: TODAY } },
    })
  })

  test.each([
    [between(null, 'today'), { first: problems.notADay }],
    [between('today', 'whenever'), { last: problems.notADay }],
    [between('today', 'tomorrow'), { last: problems.future }],
    [between('3/4', 'today'), { first: problems.twoReadings }],
    [between('24.12.1066', 'today'), { first: problems.notADay }],
    [between('today', 'yesterday'), { last: problems.order }],
  ])('%j says at its field what is in the way', async (choice, expected) => {
    expect(await requestOf(choice, TODAY)).toEqual({ ok: false, problems: expected })
  })
})

describe('what is said of an export', () => {
  test('leaves out what there is none of', () => {
    expect(countWords({ ...NOTHING_EXPORTED, days: 1 })).toBe('1 day.')
    expect(countWords({ ...NOTHING_EXPORTED, days: 1204, nights: 1, reflections: 3 })).toBe(
      '1,204 days, with 1 night and 3 reflections.',
    )
  })

  test('names the days that were understood', () => {
    expect(spanWords({ first: day('2026-02-01'), last: TODAY })).toBe(
      'It holds the days from 1 February 2026 to 27 November 2026.',
    )
    expect(spanWords({ first: TODAY, last: TODAY })).toBe('It holds one day, 27 November 2026.')
  })
})
