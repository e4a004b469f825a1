import { type SyntheticEvent, useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { civilDateSchema } from '../../shared/calendar/schemas.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { TextField } from '../ui/TextField.tsx'
import styles from './Calendar.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** A day by its date, for those who know it. */
export function GoToDay({ today, onGo }: { today: CivilDate; onGo: (day: CivilDate) => void }) {
  const [text, setText] = useState<string | null>(today)
  const [error, setError] = useState<string | null>(null)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const day = civilDateSchema.safeParse(text)
    if (!day.success) return setError(words.notADay)
    if (day.data > today) return setError(words.future)
    return onGo(day.data)
  }
  return (
    <form onSubmit={submit} noValidate className={cx('goto')}>
      <TextField
        type="date"
        label={words.goTo}
        value={text}
        error={error}
        onChange={(next) => {
          setText(next)
          setError(null)
        }}
      />
      <div className={cx('gotoButton')}>
        <Button type="submit">{words.open}</Button>
      </div>
    </form>
  )
}
