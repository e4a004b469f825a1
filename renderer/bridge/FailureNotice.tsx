import type { ReactNode } from 'react'
import type { Failure } from '../../shared/ipc/envelope.ts'
import { Notice } from '../ui/Notice.tsx'
import { failureWords } from './failureWords.ts'

/** Says why a command was refused, aloud as well; nothing while there is no failure. */
export function FailureNotice({ failure, actions }: { failure: Failure | null; actions?: ReactNode }) {
  if (failure === null) return null
  return (
    <Notice tone="problem" live actions={actions}>
      {failureWords(failure)}
    </Notice>
  )
}
