import { stepReading } from '../../../renderer/trends/trendPanels.ts'
import { howText, seriesSentence, trendNotes } from '../../../renderer/trends/trendSentences.ts'
import reflections from '../../../resources/sample/reflections.json' with { type: 'json' }
import { addDays } from '../../../shared/calendar/civilDate.ts'
import { weekStartOf } from '../../../shared/calendar/week.ts'
import type { DayEntry } from '../../../shared/evening/evening.ts'
import { describeJudgement } from '../../../shared/guidance/describe.ts'
import { ruleReports } from '../../../shared/guidance/evaluateGuidance.ts'
import { DEFAULT_SETTINGS } from '../../../shared/ipc/contract/settings.ts'
import type { FlagCard } from '../../../shared/review/flagCard.ts'
import { type JudgedJournal, judgeJournal } from '../../../shared/review/judgedJournal.ts'
import { TREND_MEASURES } from '../../../shared/review/trends/trendMeasures.ts'
import { TREND_RANGES } from '../../../shared/review/trends/trendSpans.ts'
import { buildWeekReview, type WeekReview } from '../../../shared/review/weekReview.ts'
import { makeSampleJournal, SAMPLE_DAYS } from '../../../shared/sample/makeSampleJournal.ts'
import { sampleTextsSchema } from '../../../shared/sample/sampleReflections.ts'
import { day } from '../shared/calendar/dates.ts'
import { trendsOf } from '../shared/review/trends/trends.ts'
import type { SourceText } from './sourceTexts.ts'

const ZONE = 'Europe/Berlin'
const TODAY = day('2026-11-24')

const cardTexts = (card: FlagCard): (string | null)[] => [
  card.title,
  card.why,
  card.suggestion,
  card.clearsWhen,
  card.rule,
  card.source,
  ...card.notes,
  ...card.assumed,
]

function textsOf({ weekStart, sentences, flags }: WeekReview): SourceText[] {
  const cards = [...flags.shown, ...flags.further, ...flags.quiet].flatMap(cardTexts)
  const missing = flags.cannotTell.flatMap((rule) => rule.missing.flatMap(({ input, over }) => [input, over]))
  return [...sentences.map(({ text }) => text), ...cards, ...missing, ...flags.neverRecorded]
    .filter((text) => text !== null)
    .map((text) => ({ file: `the week of ${weekStart}`, text }))
}

/** What every rule says of a day, flag or not. */
function ruleTexts({ guidance }: JudgedJournal): SourceText[] {
  return guidance.days.flatMap(({ date }) =>
    ruleReports(guidance, date).flatMap(({ ruleId, judgement }) => {
      const { title, why, clearsWhen, suggestion, notes } = describeJudgement(
        ruleId,
        judgement,
        guidance.settings,
      )
      return [title, why, clearsWhen, suggestion, ...notes]
        .filter((text) => text !== null)
        .map((text) => ({ file: `${ruleId} on ${date}`, text }))
    }),
  )
}

/** Sentences, notes and readings of every measure in every range. */
function trendTexts(entries: readonly DayEntry[]): SourceText[] {
  return TREND_RANGES.flatMap((range) =>
    TREND_MEASURES.flatMap((measure) => {
      const review = trendsOf(entries, { range, measures: [measure, 'mood'] }, { today: TODAY })
      return [
        ...review.series.map((series) => seriesSentence(series, review)),
        ...trendNotes(review),
        ...howText(review),
        ...review.steps.map((_, index) => stepReading(review, index)),
      ].map((text) => ({ file: `the trend of ${measure}, ${range}`, text }))
    }),
  )
}

/** Everything that the review and the rules say about the sample journal, week by week and day by day. */
export function reviewTexts(): SourceText[] {
  const texts = sampleTextsSchema.parse(reflections)
  const entries: DayEntry[] = makeSampleJournal({ lastDay: TODAY, zone: ZONE, texts }).map((entry) => ({
    ...entry,
    revision: 1,
    savedAt: 0,
    zone: ZONE,
    enteredAt: {},
  }))
  const judged = judgeJournal(entries, { today: TODAY, settings: DEFAULT_SETTINGS })
  const thisWeek = weekStartOf(TODAY, 1)
  const weeks = Array.from({ length: Math.ceil(SAMPLE_DAYS / 7) + 2 }, (_, back) =>
    buildWeekReview({ weekStart: addDays(thisWeek, 7 - 7 * back), entries, judged }),
  )
  return [...weeks.flatMap(textsOf), ...ruleTexts(judged), ...trendTexts(entries)]
}
