import { mkdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { App } from 'electron'
import { writeFileAtomically } from '../files/atomicWrite.ts'
import { readTextFile } from '../files/readTextFile.ts'
import type { LoginStart } from '../services/ports.ts'
import { AT_LOGIN, desktopEntry } from './desktopEntry.ts'

/**
 * Starting at login, kept by the system and nowhere else, so that what a person changes in the system's own
 * settings counts. Only an installed app can do it: in a development build the system would start a bare Electron.
 */
export function createLoginStart(app: App, environment: NodeJS.ProcessEnv): LoginStart {
  if (!app.isPackaged) {
    return { read: () => Promise.resolve(null), set: () => Promise.resolve() }
  }
  if (process.platform === 'linux') {
    const configuration = environment['XDG_CONFIG_HOME'] || join(homedir(), '.config')
    // An AppImage runs from a folder that is gone afterwards; it tells where it was started from.
    const executable = environment['APPIMAGE'] || process.execPath
    return autostartFile(join(configuration, 'autostart', 'evenkeel.desktop'), executable)
  }
  const ours = { args: [AT_LOGIN] }
  return {
    read: () => Promise.resolve(app.getLoginItemSettings(ours).openAtLogin),
    set: (on) => Promise.resolve(app.setLoginItemSettings({ ...ours, openAtLogin: on })),
  }
}

/** The file that says it on Linux: there, or not there. */
export function autostartFile(file: string, executable: string): LoginStart {
  return {
    read: async () => {
      const text = await readTextFile(file).catch(() => '')
      return text !== '' && !/^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/m.test(text)
    },
    set: async (on) => {
      if (!on) return rm(file, { force: true })
      await mkdir(dirname(file), { recursive: true })
      return writeFileAtomically(file, Buffer.from(desktopEntry(executable)))
    },
  }
}
