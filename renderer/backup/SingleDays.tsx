import { useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { MOST_SINGLE_DAYS, type SingleDay } from '../../shared/ipc/contract/backup.ts'
import { dayWords } from '../bridge/dateWords.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { Section } from '../ui/Section.tsx'
import styles from './SingleDays.module.css'
import type { Restore } from './useRestore.ts'
import { words } from './words.ts'

const { singleDays: say } = words

interface SingleDaysProps {
  /** Days that the backup holds otherwise than the journal, the newest first. */
  days: readonly SingleDay[]
  restore: Restore
}

/** Days of an opened backup to be brought back alone, while the rest of the journal stays as it is. */
export function SingleDays({ days, restore }: SingleDaysProps) {
  const [chosen, setChosen] = useState<ReadonlySet<CivilDate>>(new Set())
  const [back, setBack] = useState<ReadonlySet<CivilDate>>(new Set())
  const [said, setSaid] = useState<string | null>(null)
  const left = days.filter(({ day }) => !back.has(day))

  const choose = (day: CivilDate, isChosen: boolean) => {
    setSaid(null)
    setChosen((before) => new Set(isChosen ? [...before, day] : [...before].filter((other) => other !== day)))
  }
  const bringBack = async () => {
    if (chosen.size === 0) return setSaid(say.none)
    setSaid(null)
    const taken = await restore.takeDays([...chosen])
    if (taken === null) return
    setBack(new Set([...back, ...chosen]))
    setChosen(new Set())
    setSaid(say.taken(taken))
  }

  return (
    <Section title={say.title} hint={say.hint}>
      <Stack>
        <ul className={styles['days']}>
          {left.map(({ day, here }) => (
            <li key={day}>
              <Checkbox
                label={dayWords(day)}
                hint={here ? say.different : say.missing}
                value={chosen.has(day)}
                disabled={restore.taking}
                onChange={(isChosen) => choose(day, isChosen)}
              />
            </li>
          ))}
        </ul>
        {days.length === MOST_SINGLE_DAYS && <p>{say.most(days.length)}</p>}
        {left.length > 0 && (
          <div>
            <Button busy={restore.taking} onClick={() => void bringBack()}>
              {say.submit(Math.max(1, chosen.size))}
            </Button>
          </div>
        )}
        {restore.taking && <ProgressBar label={say.progress} value={null} />}
        {said !== null && <Notice live>{said}</Notice>}
        <FailureNotice failure={restore.takeFailure} />
      </Stack>
    </Section>
  )
}
