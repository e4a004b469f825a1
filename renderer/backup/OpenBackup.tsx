import { useRef, useState } from 'react'
import type { Failure } from '../../shared/ipc/envelope.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { failureWords } from '../bridge/failureWords.ts'
import { Button } from '../ui/Button.tsx'
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PassphraseField } from '../ui/PassphraseField.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import type { Restore, Secret } from './useRestore.ts'
import { words } from './words.ts'

const { secret: say } = words

const KINDS = (['passphrase', 'recoveryKey'] as const).map((value) => ({ value, label: say.kinds[value] }))

/** Asks for the passphrase or the recovery key of a backup that has keys of its own. */
export function OpenBackup({ token, restore }: { token: string; restore: Restore }) {
  const [kind, setKind] = useState<Secret['type']>('passphrase')
  const [text, setText] = useState('')
  const [empty, setEmpty] = useState(false)
  const passphraseField = useRef<HTMLInputElement>(null)
  const keyField = useRef<HTMLTextAreaElement>(null)
  const { inspecting, failure } = restore
  const wrong = isWrongSecret(failure)
  const error = empty ? say.empty : wrong && failure !== null ? failureWords(failure) : null

  const change = (next: string | null) => {
    setText(next ?? '')
    setEmpty(false)
    restore.clearFailure()
  }
  const submit = async () => {
    setEmpty(text === '')
    if (text !== '') await restore.look(token, secretOf(kind, text))
    passphraseField.current?.focus()
    keyField.current?.focus()
  }
  return (
    <>
      <PageHeader title={say.title} lede={say.lede} />
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          if (!inspecting) void submit()
        }}
      >
        <Stack>
          <ChoiceGroup
            label={say.kind}
            value={kind}
            options={KINDS}
            clearable={false}
            onChange={(next) => {
              if (next === null) return
              setKind(next)
              change(null)
            }}
          />
          {kind === 'passphrase' ? (
            <PassphraseField
              label={say.passphrase}
              value={text}
              onChange={change}
              error={error}
              inputRef={passphraseField}
            />
          ) : (
            <TextArea
              label={say.recoveryKey}
              hint={say.recoveryKeyHint}
              rows={2}
              maxLength={200}
              value={text}
              onChange={change}
              error={error}
              inputRef={keyField}
            />
          )}
          {!wrong && <FailureNotice failure={failure} />}
          {inspecting && <ProgressBar label={words.checking} value={null} />}
          <Cluster>
            <Button tone="primary" type="submit" busy={inspecting}>
              {say.submit}
            </Button>
            <Button tone="plain" disabled={inspecting} onClick={restore.startOver}>
              {words.back}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </>
  )
}

function secretOf(kind: Secret['type'], text: string): Secret {
  return kind === 'passphrase' ? { type: kind, passphrase: text } : { type: kind, recoveryKey: text }
}

const isWrongSecret = (failure: Failure | null): boolean =>
  failure?.code === 'wrong-passphrase' || failure?.code === 'wrong-recovery-key'
