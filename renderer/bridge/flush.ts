import { call } from './call.ts'
import { useJournalEvent } from './events.ts'

/** Hands over what is typed and not yet saved; settles once it is on disk, rejects when it could not be saved. */
export type Flush = () => Promise<void>

const flushes = new Set<Flush>()

/** Names work that must be done before the journal locks or the app quits. Returns how to take it back. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush)
  return () => {
    flushes.delete(flush)
  }
}

/**
 * Runs every registered flush at once and waits for all of them, also when one fails. True = everything that
 * was typed is on disk.
 */
export async function flushEverything(): Promise<boolean> {
  const results = await Promise.allSettled([...flushes].map((flush) => flush()))
  return results.every((result) => result.status === 'fulfilled')
}

/**
 * Saves everything that is typed, before the page itself asks to lock. The field that is being typed in is left
 * first, so that it hands its text over. False = something could not be saved.
 */
export async function handOver(): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await new Promise((drawn) => setTimeout(drawn))
  return flushEverything()
}

/** Answers the main process when it wants to lock or quit, and says truly whether everything is on disk. */
export function useFlushAnswer(): void {
  useJournalEvent('session.flush', () => void answerFlush())
}

async function answerFlush(): Promise<void> {
  await call('session.flushed', { saved: await handOver() })
}
