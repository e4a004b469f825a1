import { lazy, Suspense } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'

const Palette = lazy(() => import('../palette/Palette.tsx').then((module) => ({ default: module.Palette })))
const KeyboardMap = lazy(() =>
  import('../palette/KeyboardMap.tsx').then((module) => ({ default: module.KeyboardMap })),
)

interface OverlayProps {
  over: 'palette' | 'keys' | null
  onClose: () => void
  onOpenDay: (day: CivilDate) => void
}

/** What stands over the page for a moment. Read from the disk when it is first asked for, so that starting is as quick as ever. */
export function Overlay({ over, onClose, onOpenDay }: OverlayProps) {
  return (
    <Suspense>
      {over === 'palette' && <Palette onClose={onClose} onOpenDay={onOpenDay} />}
      {over === 'keys' && <KeyboardMap onClose={onClose} />}
    </Suspense>
  )
}
