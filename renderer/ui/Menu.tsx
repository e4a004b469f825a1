import { MenuButton, MenuItem, Menu as MenuList, MenuProvider, MenuSeparator } from '@ariakit/react/menu'
import { classNames } from './classNames.ts'
import iconStyles from './IconButton.module.css'
import { Icon, type IconName } from './icons.tsx'
import styles from './popup.module.css'
import { popupHome } from './popupHome.ts'

const cx = classNames(styles)
const iconButton = classNames(iconStyles)

export interface MenuAction {
  label: string
  onSelect: () => void
  icon?: IconName
  /** A word at the end, such as the keys that do the same. */
  note?: string
  /** `danger` for what takes something away; a line stands before it. */
  tone?: 'plain' | 'danger'
  disabled?: boolean
}

interface MenuProps {
  /** What the actions are for: "More for this day". It is the button's name and the menu's. */
  label: string
  actions: readonly MenuAction[]
  icon?: IconName
}

/** Actions behind one button: arrow keys walk, letters jump, Escape closes and gives the focus back. */
export function Menu({ label, actions, icon = 'more' }: MenuProps) {
  return (
    <MenuProvider>
      <MenuButton className={iconButton('button')} aria-label={label}>
        <Icon name={icon} />
      </MenuButton>
      <MenuList
        className={cx('list')}
        aria-label={label}
        gutter={4}
        portal
        portalElement={popupHome}
        unmountOnHide
      >
        {actions.map((action, index) => (
          <ActionItem key={action.label} action={action} first={index === 0} />
        ))}
      </MenuList>
    </MenuProvider>
  )
}

function ActionItem({ action, first }: { action: MenuAction; first: boolean }) {
  const { label, onSelect, icon, note, tone = 'plain', disabled } = action
  return (
    <>
      {tone === 'danger' && !first && <MenuSeparator className={cx('rule')} />}
      <MenuItem
        className={cx('item', tone === 'danger' && 'danger')}
        onClick={onSelect}
        {...(disabled === true && { disabled })}
      >
        {icon && <Icon name={icon} size={18} />}
        <span>{label}</span>
        {note && <span className={cx('note')}>{note}</span>}
      </MenuItem>
    </>
  )
}
