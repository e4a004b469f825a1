import type { EventName } from '../../shared/ipc/channels.ts'
import type { Preferences } from '../../shared/ipc/contract/settings.ts'
import type { EventPayload } from '../../shared/ipc/events.ts'

/** The system's file dialogs. Each answers null, or an empty list, when the person closed it. */
export interface Dialogs {
  chooseImportFiles(): Promise<readonly string[]>
  chooseBackup(): Promise<string | null>
  chooseFolder(): Promise<string | null>
  showFolder(folder: string): Promise<void>
  /** Where a new file goes, under a name that is proposed. */
  chooseExportFile(name: string): Promise<string | null>
  /** Points a file out in the system's file manager; nothing is opened. */
  showFile(file: string): Promise<void>
}

/** The system's keychain, which keeps a secret for the user who is logged in. */
export interface DeviceKeychain {
  /** A name for what keeps the secret; null where there is nothing that protects it. */
  backend(): Promise<string | null>
  seal(text: string): Promise<Uint8Array>
  /** Rejects what it did not seal. */
  open(sealed: Buffer): Promise<string>
}

/** A computer without a keychain, or a place where none is asked. */
export const NO_KEYCHAIN: DeviceKeychain = {
  backend: () => Promise.resolve(null),
  seal: () => Promise.reject(new Error('there is no keychain')),
  open: () => Promise.reject(new Error('there is no keychain')),
}

/** Tells the page something unasked. */
export type Emit = <E extends EventName>(event: E, payload: EventPayload<E>) => void

/** The system's clipboard, for text. Newer versions of Electron answer late. */
export interface Clipboard {
  read(): Promise<string> | string
  write(text: string): Promise<void> | void
  clear(): Promise<void> | void
}

/** The window around the application. */
export interface WindowPort {
  /** Takes the page away together with the memory of its process, does the work, and shows the page anew. */
  withoutPage<T>(work: () => Promise<T>): Promise<T>
  /** Keeps the window's picture from other programs, where the system can do that. */
  protectContent(on: boolean): void
  /** Takes the language into force; where it is another one, menus and page follow. The page has saved before. */
  speak(choice: Preferences['language']): void
  /** Keeps the screen on, or lets it go dark again when the system wants. */
  keepAwake(on: boolean): void
  readonly clipboard: Clipboard
}

/** Where the worker threads' code lies; the built app and tests on source differ. */
export interface Workers {
  readonly kdf: string | URL
  readonly snapshot: string | URL
  readonly export: string | URL
  readonly spelling: string | URL
  /** The folder of the dictionaries that the spelling thread reads. */
  readonly dictionaries: string | URL
}

/** What surrounds the window: tray, reminder, start at login. */
export interface Surroundings {
  /** False where there certainly is no tray. */
  readonly hasTray: boolean
  /** Takes over what was chosen about the tray. */
  preferred(preferences: Preferences): void
  /** Shows the reminder, which says nothing of the journal. */
  remind(): void
  /** Whether the window has the person's attention now. */
  isLookedAt(): boolean
  readonly loginStart: LoginStart
}

/** Whether the app starts when the person logs in. */
export interface LoginStart {
  /** Null = it cannot, since it was not installed from a package. */
  read(): Promise<boolean | null>
  /** @throws {AppError} `disk-full` or `no-permission`. */
  set(on: boolean): Promise<void>
}
