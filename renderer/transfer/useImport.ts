import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import type { Channel } from '../../shared/ipc/channels.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import { READ_FROM_DAYS } from '../bridge/refreshDays.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import type { LastImport } from './lastImport.ts'

export type ImportOptions = Input<'import.preview'>

/** What is read anew when an import, or taking it back, changed days. */
export const READ_AFTER_IMPORT: readonly Channel[] = [
  ...READ_FROM_DAYS,
  'backup.list',
  'tracker.list',
  'settings.read',
  'import.preview',
]

interface Chosen {
  readonly options: ImportOptions
  /** The zone of this computer, which stands first in the list. */
  readonly ownZone: string
}

/** Stands for "no file chosen" in the query, which does not run then. */
const NO_OPTIONS: ImportOptions = {
  token: '',
  zone: '',
  daysWithoutSession: 'unknown',
  daysThatDiffer: 'keep',
}

/** Choosing files, seeing what would come in, and importing. */
export function useImport(onImport: (result: LastImport) => void) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const choose = useJournalCommand('import.choose')
  const run = useJournalCommand('import.run', READ_AFTER_IMPORT)
  const preview = useJournalQuery('import.preview', chosen?.options ?? NO_OPTIONS, {
    enabled: chosen !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })

  const chooseFiles = async () => {
    const reply = await choose.run({})
    if (!reply.ok || reply.value === null) return
    const { token, zone } = reply.value
    run.clear()
    setChosen({ options: { ...NO_OPTIONS, token, zone }, ownZone: zone })
  }
  const change = (patch: Partial<ImportOptions>) =>
    setChosen((before) => before && { ...before, options: { ...before.options, ...patch } })
  const start = async () => {
    if (chosen === null) return
    const reply = await run.run(chosen.options)
    if (!reply.ok) return
    onImport(reply.value)
    setChosen(null)
  }
  return {
    chosen,
    preview,
    choosing: choose.running,
    importing: run.running,
    failure: choose.failure ?? preview.error?.failure ?? run.failure,
    chooseFiles,
    change,
    start,
    leave: () => setChosen(null),
  }
}

export type Importing = ReturnType<typeof useImport>
