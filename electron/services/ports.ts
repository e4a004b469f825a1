import type { EventName } from '../../shared/ipc/channels.ts'
import type { EventPayload } from '../../shared/ipc/events.ts'

/** The system's file dialogs. Each answers null, or an empty list, when the person closed it. */
export interface Dialogs {
  chooseImportFiles(): Promise<readonly string[]>
  chooseBackup(): Promise<string | null>
  chooseFolder(): Promise<string | null>
  showFolder(folder: string): Promise<void>
}

/** Tells the page something unasked. */
export type Emit = <E extends EventName>(event: E, payload: EventPayload<E>) => void

/** Where the worker threads' code lies; the built app and tests on source differ. */
export interface Workers {
  readonly kdf: string | URL
  readonly snapshot: string | URL
}
