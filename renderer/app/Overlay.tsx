import { useEffect, useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { KeyboardMap } from '../palette/KeyboardMap.tsx'
import type { Palette } from '../palette/Palette.tsx'

interface OverlayProps {
  over: 'palette' | 'keys' | null
  onClose: () => void
  onOpenDay: (day: CivilDate) => void
}

interface Parts {
  readonly Palette: typeof Palette
  readonly KeyboardMap: typeof KeyboardMap
}

/** Read once for the page. */
const reading = (): Promise<Parts> =>
  Promise.all([import('../palette/Palette.tsx'), import('../palette/KeyboardMap.tsx')]).then(
    ([palette, keys]) => ({ Palette: palette.Palette, KeyboardMap: keys.KeyboardMap }),
  )

/**
 * What stands over the page for a moment. It is read from the disk when the page has come to rest: starting is as
 * quick as without it, and it stands at once when asked for, so that no letter typed after its key is lost.
 */
export function Overlay({ over, onClose, onOpenDay }: OverlayProps) {
  const [parts, setParts] = useState<Parts | null>(null)
  const wanted = over !== null
  useEffect(() => {
    if (parts !== null) return
    let left = false
    const read = () => void reading().then((next) => left || setParts(next))
    const idle = wanted ? null : requestIdleCallback(read, { timeout: 2000 })
    if (idle === null) read()
    return () => {
      left = true
      if (idle !== null) cancelIdleCallback(idle)
    }
  }, [parts, wanted])
  if (parts === null) return null
  if (over === 'palette') return <parts.Palette onClose={onClose} onOpenDay={onOpenDay} />
  return over === 'keys' ? <parts.KeyboardMap onClose={onClose} /> : null
}
