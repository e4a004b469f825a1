import { useArrivalFocus } from '../bridge/useArrivalFocus.ts'
import { Stack } from '../ui/Layout.tsx'
import { OpenBackup } from './OpenBackup.tsx'
import { RestoreDone } from './RestoreDone.tsx'
import { RestorePreview } from './RestorePreview.tsx'
import type { Restore } from './useRestore.ts'

interface RestoreStepsProps {
  restore: Restore
  journalHere: boolean
  onFinish: () => void
}

/** A restore after a backup was chosen: opening it, what is in it, and what came of it. */
export function RestoreSteps({ restore, journalHere, onFinish }: RestoreStepsProps) {
  const { at } = restore
  const region = useArrivalFocus<HTMLDivElement>(at.step)
  return (
    <div ref={region} tabIndex={-1}>
      <Stack gap="loose">
        {at.step === 'secret' && <OpenBackup token={at.token} restore={restore} />}
        {at.step === 'preview' && (
          <RestorePreview summary={at.summary} restore={restore} journalHere={journalHere} />
        )}
        {at.step === 'done' && <RestoreDone safetyBackup={at.safetyBackup} onFinish={onFinish} />}
      </Stack>
    </div>
  )
}
