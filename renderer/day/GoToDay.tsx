import { type SyntheticEvent, useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { dayInWords } from '../evening/dayInWords.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Cluster } from '../ui/Layout.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './Calendar.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

interface GoToDayProps {
  today: CivilDate
  onGo: (day: CivilDate) => void
}

/** A day by its date or in words: "24.12.", "last friday", "vor 3 Wochen". Figures that can be read twice are asked about. */
export function GoToDay({ today, onGo }: GoToDayProps) {
  const [text, setText] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [choices, setChoices] = useState<readonly CivilDate[]>([])
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    // Read from the disk when it is first needed, so that the app starts without it.
    const { readDayInWords } = await import('../../shared/calendar/readDayInWords.ts')
    const reading = readDayInWords(text ?? '', today)
    if (reading.kind === 'none') return setError(words.notADay)
    if (reading.kind === 'future') return setError(words.future)
    const [day, ...others] = reading.days
    if (others.length === 0) return onGo(day)
    setChoices(reading.days)
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className={cx('goto')}>
      <TextField
        label={words.goTo}
        hint={words.goToHint}
        value={text}
        error={error}
        spellCheck={false}
        onChange={(next) => {
          setText(next)
          setError(null)
          setChoices([])
        }}
      />
      <div className={cx('gotoButton')}>
        <Button type="submit">{words.open}</Button>
      </div>
      {choices.length > 0 && (
        <div role="status">
          <p>{words.whichDay}</p>
          <Cluster>
            {choices.map((day) => (
              <Button key={day} size="small" onClick={() => onGo(day)}>
                {dayInWords(day, today)}
              </Button>
            ))}
          </Cluster>
        </div>
      )}
    </form>
  )
}
