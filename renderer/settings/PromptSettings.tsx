import { useState } from 'react'
import { inLanguage, PROMPT_THEMES } from '../../shared/reflection/prompts.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { TagToggles } from '../ui/TagToggles.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './PromptSettings.module.css'
import { words as say } from './promptWords.ts'
import { type SettingsPartProps, SettingsSection } from './SettingsSection.tsx'

/** Longest question of one's own in UTF-16 code units, and how many there can be, as the contract has them. */
const LONGEST_QUESTION = 200
const MOST_QUESTIONS = 100

/** Which questions come up beside an empty page, and questions of the person's own. */
export function PromptSettings({ settings, value }: SettingsPartProps) {
  const { ownPrompts, promptThemesOff } = value
  const themes = PROMPT_THEMES.map(({ id, names }) => ({ value: id, label: inLanguage(names) }))
  const on = PROMPT_THEMES.map(({ id }) => id).filter((id) => !promptThemesOff.includes(id))
  return (
    <SettingsSection title={say.title} status={settings.statusOf('prompts')}>
      <Stack>
        <p>{say.lede}</p>
        <TagToggles
          label={say.themes}
          value={on}
          options={themes}
          onChange={(next) =>
            settings.change('prompts', {
              promptThemesOff: PROMPT_THEMES.map(({ id }) => id).filter((id) => !next.includes(id)),
            })
          }
        />
        <OwnPrompts
          questions={ownPrompts}
          onChange={(next) => settings.change('prompts', { ownPrompts: next })}
        />
      </Stack>
    </SettingsSection>
  )
}

interface OwnPromptsProps {
  questions: readonly string[]
  onChange: (next: string[]) => void
}

function OwnPrompts({ questions, onChange }: OwnPromptsProps) {
  const announce = useAnnounce()
  const [typed, setTyped] = useState<string | null>(null)
  const question = (typed ?? '').replaceAll('\0', '').trim()
  const add = () => {
    if (question === '') return
    if (!questions.includes(question)) onChange([...questions, question])
    setTyped(null)
  }
  const remove = (gone: string) => {
    onChange(questions.filter((each) => each !== gone))
    announce({ text: say.removed(gone), action: { run: () => onChange([...questions]) } })
  }
  if (questions.length >= MOST_QUESTIONS) return <p>{say.full(MOST_QUESTIONS)}</p>
  return (
    <>
      <Cluster>
        <TextField
          label={say.own}
          hint={say.ownHint}
          value={typed}
          maxLength={LONGEST_QUESTION}
          onChange={setTyped}
          onEnter={add}
        />
        <Button onClick={add} disabled={question === ''}>
          {say.add}
        </Button>
      </Cluster>
      {questions.length > 0 && (
        <ul className={styles['own']} aria-label={say.ownList}>
          {questions.map((each) => (
            <li key={each}>
              <span>{each}</span>
              <IconButton size="small" icon="trash" label={say.remove(each)} onClick={() => remove(each)} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
