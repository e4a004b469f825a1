import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { weekLabel } from '../../shared/review/weekLabel.ts'
import type { Command } from '../commands/command.ts'
import { useCommands } from '../commands/commands.tsx'
import { words as keyWords } from '../commands/words.ts'
import { Page } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useWeek } from './useWeek.ts'
import { WeekNavigation } from './WeekNavigation.tsx'
import { WeekView } from './WeekView.tsx'
import { words } from './words.ts'

interface WeekScreenProps {
  /** First day of the week to show; null = the present week. */
  weekStart: CivilDate | null
  onWeek: (weekStart: CivilDate) => void
  onOpenDay: (day: CivilDate) => void
}

const PRINT: Command = {
  id: 'week.print',
  group: 'here',
  name: keyWords.keys.print,
  key: 'print',
  run: () => window.print(),
}

/** A week in review: sentences, then what is worth a look, then the figures. */
export function WeekScreen({ weekStart, onWeek, onOpenDay }: WeekScreenProps) {
  const { review, reading, atThisWeek, back, go } = useWeek(weekStart, onWeek)
  const ready = review !== undefined
  useCommands(ready ? [PRINT] : [])
  return (
    <Page>
      <PageHeader
        eyebrow={words.eyebrow}
        title={review === undefined ? words.thisWeek : weekLabel(review.weekStart)}
        actions={
          <WeekNavigation
            atThisWeek={atThisWeek}
            onBefore={() => go(back + 1)}
            onAfter={() => go(back - 1)}
            onThisWeek={() => go(0)}
          />
        }
      />
      {review === undefined ? (
        <p role="status">{words.loading}</p>
      ) : (
        <WeekView {...{ review, reading, onOpenDay }} />
      )}
    </Page>
  )
}
