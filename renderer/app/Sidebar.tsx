import { classNames } from '../ui/classNames.ts'
import type { IconName } from '../ui/icons.tsx'
import { NavItem } from '../ui/NavItem.tsx'
import { MAIN_SCREENS, type MainScreen } from './route.ts'
import styles from './Sidebar.module.css'
import { ON_MAC } from './useJourney.ts'
import { useNarrow } from './useNarrow.ts'
import { words } from './words.ts'

const cx = classNames(styles)

const ICONS: Record<MainScreen, IconName> = {
  tonight: 'moon',
  days: 'calendar',
  week: 'week',
  import: 'download',
  backups: 'archive',
  settings: 'settings',
}

interface SidebarProps {
  current: MainScreen
  onGo: (screen: MainScreen) => void
  onLock: () => void
  sample: boolean
}

/** The way to every screen, and the lock. Icons alone where the window is narrow or enlarged. */
export function Sidebar({ current, onGo, onLock, sample }: SidebarProps) {
  const compact = useNarrow()
  return (
    <nav className={cx('sidebar', compact && 'compact')} aria-label={words.navigation} data-print="hide">
      {!compact && (
        <p className={cx('name')} aria-hidden="true">
          {words.appName}
        </p>
      )}
      <ul className={cx('list')}>
        {MAIN_SCREENS.map((screen, index) => (
          <li key={screen}>
            <NavItem
              label={words.screens[screen]}
              icon={ICONS[screen]}
              current={screen === current}
              onSelect={() => onGo(screen)}
              compact={compact}
              note={words.screenKey(index + 1, ON_MAC)}
            />
          </li>
        ))}
      </ul>
      {!sample && (
        <div className={cx('foot')}>
          <NavItem
            label={words.lock}
            icon="lock"
            current={false}
            onSelect={onLock}
            compact={compact}
            note={words.lockKey(ON_MAC)}
          />
        </div>
      )}
    </nav>
  )
}
