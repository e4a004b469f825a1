import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Reply } from '../../shared/ipc/contract.ts'
import type { Envelope } from '../../shared/ipc/envelope.ts'
import type { Tracker } from '../../shared/trackers/tracker.ts'
import { call, replyValue } from '../bridge/call.ts'
import { registerFlush } from '../bridge/flush.ts'
import { queryClient } from '../bridge/queryClient.ts'
import { refreshDays } from '../bridge/refreshDays.ts'
import { type EditorPorts, EditorSession } from './editorSession.ts'
import { newId } from './newId.ts'

const TRACKERS = ['tracker.list', {}] as const

/** The real ports of an editor in the page. */
const PAGE_PORTS: EditorPorts = {
  save: (input) => call('day.save', input),
  read: (input) => call('day.read', input),
  newId,
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  formOf: (id) => trackersRead()?.find((tracker) => tracker.id === id)?.form,
  onSaved: () => void refreshDays(),
}

/** The trackers as the page last read them. */
const trackersRead = () => queryClient.getQueryData<readonly Tracker[]>(TRACKERS)

/** They are read before an editor opens, so that what was typed in their fields is understood. A refusal is told elsewhere. */
const readTrackers = () =>
  queryClient.prefetchQuery({
    queryKey: TRACKERS,
    queryFn: async () => replyValue(await call('tracker.list', {})),
  })

interface Opened {
  readonly session: EditorSession
  /** How many screens show it. */
  holders: number
  readonly stop: () => void
}

const opening = new Map<CivilDate, Promise<Reply<'day.read'>>>()
const opened = new Map<CivilDate, Opened>()
/** Sessions that no screen shows and that are wholly on disk: an Undo that still stands may reach them. */
const left = new Map<CivilDate, { readonly session: EditorSession; readonly stop: () => void }>()
let listening = false

/**
 * The session of a day: the one that still holds something unsaved, or a new one read from disk. Whoever gets
 * it holds it until `releaseEditor`.
 */
export async function openEditor(day: CivilDate): Promise<Envelope<EditorSession>> {
  forgetOnLock()
  const there = opened.get(day)
  if (there) return hold(there)
  const reading = opening.get(day) ?? call('day.read', { day })
  opening.set(day, reading)
  const [reply] = await Promise.all([reading, readTrackers()])
  opening.delete(day)
  if (!reply.ok) return reply
  const session = opened.get(day) ?? keep(new EditorSession(reply.value, PAGE_PORTS))
  return hold(session)
}

function hold(held: Opened): Envelope<EditorSession> {
  held.holders += 1
  return { ok: true, value: held.session }
}

function keep(session: EditorSession): Opened {
  const before = left.get(session.day)
  before?.stop()
  left.delete(session.day)
  if (before !== undefined && before.session !== session) before.session.succeedBy(session)
  const stopFlush = registerFlush(session.flush)
  const stopLooking = session.subscribe(() => dropIfDone(session.day))
  const stop = () => {
    stopFlush()
    stopLooking()
  }
  const held = { session, holders: 0, stop }
  opened.set(session.day, held)
  return held
}

/** Gives a session back. It stays until all of it is on disk, and goes on trying. */
export function releaseEditor(session: EditorSession): void {
  const held = opened.get(session.day)
  if (held?.session !== session) return
  held.holders -= 1
  session.settle()
  session.hurry()
  dropIfDone(session.day)
}

function dropIfDone(day: CivilDate): void {
  const held = opened.get(day)
  if (held === undefined || held.holders > 0 || held.session.snapshot().autosave.phase !== 'idle') return
  held.stop()
  opened.delete(day)
  const { session } = held
  const wake = () => {
    // Changed although its page was left: it is kept again until that is on disk too.
    if (session.snapshot().autosave.phase !== 'idle') keep(session)
  }
  left.set(day, { session, stop: session.subscribe(wake) })
}

/** Shows what is on disk where a day is open that was moved to the bin or put back. */
export async function rereadEditor(day: CivilDate): Promise<void> {
  const held = opened.get(day) ?? left.get(day)
  if (held === undefined) return
  const reply = await call('day.read', { day })
  if (reply.ok) held.session.standOn(reply.value)
}

/** Drops everything that the editors hold, saved or not: for when the journal is locked or replaced. */
export function forgetEditors(): void {
  for (const { session, stop } of [...opened.values(), ...left.values()]) {
    stop()
    session.end()
  }
  opened.clear()
  left.clear()
  opening.clear()
}

function forgetOnLock(): void {
  if (listening) return
  listening = true
  window.journal.on('session.changed', ({ state }) => {
    if (state !== 'unlocked') forgetEditors()
  })
}
