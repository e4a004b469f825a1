import type { DraftAction } from '../../shared/evening/draft.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import type { LeftOut } from '../ui/LeaveOut.tsx'

/** Changes the draft; stays the same between renders. */
export type Dispatch = (action: DraftAction) => void

/** What every section is given besides its own part of the draft. */
export interface SectionProps {
  readonly asTyped: Evening['asTyped']
  readonly blanks: Evening['blanks']
  readonly dispatch: Dispatch
  /** The field that was being typed in when the app was stopped: the focus goes back into it. */
  readonly unfinished: string | null
}

/** Of the empty field of this name: whether it is left out on purpose; undefined of one that is filled or typed in. */
export function leftOutOf(
  { asTyped, blanks, dispatch }: Pick<SectionProps, 'asTyped' | 'blanks' | 'dispatch'>,
  place: string,
  value: unknown,
): LeftOut | undefined {
  if (value !== null || asTyped[place] !== undefined) return undefined
  return {
    value: blanks[place] === 'skipped',
    onChange: (skipped) => dispatch({ type: 'setSkipped', place, skipped }),
  }
}

/** The props of a typed field whose unfinished text is kept in the draft under this name. */
export function typedProps(section: SectionProps, path: string, value: unknown) {
  const { asTyped, dispatch, unfinished } = section
  return {
    leftOut: leftOutOf(section, path, value),
    typed: asTyped[path] ?? null,
    onTyped: (raw: string | null) => dispatch({ type: 'keepAsTyped', path, raw }),
    ...(path === unfinished && { inputRef: goOnTyping }),
  }
}

function goOnTyping(input: HTMLInputElement | null): void {
  input?.focus()
  input?.setSelectionRange(input.value.length, input.value.length)
}
