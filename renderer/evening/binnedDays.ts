import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Reply } from '../../shared/ipc/contract.ts'
import { call } from '../bridge/call.ts'
import { refreshDays } from '../bridge/refreshDays.ts'
import type { EditorSession } from './editorSession.ts'
import { rereadEditor } from './editorSessions.ts'

/**
 * Moves a day to the bin once all of it is on disk, so that what was typed last comes back with it.
 * Null = it could not be saved, and nothing was moved.
 */
export async function moveToBin(session: EditorSession): Promise<Reply<'day.delete'> | null> {
  const saved = await session.flush().then(
    () => true,
    () => false,
  )
  if (!saved) return null
  const { day } = session
  const reply = await call('day.delete', { day, baseRevision: session.snapshot().autosave.saved.revision })
  if (reply.ok) await changed(day)
  return reply
}

/** Puts a day back, also under an editor that shows it. */
export async function restoreFromBin(id: number): Promise<Reply<'bin.restore'>> {
  const reply = await call('bin.restore', { id })
  if (reply.ok) await changed(reply.value.day)
  return reply
}

async function changed(day: CivilDate): Promise<void> {
  await rereadEditor(day)
  void refreshDays()
}
