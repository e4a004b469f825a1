import { MAIN_SCREENS, type MainScreen } from '../../shared/around/wishes.ts'
import { capsOf, ON_MAC } from '../commands/combo.ts'
import { combosOf, type KeyId, SCREEN_KEYS } from '../commands/keyTable.ts'
import { words as keyWords } from '../commands/words.ts'
import { classNames } from '../ui/classNames.ts'
import type { IconName } from '../ui/icons.tsx'
import { NavItem } from '../ui/NavItem.tsx'
import styles from './Sidebar.module.css'
import { useNarrow } from './useNarrow.ts'
import { words } from './words.ts'

const cx = classNames(styles)

const ICONS: Record<MainScreen, IconName> = {
  tonight: 'moon',
  days: 'calendar',
  week: 'week',
  trends: 'trends',
  practice: 'breath',
  import: 'download',
  backups: 'archive',
  settings: 'settings',
}

interface SidebarProps {
  current: MainScreen
  onGo: (screen: MainScreen) => void
  onLock: () => void
  onOpenPalette: () => void
  sample: boolean
}

/** "Ctrl L" */
const noteOf = (key: KeyId | undefined): string | undefined => {
  const combo = key === undefined ? undefined : combosOf(key, ON_MAC)[0]
  if (combo === undefined) return undefined
  return capsOf(combo, ON_MAC, (cap) => keyWords.caps[cap] ?? cap).join(ON_MAC ? '' : ' ')
}

/** The way to every screen, and the lock. Icons alone where the window is narrow or enlarged. */
export function Sidebar({ current, onGo, onLock, onOpenPalette, sample }: SidebarProps) {
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
              note={noteOf(SCREEN_KEYS[index])}
            />
          </li>
        ))}
      </ul>
      <div className={cx('foot')}>
        <NavItem
          label={words.palette}
          icon="search"
          current={false}
          onSelect={onOpenPalette}
          compact={compact}
          note={noteOf('palette')}
        />
        {!sample && (
          <NavItem
            label={words.lock}
            icon="lock"
            current={false}
            onSelect={onLock}
            compact={compact}
            note={noteOf('lock')}
          />
        )}
      </div>
    </nav>
  )
}
