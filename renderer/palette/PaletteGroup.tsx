import { ComboboxGroup, ComboboxGroupLabel, ComboboxItem } from '@ariakit/react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { ON_MAC } from '../commands/combo.ts'
import type { Command } from '../commands/command.ts'
import { Keys } from '../commands/Keys.tsx'
import { combosOf } from '../commands/keyTable.ts'
import { words as commandWords } from '../commands/words.ts'
import { classNames } from '../ui/classNames.ts'
import { fullDay } from './fullDay.ts'
import styles from './Palette.module.css'
import type { PaletteResult, ResultGroup } from './paletteResults.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface PaletteGroupProps {
  group: ResultGroup
  today: CivilDate
  onChoose: (result: PaletteResult) => void
}

/** Results under one heading. */
export function PaletteGroup({ group, today, onChoose }: PaletteGroupProps) {
  const title = { ...words.groups, ...commandWords.groups }[group.id]
  return (
    <ComboboxGroup className={cx('group')}>
      <ComboboxGroupLabel className={cx('heading')}>{title}</ComboboxGroupLabel>
      {group.results.map((result) =>
        result.kind === 'day' ? (
          <ComboboxItem
            key={result.day}
            className={cx('item')}
            focusOnHover
            setValueOnClick={false}
            hideOnClick={false}
            onClick={() => onChoose(result)}
          >
            <span className={cx('name')}>{fullDay(result.day)}</span>
            {result.day === today && <span className={cx('aside')}>{words.today}</span>}
          </ComboboxItem>
        ) : (
          <CommandItem key={result.command.id} command={result.command} onChoose={() => onChoose(result)} />
        ),
      )}
    </ComboboxGroup>
  )
}

/** One command: its name, and its key or why it cannot be done now. */
function CommandItem({ command, onChoose }: { command: Command; onChoose: () => void }) {
  const { name, key, off } = command
  const combo = key === undefined ? undefined : combosOf(key, ON_MAC)[0]
  return (
    <ComboboxItem
      className={cx('item')}
      focusOnHover
      setValueOnClick={false}
      hideOnClick={false}
      disabled={Boolean(off)}
      accessibleWhenDisabled
      onClick={onChoose}
    >
      <span className={cx('name')}>{name}</span>
      {off ? (
        <span className={cx('aside')}>{off}</span>
      ) : (
        combo !== undefined && (
          <span className={cx('aside')}>
            <Keys combo={combo} />
          </span>
        )
      )}
    </ComboboxItem>
  )
}
