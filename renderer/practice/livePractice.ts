import { PRACTICE_NAMES } from '../../shared/evening/practiceNames.ts'
import { decimal } from '../../shared/language/numbers.ts'
import { isOver, practiceMinutes } from '../../shared/stress/practiceRun.ts'
import { call } from '../bridge/call.ts'
import { openEditor, releaseEditor } from '../evening/editorSessions.ts'
import { newId } from '../evening/newId.ts'
import type { Announcement } from '../ui/Announcer.tsx'
import type { BreathSound } from './breathSound.ts'
import type { PracticeChoice } from './practiceChoice.ts'
import type { PracticePorts, PracticeSession } from './practiceSession.ts'
import { words } from './words.ts'

/** A practice under way or just over, and how it is shown and heard. */
export interface LivePractice {
  readonly session: PracticeSession
  readonly choice: PracticeChoice
  /** Null = without sound. */
  readonly sound: BreathSound | null
}

/** The real ports of a practice in the page. */
export const PAGE_PORTS: PracticePorts = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  newId,
  hold: (minutes) => void call('practice.hold', { minutes }),
  open: openEditor,
  release: releaseEditor,
}

/** Ends a practice whose screen was left, and says what became of it, with a way to the other choice. */
export async function leavePractice(
  { session, sound }: LivePractice,
  announce: (message: Announcement) => void,
): Promise<void> {
  sound?.close()
  const wasOver = isOver(session.snapshot().run)
  session.stop()
  const { run, record } = session.snapshot()
  const written = await session.written()
  await record?.close()
  if (wasOver || record === null || !session.plan.keeps) return
  const practice = PRACTICE_NAMES[session.plan.kind]
  const minutes = practiceMinutes(run.practisedMs)
  const then = (act: () => Promise<boolean>) => () => void act().then(record.close)
  if (minutes === null) {
    announce({ text: words.leftShort(practice), action: { label: words.write, run: then(record.write) } })
  } else if (written) {
    const text = words.leftWritten(practice, decimal(minutes, 0))
    announce({ text, action: { run: then(record.takeOut) } })
  } else announce({ text: words.leftUnwritten(practice), tone: 'problem' })
}
