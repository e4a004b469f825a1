import { useEffect, useRef } from 'react'
import { useAnnounce } from './Announcer.tsx'
import { clearsText, putTextBack } from './clearedText.ts'
import { words } from './words.ts'

type Change = (next: string | null) => void

/**
 * Offers a whole text back that went at one stroke, as when all is selected and a key is pressed. The browser's own
 * undo is there too, but it ends when the page is left.
 */
export function useClearedText(value: string | null, onChange: Change): Change {
  const announce = useAnnounce()
  const newest = useRef({ value, onChange })
  useEffect(() => {
    newest.current = { value, onChange }
  })
  return (next) => {
    onChange(next)
    if (value === null || !clearsText(value, next)) return
    const run = () => newest.current.onChange(putTextBack(value, newest.current.value))
    announce({ text: words.textCleared, action: { run } })
  }
}
