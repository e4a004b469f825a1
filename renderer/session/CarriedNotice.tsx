import { useState } from 'react'
import type { Carrier } from '../../shared/backup/carrier.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { noticeWords } from './noticeWords.ts'

const { carried: say } = noticeWords

interface CarriedNoticeProps {
  carrier: Carrier
  onOpenBackups: () => void
}

/** Says that the journal's folder is carried elsewhere while it is written; quiet until the next unlock if one likes. */
export function CarriedNotice({ carrier, onOpenBackups }: CarriedNoticeProps) {
  const [later, setLater] = useState(false)
  if (later) return null
  return (
    <Notice
      tone="caution"
      title={carrier === 'network' ? say.network : say.title(carrier)}
      actions={
        <>
          <Button onClick={onOpenBackups}>{say.backups}</Button>
          <Button tone="plain" onClick={() => setLater(true)}>
            {say.later}
          </Button>
        </>
      }
    >
      {say.text}
    </Notice>
  )
}
