import type { DraftAction } from '../../shared/evening/draft.ts'
import type { Evening } from '../../shared/evening/evening.ts'

/** Changes the draft; stays the same between renders. */
export type Dispatch = (action: DraftAction) => void

/** What every section is given besides its own part of the draft. */
export interface SectionProps {
  readonly asTyped: Evening['asTyped']
  readonly dispatch: Dispatch
  /** The field that was being typed in when the app was stopped: the focus goes back into it. */
  readonly unfinished: string | null
}

/** The props of a typed field whose unfinished text is kept in the draft under this name. */
export function typedProps({ asTyped, dispatch, unfinished }: SectionProps, path: string) {
  return {
    typed: asTyped[path] ?? null,
    onTyped: (raw: string | null) => dispatch({ type: 'keepAsTyped', path, raw }),
    ...(path === unfinished && { inputRef: goOnTyping }),
  }
}

function goOnTyping(input: HTMLInputElement | null): void {
  input?.focus()
  input?.setSelectionRange(input.value.length, input.value.length)
}
