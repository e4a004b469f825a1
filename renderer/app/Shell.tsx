import { useEffect, useEffectEvent, useState } from 'react'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { ReadOnlyProvider } from '../bridge/readOnly.ts'
import { TodayProvider } from '../bridge/today.tsx'
import { useArrivalFocus } from '../bridge/useArrivalFocus.ts'
import type { LastImport } from '../transfer/lastImport.ts'
import { classNames } from '../ui/classNames.ts'
import { JournalNotices } from './JournalNotices.tsx'
import { type MainScreen, mainScreenOf, placeKey } from './route.ts'
import { SampleBanner } from './SampleBanner.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { ScreenOf } from './ScreenOf.tsx'
import styles from './Shell.module.css'
import { Sidebar } from './Sidebar.tsx'
import { SkipLink } from './SkipLink.tsx'
import { useDocumentTitle } from './useDocumentTitle.ts'
import { useJourney } from './useJourney.ts'

const cx = classNames(styles)

export type UnlockedStatus = Extract<SessionStatus, { state: 'unlocked' }>

interface ShellProps {
  status: UnlockedStatus
  firstScreen: MainScreen
  /** The first screen is shown; the next time it is the usual one again. */
  onArrived: () => void
  onLock: () => void
}

/** The open journal: navigation at the side, one screen beside it. */
export function Shell({ status, firstScreen, onArrived, onLock }: ShellProps) {
  const { route, go, turn, back } = useJourney(firstScreen, onLock)
  const [lastImport, setLastImport] = useState<LastImport | null>(null)
  const place = placeKey(route)
  const main = useArrivalFocus<HTMLElement>(place)
  useDocumentTitle(route)
  const arrived = useEffectEvent(onArrived)
  useEffect(() => arrived(), [])
  return (
    <TodayProvider>
      <SkipLink target={main} />
      <div className={cx('shell')}>
        <Sidebar
          current={mainScreenOf(route)}
          onGo={(screen) => go({ screen })}
          onLock={onLock}
          sample={status.journal === 'sample'}
        />
        <div className={cx('beside')}>
          {status.journal === 'sample' && <SampleBanner onLeave={onLock} />}
          <main ref={main} tabIndex={-1} className={cx('main')}>
            <JournalNotices status={status} onOpenBackups={() => go({ screen: 'backups' })} />
            <ReadOnlyProvider value={status.readOnly}>
              <ScreenBoundary key={place}>
                <ScreenOf
                  route={route}
                  status={status}
                  go={go}
                  turn={turn}
                  back={back}
                  lastImport={lastImport}
                  onImport={setLastImport}
                />
              </ScreenBoundary>
            </ReadOnlyProvider>
          </main>
        </div>
      </div>
    </TodayProvider>
  )
}
