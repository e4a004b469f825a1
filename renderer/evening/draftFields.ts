import type { DraftAction } from '../../shared/evening/draft.ts'
import type { Evening } from '../../shared/evening/evening.ts'

/** Changes the draft; stays the same between renders. */
export type Dispatch = (action: DraftAction) => void

/** What every section is given besides its own part of the draft. */
export interface SectionProps {
  readonly asTyped: Evening['asTyped']
  readonly dispatch: Dispatch
}

/** The props of a typed field whose unfinished text is kept in the draft under this name. */
export function typedProps({ asTyped, dispatch }: SectionProps, path: string) {
  return {
    typed: asTyped[path] ?? null,
    onTyped: (raw: string | null) => dispatch({ type: 'keepAsTyped', path, raw }),
  }
}
