import { type KeyboardEvent, useRef } from 'react'
import { pressScaleKey, type ScaleState } from './scaleKeys.ts'

interface ScaleKeys {
  value: number | null
  onChange: (next: number | null) => void
  steps: readonly number[]
}

/** Keyboard of a scale: the pure rules of scaleKeys.ts, and focus that follows the choice. */
export function useScaleKeys({ value, onChange, steps }: ScaleKeys) {
  const inputs = useRef(new Map<number, HTMLInputElement>())
  const typing = useRef<Pick<ScaleState, 'digits' | 'digitsAt'>>({ digits: '', digitsAt: 0 })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = pressScaleKey({ value, ...typing.current }, event.key, event.timeStamp, steps)
    if (next === null) return
    event.preventDefault()
    typing.current = next
    if (next.value !== value) onChange(next.value)
    if (next.value !== null) inputs.current.get(next.value)?.focus()
  }
  return { inputs, onKeyDown }
}
