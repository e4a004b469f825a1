import type { MenuItemConstructorOptions } from 'electron'
import { type MenuKeyId, menuCombos, SCREEN_COMBOS } from '../../shared/around/menuKeys.ts'
import { MAIN_SCREENS, type Wish } from '../../shared/around/wishes.ts'
import type { ZoomStep } from '../../shared/around/zoom.ts'
import { acceleratorOf } from './acceleratorOf.ts'
import { words } from './words.ts'

export interface MenuParts {
  readonly isMac: boolean
  /** Reloading and the developer tools are there in development only. */
  readonly isDevelopment: boolean
  /** Without an open journal there is nowhere to go. */
  readonly isUnlocked: boolean
  readonly wish: (wish: Wish) => void
  readonly zoom: (step: ZoomStep) => void
}

type Item = MenuItemConstructorOptions

const { menu: say } = words
const LINE: Item = { type: 'separator' }

/** The menus of the window, complete for each system, with their keys. */
export function menuTemplate(parts: MenuParts): Item[] {
  const { isMac } = parts
  return [
    ...(isMac ? [appMenu(parts)] : []),
    fileMenu(parts),
    editMenu(),
    viewMenu(parts),
    goMenu(parts),
    ...(isMac ? [windowMenu()] : []),
    helpMenu(parts),
  ]
}

/** The accelerator of a key: the first of its combinations, or another one of them. */
const keyOf = (id: MenuKeyId, isMac: boolean, place = 0): { accelerator: string } | null => {
  const combo = menuCombos(id, isMac)[place]
  return combo === undefined ? null : { accelerator: acceleratorOf(combo) }
}

const settingsItem = ({ isMac, isUnlocked, wish }: MenuParts): Item => ({
  label: say.settings,
  ...keyOf('settings', isMac),
  enabled: isUnlocked,
  click: () => wish('settings'),
})

/** A key that the page hears itself: it stands in the menu to be learnt, and is not taken twice. */
const heardByPage = (key: { accelerator: string } | null): Item => ({ ...key, registerAccelerator: false })

/** The digit of a screen, counted from 0; the tenth and later have none. */
const screenKey = (index: number): Item => {
  const combo = SCREEN_COMBOS[index]
  return combo === undefined ? {} : heardByPage({ accelerator: acceleratorOf(combo) })
}

function appMenu(parts: MenuParts): Item {
  return {
    label: words.appName,
    submenu: [
      { role: 'about', label: say.about },
      LINE,
      settingsItem(parts),
      LINE,
      { role: 'services', label: say.services },
      LINE,
      { role: 'hide', label: say.hide },
      { role: 'hideOthers', label: say.hideOthers },
      { role: 'unhide', label: say.showAll },
      LINE,
      quitItem(true),
    ],
  }
}

const quitItem = (isMac: boolean): Item => ({ role: 'quit', label: say.quit, ...keyOf('quit', isMac) })

/** A quick note can be asked for while the journal is locked: it is there once it was opened. */
function fileMenu(parts: MenuParts): Item {
  const { isMac, isUnlocked, wish } = parts
  return {
    label: say.file,
    submenu: [
      { label: say.quickNote, ...keyOf('quickNote', isMac), click: () => wish('quickNote') },
      LINE,
      {
        label: say.lock,
        ...heardByPage(keyOf('lock', isMac)),
        enabled: isUnlocked,
        click: () => wish('lock'),
      },
      ...(isMac ? [] : [LINE, settingsItem(parts)]),
      LINE,
      { role: 'close', label: say.close, ...keyOf('close', isMac) },
      ...(isMac ? [] : [quitItem(isMac)]),
    ],
  }
}

function editMenu(): Item {
  return {
    label: say.edit,
    submenu: [
      { role: 'undo', label: say.undo },
      { role: 'redo', label: say.redo },
      LINE,
      { role: 'cut', label: say.cut },
      { role: 'copy', label: say.copy },
      { role: 'paste', label: say.paste },
      { role: 'pasteAndMatchStyle', label: say.pasteAsText },
      { role: 'delete', label: say.delete },
      LINE,
      { role: 'selectAll', label: say.selectAll },
    ],
  }
}

function viewMenu({ isMac, isDevelopment, zoom }: MenuParts): Item {
  const larger: Item = { label: say.larger, click: () => zoom('larger') }
  return {
    label: say.view,
    submenu: [
      { label: say.actualSize, ...keyOf('textActual', isMac), click: () => zoom('actual') },
      { ...larger, ...keyOf('textLarger', isMac) },
      // On most keyboards, plus is the shifted equals sign, and nobody holds Shift for it.
      { ...larger, ...keyOf('textLarger', isMac, 1), visible: false, acceleratorWorksWhenHidden: true },
      { label: say.smaller, ...keyOf('textSmaller', isMac), click: () => zoom('smaller') },
      LINE,
      { role: 'togglefullscreen', label: say.fullScreen },
      ...(isDevelopment
        ? [
            LINE,
            { role: 'reload', label: say.development.reload } satisfies Item,
            { role: 'toggleDevTools', label: say.development.tools } satisfies Item,
          ]
        : []),
    ],
  }
}

function goMenu({ isMac, isUnlocked, wish }: MenuParts): Item {
  const step = (label: string, to: 'back' | 'forward'): Item => ({
    label,
    ...heardByPage(keyOf(to, isMac)),
    enabled: isUnlocked,
    click: () => wish(to),
  })
  return {
    label: say.go,
    submenu: [
      ...MAIN_SCREENS.map(
        (screen, index): Item => ({
          label: say.screens[screen],
          ...screenKey(index),
          enabled: isUnlocked,
          click: () => wish(screen),
        }),
      ),
      LINE,
      {
        label: say.palette,
        ...heardByPage(keyOf('palette', isMac)),
        enabled: isUnlocked,
        click: () => wish('palette'),
      },
      LINE,
      step(say.back, 'back'),
      step(say.forward, 'forward'),
    ],
  }
}

function windowMenu(): Item {
  return {
    label: say.window,
    role: 'window',
    submenu: [
      { role: 'minimize', label: say.minimise },
      { role: 'zoom', label: say.zoomWindow },
      LINE,
      { role: 'front', label: say.front },
    ],
  }
}

function helpMenu({ isMac, isUnlocked, wish }: MenuParts): Item {
  return {
    label: say.help,
    role: 'help',
    submenu: [
      { label: say.keys, enabled: isUnlocked, click: () => wish('keys') },
      { label: say.privacy, enabled: isUnlocked, click: () => wish('privacy') },
      ...(isMac ? [] : [{ role: 'about', label: say.about } satisfies Item]),
    ],
  }
}
