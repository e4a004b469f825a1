import { differences } from '../../shared/evening/differences.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { words } from './words.ts'

interface ConflictNoticeProps {
  mine: Evening
  stored: Evening
  onKeepMine: () => void
  onTakeStored: () => void
}

/** Both versions of a day beside each other, and the choice between them. */
export function ConflictNotice({ mine, stored, onKeepMine, onTakeStored }: ConflictNoticeProps) {
  return (
    <Notice
      tone="caution"
      live
      title={words.conflictTitle}
      actions={
        <>
          <Button onClick={onKeepMine}>{words.keepMine}</Button>
          <Button onClick={onTakeStored}>{words.takeStored}</Button>
        </>
      }
    >
      <p>{words.conflictBody}</p>
      <DifferenceTable
        caption={words.conflictCaption}
        differences={differences(mine, stored)}
        before={words.yours}
        after={words.stored}
        none={words.conflictSame}
      />
    </Notice>
  )
}
