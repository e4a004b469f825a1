import { useState } from 'react'
import { DEFAULT_SETTINGS } from '../../shared/ipc/contract/settings.ts'
import { TREND_RANGES } from '../../shared/review/trends/trendSpans.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import type { Command } from '../commands/command.ts'
import { useCommands } from '../commands/commands.tsx'
import { words as keyWords } from '../commands/words.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { measureOptions } from './measures.ts'
import { firstChoice, possibleChoice, type TrendChoice } from './trendChoice.ts'
import { words } from './words.ts'

/** What was looked at last, so that one comes back to it from a day. It goes with the page when the journal locks. */
let choiceBefore: TrendChoice | null = null

const PRINT: Command = {
  id: 'trends.print',
  group: 'here',
  name: keyWords.keys.printTrend,
  key: 'printTrend',
  run: () => window.print(),
}

/**
 * The choice of measures and range, and what is drawn of it. While another is read the one before stays on screen.
 * Throws what could not be read, for the screen's boundary.
 */
export function useTrends() {
  const [asked, setAsked] = useState(choiceBefore)
  const announce = useAnnounce()
  const trackers = useJournalQuery('tracker.list', {})
  const settings = useJournalQuery('settings.read', {})
  const options = measureOptions(trackers.data ?? [])
  const choice = possibleChoice(
    asked ?? firstChoice((settings.data ?? DEFAULT_SETTINGS).modules),
    options.map(({ value }) => value),
  )
  const { range, first, second, leaveOutLate } = choice
  const { data, error, isPlaceholderData } = useJournalQuery(
    'trends.read',
    { range, measures: second === null ? [first] : [first, second], leaveOutLate },
    {
      enabled: trackers.data !== undefined && settings.data !== undefined,
      placeholderData: (before) => before,
    },
  )
  const choose = (change: Partial<TrendChoice>) => {
    choiceBefore = { ...choice, ...change }
    setAsked(choiceBefore)
  }
  const look = (next: TrendChoice['range']) => {
    choose({ range: next })
    announce({ text: words.rangeShown(words.ranges[next]), quiet: true })
  }
  useCommands([
    ...TREND_RANGES.map(
      (each): Command => ({
        id: `trends.${each}`,
        group: 'here',
        name: words.showRange(words.ranges[each]),
        run: () => look(each),
      }),
    ),
    ...(data === undefined || data.firstDay === null ? [] : [PRINT]),
  ])
  if (trackers.error !== null) throw trackers.error
  if (settings.error !== null) throw settings.error
  if (error !== null && data === undefined) throw error
  return { review: data, reading: isPlaceholderData, choice, choose, options }
}
