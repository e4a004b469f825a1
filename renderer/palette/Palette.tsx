import { Combobox, ComboboxList, ComboboxProvider } from '@ariakit/react'
import { type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { type DayInWords, readDayInWords } from '../../shared/calendar/readDayInWords.ts'
import { useToday } from '../bridge/today.tsx'
import { matches, ON_MAC } from '../commands/combo.ts'
import { useCommandList, useRegistry } from '../commands/commands.tsx'
import { combosOf } from '../commands/keyTable.ts'
import { classNames } from '../ui/classNames.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/icons.tsx'
import { fullDay } from './fullDay.ts'
import styles from './Palette.module.css'
import { PaletteGroup } from './PaletteGroup.tsx'
import { type PaletteResult, paletteResults } from './paletteResults.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface PaletteProps {
  onClose: () => void
  onOpenDay: (day: CivilDate) => void
}

/** Every action of the app and every day, by typing a word of it. Nothing that is typed here is kept. */
export function Palette({ onClose, onOpenDay }: PaletteProps) {
  const registry = useRegistry()
  const commands = useCommandList()
  const { today } = useToday()
  const [typed, setTyped] = useState('')
  const reading = readDayInWords(typed, today)
  const groups = paletteResults({ typed, commands, recent: registry.recentIds(), reading })
  const count = groups.reduce((sum, { results }) => sum + results.length, 0)

  const choose = (result: PaletteResult) => {
    // Closed first: the focus is back on the page, and what is chosen may take it elsewhere.
    flushSync(onClose)
    if (result.kind === 'day') onOpenDay(result.day)
    else registry.run(result.command)
  }
  const press = (event: KeyboardEvent) => {
    if (!combosOf('palette', ON_MAC).some((combo) => matches(event, combo, ON_MAC))) return
    event.preventDefault()
    onClose()
  }
  return (
    <Dialog open title={words.title} onClose={onClose} width="wide">
      <ComboboxProvider open value={typed} setValue={setTyped}>
        <div className={cx('well')}>
          <Icon name="search" />
          <Combobox
            autoFocus
            autoSelect="always"
            className={cx('input')}
            aria-label={words.label}
            placeholder={words.placeholder}
            spellCheck={false}
            maxLength={200}
            onKeyDown={press}
          />
        </div>
        <div className={cx('found')}>
          <p
            role="status"
            className={count > 0 && reading.kind !== 'future' ? 'visually-hidden' : cx('said')}
          >
            {said(reading, count)}
          </p>
          <ComboboxList alwaysVisible className={cx('list')} aria-label={words.results}>
            {groups.map((group) => (
              <PaletteGroup key={group.id} group={group} today={today} onChoose={choose} />
            ))}
          </ComboboxList>
        </div>
      </ComboboxProvider>
    </Dialog>
  )
}

/** What came of the typed text, in a sentence: seen where nothing can be chosen, always heard. */
function said(reading: DayInWords, count: number): string {
  if (reading.kind === 'future') return words.future(fullDay(reading.day))
  return count === 0 ? words.nothing : words.count(count)
}
