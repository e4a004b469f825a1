import type { EventPayload } from '../../shared/ipc/events.ts'
import { ProgressBar } from '../ui/ProgressBar.tsx'

interface TaskProgressProps {
  running: boolean
  label: string
  progress: EventPayload<'progress'> | null
}

/** A bar while a long task runs; without a known length until the main process has told one. */
export function TaskProgress({ running, label, progress }: TaskProgressProps) {
  if (!running) return null
  return <ProgressBar label={label} value={shareOf(progress)} />
}

/** Done over total, 0 to 1; null while the total is not known. */
function shareOf(progress: EventPayload<'progress'> | null): number | null {
  if (progress === null || progress.total === null || progress.total === 0) return null
  return Math.min(1, progress.done / progress.total)
}
