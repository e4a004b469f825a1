import type { MenuItemConstructorOptions } from 'electron'
import { MAIN_SCREENS, type Wish } from '../../shared/around/wishes.ts'
import type { ZoomStep } from '../../shared/around/zoom.ts'
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

const settingsItem = ({ isUnlocked, wish }: MenuParts): Item => ({
  label: say.settings,
  accelerator: 'CommandOrControl+,',
  enabled: isUnlocked,
  click: () => wish('settings'),
})

/** A key that the page hears itself: it stands in the menu to be learnt, and is not taken twice. */
const heardByPage = (accelerator: string): Item => ({ accelerator, registerAccelerator: false })

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
      { role: 'quit', label: say.quit },
    ],
  }
}

/** A quick note can be asked for while the journal is locked: it is there once it was opened. */
function fileMenu(parts: MenuParts): Item {
  const { isMac, isUnlocked, wish } = parts
  return {
    label: say.file,
    submenu: [
      { label: say.quickNote, accelerator: 'CommandOrControl+Shift+N', click: () => wish('quickNote') },
      LINE,
      {
        label: say.lock,
        ...heardByPage('CommandOrControl+L'),
        enabled: isUnlocked,
        click: () => wish('lock'),
      },
      ...(isMac ? [] : [LINE, settingsItem(parts)]),
      LINE,
      { role: 'close', label: say.close },
      ...(isMac ? [] : [{ role: 'quit', label: say.quit, accelerator: 'Control+Q' } satisfies Item]),
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

function viewMenu({ isDevelopment, zoom }: MenuParts): Item {
  const larger: Item = { label: say.larger, click: () => zoom('larger') }
  return {
    label: say.view,
    submenu: [
      { label: say.actualSize, accelerator: 'CommandOrControl+0', click: () => zoom('actual') },
      { ...larger, accelerator: 'CommandOrControl+Plus' },
      // On most keyboards, plus is the shifted equals sign, and nobody holds Shift for it.
      { ...larger, accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
      { label: say.smaller, accelerator: 'CommandOrControl+-', click: () => zoom('smaller') },
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
  const step = (label: string, to: 'back' | 'forward', accelerator: string): Item => ({
    label,
    ...heardByPage(accelerator),
    enabled: isUnlocked,
    click: () => wish(to),
  })
  return {
    label: say.go,
    submenu: [
      ...MAIN_SCREENS.map(
        (screen, index): Item => ({
          label: say.screens[screen],
          ...(index < 9 ? heardByPage(`CommandOrControl+${index + 1}`) : {}),
          enabled: isUnlocked,
          click: () => wish(screen),
        }),
      ),
      LINE,
      {
        label: say.palette,
        ...heardByPage('CommandOrControl+K'),
        enabled: isUnlocked,
        click: () => wish('palette'),
      },
      LINE,
      step(say.back, 'back', isMac ? 'Command+[' : 'Alt+Left'),
      step(say.forward, 'forward', isMac ? 'Command+]' : 'Alt+Right'),
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
