import { BackupsScreen } from '../backup/BackupsScreen.tsx'
import { DayScreen } from '../day/DayScreen.tsx'
import { DaysScreen } from '../day/DaysScreen.tsx'
import { PracticeScreen } from '../practice/PracticeScreen.tsx'
import { PrivacyPage } from '../privacy/PrivacyPage.tsx'
import { KeySettings } from '../session/KeySettings.tsx'
import { SettingsScreen } from '../settings/SettingsScreen.tsx'
import { TonightScreen } from '../tonight/TonightScreen.tsx'
import { TrackerSettings } from '../trackers/TrackerSettings.tsx'
import { ImportScreen } from '../transfer/ImportScreen.tsx'
import type { LastImport } from '../transfer/lastImport.ts'
import type { Exporting } from '../transfer/useExport.ts'
import { TrendsScreen } from '../trends/TrendsScreen.tsx'
import { Page } from '../ui/Layout.tsx'
import { WeekScreen } from '../week/WeekScreen.tsx'
import type { Route } from './route.ts'
import type { UnlockedStatus } from './Shell.tsx'

interface ScreenOfProps {
  route: Route
  status: UnlockedStatus
  go: (route: Route) => void
  /** Puts another place where one is. */
  turn: (route: Route) => void
  back: () => void
  /** The newest import since unlocking, so that it can still be taken back after looking around. */
  lastImport: LastImport | null
  onImport: (next: LastImport | null) => void
  /** The export under way, or what came of the newest one. */
  exporting: Exporting
}

/** The screen of a place. Screens know nothing of each other; what leads from one to another is handed in here. */
export function ScreenOf({ route, status, go, turn, back, lastImport, onImport, exporting }: ScreenOfProps) {
  const own = status.journal === 'own'
  switch (route.screen) {
    case 'tonight':
      return (
        <TonightScreen
          onPractise={() => go({ screen: 'practice' })}
          onOpenDay={(day) => go({ screen: 'day', day })}
        />
      )
    case 'days':
      return <DaysScreen onOpenDay={(day) => go({ screen: 'day', day })} />
    case 'day':
      return <DayScreen day={route.day} onBack={back} onOpenDay={(day) => turn({ screen: 'day', day })} />
    case 'week':
      return (
        <WeekScreen
          weekStart={route.weekStart ?? null}
          onWeek={(weekStart) => turn({ screen: 'week', weekStart })}
          onOpenDay={(day) => go({ screen: 'day', day })}
        />
      )
    case 'trends':
      return (
        <TrendsScreen
          onOpenDay={(day) => go({ screen: 'day', day })}
          onOpenWeek={(weekStart) => go({ screen: 'week', weekStart })}
          onOpenTonight={() => go({ screen: 'tonight' })}
        />
      )
    case 'practice':
      return <PracticeScreen onOpenTonight={() => go({ screen: 'tonight' })} />
    case 'import':
      return <ImportScreen last={lastImport} onImport={onImport} exporting={exporting} />
    case 'backups':
      return <BackupsScreen own={own} restoreCanBeUndone={status.restoreCanBeUndone} />
    case 'settings':
      return (
        <SettingsScreen
          trackers={<TrackerSettings />}
          keys={own ? <KeySettings /> : null}
          onOpenPrivacy={() => go({ screen: 'privacy' })}
        />
      )
    case 'privacy':
      return (
        <Page>
          <PrivacyPage onBack={back} />
        </Page>
      )
    default:
      return route satisfies never
  }
}
