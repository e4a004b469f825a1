import type { Evening } from '../../shared/evening/evening.ts'
import { fieldPath } from '../../shared/evening/fieldPath.ts'
import { MOST_NAPS, type Nap, SLEEP_BOUNDS } from '../../shared/evening/sleepDiary.ts'
import { FieldGrid, Stack } from '../ui/Layout.tsx'
import { MinutesField } from '../ui/MinutesField.tsx'
import { AddButton } from './AddButton.tsx'
import { ClockField } from './ClockField.tsx'
import { type SectionProps, typedProps } from './draftFields.ts'
import { ListItem } from './ListItem.tsx'
import { newId } from './newId.ts'
import { RemovedLine } from './RemovedLine.tsx'
import { useItemList } from './useItemList.ts'
import { words } from './words.ts'

interface NapListProps extends SectionProps {
  naps: readonly Nap[]
  readDraft: () => Evening
}

/** The naps of the day, behind one button. */
export function NapList({ naps, readDraft, ...section }: NapListProps) {
  const { dispatch } = section
  const list = useItemList('naps', readDraft, dispatch)
  const add = () => {
    const id = newId()
    dispatch({ type: 'addNap', id })
    list.arrive(id)
  }
  return (
    <Stack>
      {naps.map(({ id, start, durationMin }, index) => (
        <ListItem
          key={id}
          title={words.nap(index + 1)}
          takesFocus={list.focusOf(id)}
          onRemove={() => list.remove(id, words.nap(index + 1), () => dispatch({ type: 'removeNap', id }))}
        >
          <FieldGrid>
            <ClockField
              label={words.napStart}
              value={start}
              onChange={(next) => dispatch({ type: 'updateNap', id, change: { start: next } })}
              {...typedProps(section, fieldPath.item('naps', id, 'start'), start)}
            />
            <MinutesField
              label={words.napLength}
              value={durationMin}
              onChange={(next) => dispatch({ type: 'updateNap', id, change: { durationMin: next } })}
              {...SLEEP_BOUNDS.napDurationMin}
              {...typedProps(section, fieldPath.item('naps', id, 'durationMin'), durationMin)}
            />
          </FieldGrid>
        </ListItem>
      ))}
      {list.gone && <RemovedLine gone={list.gone} onUndo={list.putBack} />}
      <AddButton
        label={words.addNap}
        onAdd={add}
        full={naps.length >= MOST_NAPS ? words.napsFull(MOST_NAPS) : null}
      />
    </Stack>
  )
}
