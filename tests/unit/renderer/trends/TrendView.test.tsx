import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TrendView } from '../../../../renderer/trends/TrendView.tsx'
import { stepReading } from '../../../../renderer/trends/trendPanels.ts'
import { howText, seriesSentence, trendNotes } from '../../../../renderer/trends/trendSentences.ts'
import { trendColumns, trendRows } from '../../../../renderer/trends/trendTable.ts'
import { words } from '../../../../renderer/trends/words.ts'
import { addDays, dateRange } from '../../../../shared/calendar/civilDate.ts'
import type { DayEntry } from '../../../../shared/evening/evening.ts'
import type { TrendReview } from '../../../../shared/review/trends/trendReview.ts'
import { firstOf, trendsOf } from '../../shared/review/trends/trends.ts'
import { at, felt, NIGHT, stored } from '../../shared/review/weeks.ts'

const TODAY = at(6)
const spaces = (text: string): string => text.replaceAll('\u00a0', ' ')

/** So many nights of 400 minutes that end today. */
const nights = (count: number): DayEntry[] =>
  dateRange(addDays(TODAY, 1 - count), TODAY).map((day) => stored(day, { sleep: NIGHT }))

const sentence = (review: TrendReview): string => spaces(seriesSentence(firstOf(review), review))

const nothing = () => undefined
const html = (review: TrendReview): string =>
  renderToStaticMarkup(
    <TrendView
      review={review}
      reading={false}
      onOpenDay={nothing}
      onOpenWeek={nothing}
      onLookFurther={nothing}
    />,
  )

describe('the sentence of a trend', () => {
  it('says how much is known, the middle and the ends, and no more', () => {
    const entries = [stored(at(2), felt({ mood: -1 })), stored(at(4), felt({ mood: 2 }))]
    expect(sentence(trendsOf(entries))).toBe(
      '2 of 4 days known. The middle one is +0.5; they run from −1 to +2.',
    )
    expect(sentence(trendsOf(entries.slice(0, 1)))).toBe('1 of 4 days known: −1.')
    expect(sentence(trendsOf([], { measures: ['mood'] }))).toBe('Nothing is recorded in these days.')
  })

  it('sets the newest seven days beside the usual range once that is known', () => {
    expect(sentence(trendsOf(nights(10), { measures: ['totalSleepTime'] }))).toBe(
      '10 of 10 nights known, each 6 h 40. Over the seven days up to 22 Nov the mean is 6 h 40.',
    )
    expect(sentence(trendsOf(nights(30), { measures: ['totalSleepTime'] }))).toMatch(
      /your usual range before them is 6 h 40 to 6 h 40\.$/,
    )
  })

  it('names each of two measures', () => {
    const review = trendsOf(nights(3), { measures: ['totalSleepTime', 'mood'] })
    expect(review.series.map((series) => seriesSentence(series, review).split(':')[0])).toEqual([
      'Time asleep',
      'Mood',
    ])
  })
})

describe('the notes of a trend', () => {
  it('say what is missing until the usual range is known, and nothing of it afterwards', () => {
    const notes = (count: number) =>
      trendNotes(trendsOf(nights(count), { measures: ['totalSleepTime'] })).join(' ')
    expect(notes(12)).toContain(words.notes.usualNeeds(14, 28, 5))
    expect(notes(40)).not.toContain('Your usual range')
  })

  it('state the rule of weeks once for two measures, and what differs by name', () => {
    const entries = [...nights(10), stored(addDays(TODAY, -20), felt({ mood: 1 }))]
    const notes = trendNotes(trendsOf(entries, { range: 'year', measures: ['totalSleepTime', 'mood'] }))
    expect(notes.filter((note) => note.startsWith('Each point is the median of a week'))).toHaveLength(1)
    expect(notes).toContain(words.notes.named('Mood', words.notes.tooFew('A week', 3, 1)))
    expect(notes.at(-1)).toBe(words.notes.two)
  })

  it('say how line and range are worked out for the measures that have them', () => {
    const text = (measures: TrendReview['series'][number]['id'][]) =>
      howText(trendsOf(nights(3), { measures })).join(' ')
    expect(text(['hrvRmssdMs'])).toContain('logarithm')
    expect(text(['totalSleepTime'])).toContain('from 5 known days')
    expect(text(['weekLoad'])).not.toContain('seven days that end there, from')
  })
})

describe('reading a trend step by step', () => {
  it('says the value, or why there is none, and the tags of the day', () => {
    const entries = [
      stored(at(4), { ...felt({ mood: 2 }), tags: ['ill'] }),
      stored(at(5), { blanks: { 'checkIn.mood': 'skipped' } }),
    ]
    const review = trendsOf(entries)
    const last = (back: number) => stepReading(review, review.steps.length - 1 - back)
    expect([last(0), last(1), last(2), last(3)]).toEqual([
      'Sun, 22 Nov 2026: still open',
      'Sat, 21 Nov 2026: left out',
      'Fri, 20 Nov 2026: +2. ill',
      'Thu, 19 Nov 2026: before the journal began',
    ])
  })

  it('calls unknown what cannot be worked out from what is recorded', () => {
    const entries = [
      stored(at(4), { sleep: { ...NIGHT, finalAwakening: null } }),
      stored(at(5), felt({ energy: 1 })),
    ]
    const last = (measure: 'totalSleepTime' | 'mood', back: number) => {
      const review = trendsOf(entries, { measures: [measure] })
      return stepReading(review, review.steps.length - 1 - back)
    }
    expect(last('totalSleepTime', 2)).toBe('Fri, 20 Nov 2026: not known')
    expect(last('mood', 1)).toBe('Sat, 21 Nov 2026: no entry')
  })

  it('says of a week its median, its middle half and how many days it stands on', () => {
    const review = trendsOf(nights(5), { range: 'year', measures: ['totalSleepTime'] })
    expect(stepReading(review, 51)).toBe(
      'Week of 16 Nov 2026: 6 h 40, middle half 6 h 40 to 6 h 40, 5 days known',
    )
  })
})

describe('the figure of a trend', () => {
  it('has a table with a row for every step since the journal began', () => {
    const review = trendsOf(nights(9), { measures: ['totalSleepTime', 'mood'] })
    expect(trendRows(review)).toHaveLength(9)
    const columns = trendColumns(review)
    expect(columns.map(({ label }) => label)).toEqual([
      'Day',
      'Time asleep: Value',
      'Time asleep: Mean of seven days',
      'Time asleep: Usual range',
      'Mood: Value',
      'Mood: Mean of seven days',
      'Mood: Usual range',
    ])
    expect(html(review).match(/<tr>/g)).toHaveLength(10)
  })

  it('draws a point for each known day and leads no line over a gap', () => {
    const entries = [1, 2, 4, 5].map((index) => stored(at(index), { trackers: { knee: index } }))
    const tracker = { id: 'knee', name: 'Knee', createdAt: 0, archivedAt: null, days: 4 } as const
    const form = { kind: 'scale', min: 0, max: 10, lowWord: 'fine', highWord: null } as const
    const review = trendsOf(
      entries,
      { measures: ['tracker.knee'] },
      { trackers: [{ tracker: { ...tracker, form }, firstDay: at(0) }] },
    )
    const drawn = html(review)
    expect(drawn.match(/<circle[^>]*class="[^"]*bareDot[^"]*"/g)?.length).toBe(5)
    const [joint] = /<path[^>]*class="[^"]*joint[^"]*"[^>]*>/.exec(drawn) ?? []
    expect(joint?.match(/M/g)).toHaveLength(2)
  })

  it('says that all was left out, rather than that nothing is there', () => {
    const later = Date.parse('2026-11-24T12:00:00Z')
    const entries = [{ ...stored(at(2), felt({ mood: 1 })), enteredAt: { checkIn: later } }]
    const review = trendsOf(entries, { leaveOutLate: true })
    expect(sentence(review)).toBe(words.sentence.allLeftOut)
    expect(html(review)).toContain(words.leftOutHere)
    expect(html(review)).not.toContain(words.beforeJournal)
  })

  it('says plainly that nothing is there, and offers to look further back', () => {
    const entries = [stored(addDays(TODAY, -200), felt({ mood: 1 }))]
    expect(html(trendsOf(entries))).toContain(words.lookFurther)
    expect(html(trendsOf(entries, { range: 'all', measures: ['libido'] }))).not.toContain(words.lookFurther)
    const off = {
      sleep: true,
      training: true,
      practices: true,
      checkIn: false,
      trackers: true,
      reflection: true,
    }
    expect(html(trendsOf(entries, {}, { settings: { modules: off } }))).toContain(words.noneOff)
  })
})
