import { useState } from 'react'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import { call } from '../bridge/call.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'

/** What came of the newest export since unlocking. */
export type ExportOutcome = Output<'export.run'>

/** An export and what came of it. Held above the screens, so that looking around meanwhile loses neither. */
export function useExport() {
  const { run, running, failure } = useJournalCommand('export.run')
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null)
  const start = async (request: Input<'export.run'>) => {
    setOutcome(null)
    const reply = await run(request)
    if (reply.ok) setOutcome(reply.value)
  }
  const stop = () => void call('export.cancel', {})
  return { running, failure, outcome, start, stop }
}

export type Exporting = ReturnType<typeof useExport>
