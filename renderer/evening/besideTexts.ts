import type { Draft } from '../../shared/evening/draft.ts'
import { RECORDED } from '../../shared/evening/sections.ts'
import type { EditorSession } from './editorSession.ts'

const isKey = (key: string, draft: Draft): key is keyof Draft & string => key in draft

/** Whether two drafts differ at most in what their reflections say. */
function onlyTextsDiffer(first: Draft, second: Draft): boolean {
  const others = Object.keys(second).filter((key) => key !== 'reflections')
  const isSame = others.every((key) => isKey(key, second) && first[key] === second[key])
  return isSame && RECORDED.reflection(first) === RECORDED.reflection(second)
}

/**
 * Reads a session's draft, and gives the one it gave before for as long as only words were typed into a reflection:
 * its reflections may be behind, and whoever shows them asks the session for them.
 */
export function besideTexts(session: Pick<EditorSession, 'snapshot'>): () => Draft {
  let held = session.snapshot().draft
  return () => {
    const { draft } = session.snapshot()
    if (!onlyTextsDiffer(held, draft)) held = draft
    return held
  }
}
