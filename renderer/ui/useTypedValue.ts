import { useState } from 'react'

/** What a typed text means: a value (null for an emptied field), or the reason why it is not understood. */
export type Read<T> = { ok: true; value: T | null } | { ok: false; reason: string }

/** For fields whose text can be something that is not (yet) a value. */
export interface TypedProps<T> {
  value: T | null
  onChange: (next: T | null) => void
  /** Text that is being typed or was not understood; null or undefined while the field shows its value. */
  typed?: string | null | undefined
  /** When given, the owner keeps the text (so that it survives a restart); otherwise the field does. */
  onTyped?: ((raw: string | null) => void) | undefined
}

interface Reading<T> {
  read: (raw: string) => Read<T>
  print: (value: T) => string
}

/**
 * Lenient typing: the text stays as typed until the field is left or Enter is pressed; then it becomes the
 * value, or it stays and a reason is shown. A text that is not understood makes the value null, because
 * keeping the older value behind a text that says something else would be a lie.
 */
export function useTypedValue<T>(props: TypedProps<T>, { read, print }: Reading<T>) {
  const { value, onChange, onTyped } = props
  const [own, setOwn] = useState<{ raw: string; beside: T | null } | null>(null)
  const [editing, setEditing] = useState(false)

  const ownRaw = own !== null && Object.is(own.beside, value) ? own.raw : null
  const raw = onTyped ? (props.typed ?? null) : (props.typed ?? ownRaw)

  const keep = (next: string | null, beside: T | null) => {
    setOwn(next === null ? null : { raw: next, beside })
    onTyped?.(next)
  }
  const put = (next: T | null) => {
    if (raw !== null) keep(null, next)
    if (!Object.is(next, value)) onChange(next)
  }
  const outcome = raw === null ? null : read(raw)

  return {
    text: raw ?? (value === null ? '' : print(value)),
    reason: !editing && outcome !== null && !outcome.ok ? outcome.reason : null,
    /** What the field means at this moment, with the text not yet taken over. */
    current: outcome === null ? value : outcome.ok ? outcome.value : null,
    put,
    type: (next: string) => {
      setEditing(true)
      keep(next, value)
    },
    commit: () => {
      setEditing(false)
      if (outcome === null) return
      if (outcome.ok) return put(outcome.value)
      keep(raw, null)
      if (value !== null) onChange(null)
    },
  }
}
