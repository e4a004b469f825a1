import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DayGuidanceCard } from '../../../../renderer/guidance/DayGuidanceCard.tsx'
import type { DayEntry } from '../../../../shared/evening/evening.ts'
import { DEFAULT_SETTINGS } from '../../../../shared/ipc/contract/settings.ts'
import { type DayGuidance, dayGuidance } from '../../../../shared/review/dayGuidance.ts'
import { judgeJournal } from '../../../../shared/review/judgedJournal.ts'
import { at, stored, trained } from '../../shared/review/weeks.ts'

const ORDINARY = [300, 0, 420, 180, 0, 540, 0] as const
const ALIKE = [360, 400, 380, 420, 350, 390, 380] as const

/** Ordinary weeks, and then a week of days alike up to the sixth day of the tests' week. */
function guidanceOf(
  weeksBefore: number,
  change: (entry: DayEntry) => DayEntry = (entry) => entry,
): DayGuidance {
  const entries = Array.from({ length: (weeksBefore + 1) * 7 }, (_, index) => {
    const loads = index >= weeksBefore * 7 ? ALIKE : ORDINARY
    return change(stored(at(index - weeksBefore * 7), trained(loads[index % 7] ?? 0)))
  })
  const judged = judgeJournal(entries, { today: at(7), settings: DEFAULT_SETTINGS })
  const guidance = dayGuidance({ day: at(6), entries, judged })
  if (guidance === null) throw new Error('the day has no flag')
  return guidance
}

const textOf = (guidance: DayGuidance): string =>
  renderToStaticMarkup(<DayGuidanceCard guidance={guidance} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')

describe('what the records show on a day', () => {
  test('is every flag in force with its working, each once', () => {
    const guidance = guidanceOf(13)
    const cards = [...guidance.shown, ...guidance.further]
    expect(cards.map(({ ruleId }) => ruleId)).toContain('T-01')
    const page = textOf(guidance)
    for (const card of cards) {
      expect(page.split(card.why)).toHaveLength(2)
      expect(page).toContain(card.clearsWhen)
    }
    expect(page).toContain('no diagnosis')
  })

  test('says that the rules are still learning, and keeps their flags folded', () => {
    const guidance = guidanceOf(2)
    expect(guidance.shown).toEqual([])
    const page = textOf(guidance)
    expect(page).toContain('Day 21 of 28')
    expect(page).toContain(`Kept quiet (${guidance.quiet.length})`)
    expect(page).toContain('The first 28 days are for getting to know your usual.')
  })

  test('says that illness pauses training flags', () => {
    const guidance = guidanceOf(13, (entry) =>
      entry.day === at(5) ? { ...entry, evening: { ...entry.evening, tags: ['ill'] } } : entry,
    )
    expect(guidance.shown.map(({ ruleId }) => ruleId)).not.toContain('T-01')
    expect(textOf(guidance)).toContain('Ill: training flags are paused until 3 days after.')
  })
})
