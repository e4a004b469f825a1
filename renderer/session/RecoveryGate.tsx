import { useState } from 'react'
import { useArrivalFocus } from '../bridge/useArrivalFocus.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { ConfirmRecoveryKey } from './ConfirmRecoveryKey.tsx'
import { DeclineRecoveryKey } from './DeclineRecoveryKey.tsx'
import { RecoveryKey } from './RecoveryKey.tsx'
import { RevealForm } from './RevealForm.tsx'
import { pickGroups } from './recoveryKeyGroups.ts'
import { Threshold } from './Threshold.tsx'
import { words } from './words.ts'

type Step = 'ask' | 'show' | 'confirm'

interface RecoveryGateProps {
  /** The key of a journal that was made a moment ago; null when it has to be asked for. */
  freshKey: string | null
  /** The key was confirmed or declined. */
  onSettled: () => void
  onLock: () => void
}

/** Stands before the journal until the recovery key is confirmed or declined: see it, then write parts of it. */
export function RecoveryGate({ freshKey, onSettled, onLock }: RecoveryGateProps) {
  const [recoveryKey, setRecoveryKey] = useState(freshKey)
  const [step, setStep] = useState<Step>(freshKey === null ? 'ask' : 'show')
  const [asked] = useState(() => pickGroups(Math.random))
  const announce = useAnnounce()
  const region = useArrivalFocus<HTMLDivElement>(step)
  const { title, lede } = HEADS[step]
  return (
    <Threshold
      region={region}
      aside={
        <Button tone="plain" size="small" onClick={onLock}>
          {words.recoveryKey.lock}
        </Button>
      }
    >
      <div data-print="hide">
        <PageHeader title={title} lede={lede} />
      </div>
      {step === 'ask' && (
        <RevealForm
          main
          onRevealed={(revealed) => {
            setRecoveryKey(revealed)
            setStep('show')
          }}
        />
      )}
      {step === 'show' && recoveryKey !== null && (
        <RecoveryKey
          recoveryKey={recoveryKey}
          actions={
            <Button tone="primary" onClick={() => setStep('confirm')}>
              {words.recoveryKey.next}
            </Button>
          }
        />
      )}
      {step === 'confirm' && (
        <ConfirmRecoveryKey
          asked={asked}
          onSeeAgain={() => setStep('show')}
          onConfirmed={() => {
            announce({ text: words.confirm.confirmed })
            onSettled()
          }}
        />
      )}
      <div data-print="hide">
        <DeclineRecoveryKey onDeclined={onSettled} />
      </div>
    </Threshold>
  )
}

const HEADS: Record<Step, { title: string; lede: string }> = {
  ask: words.reveal,
  show: words.recoveryKey,
  confirm: words.confirm,
}
