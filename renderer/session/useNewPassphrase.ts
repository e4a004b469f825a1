import { useRef, useState } from 'react'
import { type PassphraseProblem, passphraseProblem } from './passphraseProblem.ts'

/** A new passphrase while it is typed twice. */
export function useNewPassphrase() {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<PassphraseProblem | null>(null)
  const firstRef = useRef<HTMLInputElement>(null)
  const againRef = useRef<HTMLInputElement>(null)
  const change = (set: (next: string) => void) => (next: string | null) => {
    set(next ?? '')
    setProblem(null)
  }
  /** The passphrase when it can be taken; else null, the reason is shown, and the field to mend has the focus. */
  const accept = (): string | null => {
    const found = passphraseProblem(passphrase, again)
    setProblem(found)
    if (found === null) return passphrase
    const field = found === 'different' ? againRef : firstRef
    field.current?.focus()
    return null
  }
  return {
    passphrase,
    again,
    problem,
    firstRef,
    againRef,
    changePassphrase: change(setPassphrase),
    changeAgain: change(setAgain),
    accept,
  }
}

export type NewPassphrase = ReturnType<typeof useNewPassphrase>
