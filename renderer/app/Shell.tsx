import { useEffect, useEffectEvent, useState } from 'react'
import type { MainScreen } from '../../shared/around/wishes.ts'
import type { ClockForm } from '../../shared/calendar/clockForm.ts'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { ReadOnlyProvider } from '../bridge/readOnly.ts'
import { TodayProvider } from '../bridge/today.tsx'
import { focusHeading, useArrivalFocus } from '../bridge/useArrivalFocus.ts'
import { useClockForm } from '../bridge/useClockForm.ts'
import { CommandsProvider } from '../commands/commands.tsx'
import type { LastImport } from '../transfer/lastImport.ts'
import { useExport } from '../transfer/useExport.ts'
import { classNames } from '../ui/classNames.ts'
import { JournalNotices } from './JournalNotices.tsx'
import { MessageCommands } from './MessageCommands.tsx'
import { Overlay } from './Overlay.tsx'
import { mainScreenOf, placeKey, type Route, samePlace } from './route.ts'
import { SampleBanner } from './SampleBanner.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { ScreenOf } from './ScreenOf.tsx'
import styles from './Shell.module.css'
import { Sidebar } from './Sidebar.tsx'
import { SkipLink } from './SkipLink.tsx'
import { useAppCommands } from './useAppCommands.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'
import { useJourney } from './useJourney.ts'
import { useLookCommands } from './useLookCommands.ts'
import { useSettingCommands } from './useSettingCommands.ts'
import { useWishes } from './useWishes.ts'

const cx = classNames(styles)

export type UnlockedStatus = Extract<SessionStatus, { state: 'unlocked' }>

interface ShellProps {
  status: UnlockedStatus
  firstScreen: MainScreen
  /** The first screen is shown; the next time it is the usual one again. */
  onArrived: () => void
  onLock: () => void
}

/** The open journal: navigation at the side, one screen beside it, and the palette over both. */
export function Shell(props: ShellProps) {
  const clock = useClockForm()
  return (
    <TodayProvider>
      {clock !== null && (
        <CommandsProvider>
          <Frame {...props} clock={clock} />
        </CommandsProvider>
      )}
    </TodayProvider>
  )
}

function Frame({ status, firstScreen, onArrived, onLock, clock }: ShellProps & { clock: ClockForm }) {
  const { route, turn, ...journey } = useJourney(firstScreen)
  const { back } = journey
  const [lastImport, setLastImport] = useState<LastImport | null>(null)
  const exporting = useExport()
  const [over, setOver] = useState<'palette' | 'keys' | null>(null)
  // Another form of clocks draws the page anew; the settings, where it is chosen, read it themselves.
  const place = route.screen === 'settings' ? placeKey(route) : `${placeKey(route)} ${clock}`
  const main = useArrivalFocus<HTMLElement>(place)
  const go = (next: Route) => {
    // Asked for the page that is here already, as by its key: one is at its beginning again.
    if (samePlace(route, next)) focusHeading(main.current)
    else journey.go(next)
  }
  const sample = status.journal === 'sample'
  const openPalette = () => setOver('palette')
  useDocumentTitle(route)
  useAppCommands({
    ...journey,
    go,
    lock: onLock,
    sample,
    readOnly: status.readOnly,
    openPalette,
    openKeys: () => setOver('keys'),
  })
  useLookCommands(mainScreenOf(route))
  useSettingCommands(status.readOnly)
  useWishes(route, go)
  const arrived = useEffectEvent(onArrived)
  useEffect(() => arrived(), [])
  return (
    <>
      <MessageCommands />
      <SkipLink target={main} />
      <div className={cx('shell')} data-print={over === 'keys' ? 'hide' : undefined}>
        <Sidebar
          current={mainScreenOf(route)}
          onGo={(screen) => go({ screen })}
          onLock={onLock}
          onOpenPalette={openPalette}
          sample={sample}
        />
        <div className={cx('beside')}>
          {sample && <SampleBanner onLeave={onLock} />}
          <main ref={main} tabIndex={-1} className={cx('main')}>
            <JournalNotices status={status} onOpenBackups={() => go({ screen: 'backups' })} />
            <ReadOnlyProvider value={status.readOnly}>
              <ScreenBoundary key={place}>
                <ScreenOf
                  {...{ route, status, go, turn, back, lastImport, exporting }}
                  onImport={setLastImport}
                />
              </ScreenBoundary>
            </ReadOnlyProvider>
          </main>
        </div>
      </div>
      <Overlay over={over} onClose={() => setOver(null)} onOpenDay={(day) => go({ screen: 'day', day })} />
    </>
  )
}
