import type { BackupListing } from '../../shared/ipc/contract/backup.ts'
import { byteWords } from '../bridge/byteWords.ts'
import { momentWords } from '../bridge/dateWords.ts'
import { localZone } from '../bridge/localClock.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { Button } from '../ui/Button.tsx'
import { Table, type TableColumn } from '../ui/Table.tsx'
import { reasonWords } from './reasonWords.ts'
import { words } from './words.ts'

const { list: say } = words

interface BackupTableProps {
  onRestore: (token: string) => void
  disabled: boolean
}

/** The backups on this computer, newest first, each with its way back. */
export function BackupTable({ onRestore, disabled }: BackupTableProps) {
  const { data, error } = useJournalQuery('backup.list', {})
  if (data === undefined && error !== null) throw error
  if (data === undefined) return null
  const backups = [...data.backups].sort((first, second) => second.createdAt - first.createdAt)
  if (backups.length === 0) return <p>{say.empty}</p>
  const zone = localZone()
  const when = (backup: BackupListing) => momentWords(backup.createdAt, zone)
  const columns: TableColumn<BackupListing>[] = [
    { label: say.made, cell: (backup) => <span className="tabular">{when(backup)}</span> },
    { label: say.size, numeric: true, cell: (backup) => byteWords(backup.bytes) },
    { label: say.why, cell: (backup) => (backup.damaged ? say.damaged : reasonWords(backup.reason)) },
    {
      label: say.action,
      cell: (backup) => (
        <Button
          size="small"
          name={say.restoreOf(when(backup))}
          disabled={disabled}
          onClick={() => onRestore(backup.token)}
        >
          {say.restore}
        </Button>
      ),
    },
  ]
  return (
    <Table
      caption={say.caption}
      captionHidden
      columns={columns}
      rows={backups}
      rowKey={(backup) => backup.token}
    />
  )
}
