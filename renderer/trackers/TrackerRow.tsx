import type { Tracker } from '../../shared/trackers/tracker.ts'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './Trackers.module.css'
import type { TrackerList } from './useTrackerList.ts'
import { words } from './words.ts'

interface TrackerRowProps {
  tracker: Tracker
  list: TrackerList
  onEdit: () => void
}

/** One tracker that is asked, with what can be done with it. */
export function TrackerRow({ tracker, list, onEdit }: TrackerRowProps) {
  const { name, form, days } = tracker
  return (
    <li className={styles['row']}>
      <span className={styles['names']}>
        {name}
        <span className={styles['detail']}>
          {words.kinds[form.kind]}, {words.days(days)}
        </span>
      </span>
      <span className={styles['tools']}>
        <IconButton icon="arrowUp" label={words.up(name)} onClick={() => list.move(tracker, -1)} />
        <IconButton icon="arrowDown" label={words.down(name)} onClick={() => list.move(tracker, 1)} />
        <IconButton icon="edit" label={words.edit(name)} onClick={onEdit} />
        <IconButton icon="archive" label={words.archive(name)} onClick={() => list.archive(tracker)} />
      </span>
    </li>
  )
}
