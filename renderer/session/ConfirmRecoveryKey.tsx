import { useRef, useState } from 'react'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { Button } from '../ui/Button.tsx'
import { Cluster, FieldGrid } from '../ui/Layout.tsx'
import { TextField } from '../ui/TextField.tsx'
import { GROUP_LENGTH, typedLength } from './recoveryKeyGroups.ts'
import { SecretForm } from './SecretForm.tsx'
import { words } from './words.ts'

const { confirm } = words

interface ConfirmRecoveryKeyProps {
  /** Which groups are asked back, counted from 0. */
  asked: readonly number[]
  onConfirmed: () => void
  onSeeAgain: () => void
}

/** Three groups of the recovery key, typed from the person's own copy. Wrong ones are named. */
export function ConfirmRecoveryKey({ asked, onConfirmed, onSeeAgain }: ConfirmRecoveryKeyProps) {
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const [errors, setErrors] = useState<Readonly<Record<number, string>>>({})
  const fields = useRef(new Map<number, HTMLInputElement>())
  const { run, running, failure } = useJournalCommand('session.confirmRecoveryKey')

  const refuse = (wrong: readonly number[], say: (n: number) => string) => {
    setErrors(Object.fromEntries(wrong.map((index) => [index, say(index + 1)])))
    const first = wrong[0]
    if (first !== undefined) fields.current.get(first)?.focus()
  }
  const submit = async () => {
    const short = asked.filter((index) => typedLength(typed[index] ?? '') !== GROUP_LENGTH)
    if (short.length > 0) return refuse(short, confirm.groupEmpty)
    const groups = asked.map((index) => ({ index, text: typed[index] ?? '' }))
    const reply = await run({ choice: 'typed', groups })
    if (!reply.ok) return
    if (reply.value.wrongGroups.length > 0) refuse(reply.value.wrongGroups, confirm.groupWrong)
    else onConfirmed()
  }

  return (
    <SecretForm onSubmit={() => void (running || submit())}>
      <FieldGrid>
        {asked.map((index) => (
          <TextField
            key={index}
            label={confirm.groupLabel(index + 1)}
            value={typed[index] ?? null}
            maxLength={12}
            spellCheck={false}
            error={errors[index]}
            onChange={(next) => {
              setTyped({ ...typed, [index]: next ?? '' })
              setErrors({ ...errors, [index]: '' })
            }}
            inputRef={(input) => {
              if (input !== null) fields.current.set(index, input)
            }}
          />
        ))}
      </FieldGrid>
      <FailureNotice failure={failure} />
      <Cluster>
        <Button tone="primary" type="submit" busy={running}>
          {confirm.submit}
        </Button>
        <Button onClick={onSeeAgain}>{confirm.seeAgain}</Button>
      </Cluster>
    </SecretForm>
  )
}
