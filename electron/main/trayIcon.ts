import { join } from 'node:path'
import { Menu, nativeImage, Tray } from 'electron'
import { words } from './words.ts'

export interface TrayChoices {
  readonly open: () => void
  readonly quickNote: () => void
  readonly lock: () => void
  readonly quit: () => void
}

/** The icon in the tray, or in the menu bar of a Mac, while the person wants one. */
export interface TrayIcon {
  show(on: boolean): void
  isShown(): boolean
  /** Says what can be chosen, in the language in force; only what is open can be locked. */
  draw(isUnlocked: boolean): void
}

const { tray: say } = words

export function createTrayIcon(iconFolder: string, choices: TrayChoices): TrayIcon {
  let tray: Tray | null = null
  let isUnlocked = false
  const draw = (): void => {
    tray?.setContextMenu(
      Menu.buildFromTemplate([
        { label: say.open, click: choices.open },
        { label: say.quickNote, click: choices.quickNote },
        { label: say.lock, click: choices.lock, enabled: isUnlocked },
        { type: 'separator' },
        { label: say.quit, click: choices.quit },
      ]),
    )
  }
  return {
    show: (on) => {
      if (on === (tray !== null)) return
      tray?.destroy()
      tray = on ? new Tray(iconOf(iconFolder)) : null
      tray?.setToolTip(words.appName)
      // A Mac opens the menu at a click; elsewhere a click opens the window.
      if (process.platform !== 'darwin') tray?.on('click', choices.open)
      draw()
    },
    isShown: () => tray !== null,
    draw: (unlocked) => {
      isUnlocked = unlocked
      draw()
    },
  }
}

/** A Mac draws a template in the colour of its menu bar, and finds the larger one beside it by its name. */
function iconOf(folder: string): Electron.NativeImage {
  if (process.platform !== 'darwin') return nativeImage.createFromPath(join(folder, 'evenkeel-32.png'))
  const icon = nativeImage.createFromPath(join(folder, 'trayTemplate.png'))
  icon.setTemplateImage(true)
  return icon
}
