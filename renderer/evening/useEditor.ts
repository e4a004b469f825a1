import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Draft } from '../../shared/evening/draft.ts'
import type { Reflection } from '../../shared/evening/reflection.ts'
import type { Failure } from '../../shared/ipc/envelope.ts'
import { besideTexts } from './besideTexts.ts'
import type { EditorSession, EditorSnapshot } from './editorSession.ts'
import { openEditor, releaseEditor } from './editorSessions.ts'

/** An editor that is being opened, is open, or could not be. */
export type Editor =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly status: 'open'; readonly session: EditorSession }

type Outcome =
  | { readonly day: CivilDate; readonly failure: Failure }
  | { readonly day: CivilDate; readonly session: EditorSession }

/** Opens the editor of a day for as long as the component is on screen. */
export function useEditor(day: CivilDate): Editor {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the day again
  useEffect(() => {
    let left = false
    let held: EditorSession | null = null
    void openEditor(day).then((reply) => {
      if (!reply.ok) return left ? undefined : setOutcome({ day, failure: reply.error })
      if (left) return releaseEditor(reply.value)
      held = reply.value
      return setOutcome({ day, session: reply.value })
    })
    return () => {
      left = true
      if (held !== null) releaseEditor(held)
    }
  }, [day, attempt])

  if (outcome === null || outcome.day !== day) return { status: 'opening' }
  if ('session' in outcome) return { status: 'open', session: outcome.session }
  return { status: 'failed', failure: outcome.failure, retry }
}

/** The draft and where it stands, drawn again after every change. */
export function useAutosave(session: EditorSession): EditorSnapshot {
  return useSyncExternalStore(session.subscribe, session.snapshot)
}

/** The draft without the words of its texts, as {@link besideTexts} gives it: not drawn again while one is typed. */
export function useDraftBesideTexts(session: EditorSession): Draft {
  const read = useMemo(() => besideTexts(session), [session])
  return useSyncExternalStore(session.subscribe, read)
}

/** The texts of the draft, drawn again after every change of one. */
export function useReflections(session: EditorSession): readonly Reflection[] {
  return useSyncExternalStore(session.subscribe, () => session.snapshot().draft.reflections)
}
