import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { BackupTable } from './BackupTable.tsx'
import styles from './ChooseBackup.module.css'
import type { Restore } from './useRestore.ts'
import { words } from './words.ts'

const cx = classNames(styles)

/** The backups of this computer to choose from, or a file from elsewhere. */
export function ChooseBackup({ restore }: { restore: Restore }) {
  const { choosing, inspecting, failure } = restore
  return (
    <Stack>
      <FailureNotice failure={failure} />
      {inspecting && <ProgressBar label={words.checking} value={null} />}
      <BackupTable onRestore={(token) => void restore.look(token)} disabled={inspecting} />
      <Cluster>
        <Button icon="folder" busy={choosing || inspecting} onClick={() => void restore.chooseFile()}>
          {words.list.fromFile}
        </Button>
        <span className={cx('hint')}>{words.list.fromFileHint}</span>
      </Cluster>
    </Stack>
  )
}
