import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Page } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { TrendControls } from './TrendControls.tsx'
import { TrendView } from './TrendView.tsx'
import { useTrends } from './useTrends.ts'
import { words } from './words.ts'

interface TrendsScreenProps {
  onOpenDay: (day: CivilDate) => void
  onOpenWeek: (weekStart: CivilDate) => void
  onOpenTonight: () => void
}

/** Any measure over weeks, months and years. */
export function TrendsScreen({ onOpenDay, onOpenWeek, onOpenTonight }: TrendsScreenProps) {
  const { review, reading, choice, choose, options } = useTrends()
  if (review === undefined) {
    return (
      <Page>
        <PageHeader title={words.title} lede={words.lede} />
        <p role="status">{words.loading}</p>
      </Page>
    )
  }
  if (review.firstDay === null) {
    return (
      <Page>
        <PageHeader title={words.title} lede={words.lede} />
        <EmptyState
          title={words.emptyTitle}
          icon="trends"
          action={
            <Button tone="primary" onClick={onOpenTonight}>
              {words.openTonight}
            </Button>
          }
        >
          <p>{words.empty}</p>
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page>
      <PageHeader
        title={words.title}
        lede={words.lede}
        actions={
          <span data-print="hide">
            <IconButton icon="print" label={words.print} onClick={() => window.print()} />
          </span>
        }
      />
      <TrendControls
        choice={choice}
        onChoose={choose}
        options={options}
        hasLate={review.series.some(({ late, leftOut }) => late + leftOut > 0)}
      />
      <TrendView
        {...{ review, reading, onOpenDay, onOpenWeek }}
        onLookFurther={() => choose({ range: 'all' })}
      />
    </Page>
  )
}
