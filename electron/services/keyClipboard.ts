import { createHash } from 'node:crypto'
import { AppError } from '../appError.ts'
import { formatRecoveryKey } from '../crypto/recoveryKey.ts'
import type { Clipboard } from './ports.ts'
import type { OpenSession } from './sessionService.ts'

/** How long a copied recovery key stays on the clipboard, milliseconds. */
export const ON_CLIPBOARD_MS = 60_000

/** Copies the recovery key, and takes it off the clipboard again unless something else was copied since. */
export interface KeyClipboard {
  /** @throws {AppError} `wrong-recovery-key` for any text but the open journal's own key. */
  copy(recoveryKey: string): Promise<void>
  /** Takes the key off now; for locking and quitting. */
  forget(): Promise<void>
}

export interface KeyClipboardParts {
  readonly clipboard: Clipboard
  /** The person's own open journal. @throws {AppError} when there is none. */
  readonly own: () => OpenSession
  /** Hears that the clipboard could not be cleared in its time. */
  readonly report: (error: unknown) => void
}

export function createKeyClipboard({ clipboard, own, report }: KeyClipboardParts): KeyClipboard {
  /** What was copied, so that something else is never cleared; the key itself is not kept. */
  let copied: string | null = null
  let timer: NodeJS.Timeout | undefined

  const forget = async (): Promise<void> => {
    clearTimeout(timer)
    const mine = copied
    copied = null
    if (mine !== null && digestOf(await clipboard.read()) === mine) await clipboard.clear()
  }

  return {
    forget,
    copy: async (recoveryKey) => {
      if (recoveryKey !== formatRecoveryKey(own().root)) throw new AppError('wrong-recovery-key')
      await clipboard.write(recoveryKey)
      copied = digestOf(recoveryKey)
      clearTimeout(timer)
      timer = setTimeout(() => void forget().catch(report), ON_CLIPBOARD_MS)
    },
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
