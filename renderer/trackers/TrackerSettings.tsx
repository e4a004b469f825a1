import { useState } from 'react'
import type { Tracker } from '../../shared/trackers/tracker.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { Writing } from '../bridge/Writing.tsx'
import { useTrackers } from '../evening/useTrackers.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Section } from '../ui/Section.tsx'
import { TrackerDialog } from './TrackerDialog.tsx'
import { TrackerRow } from './TrackerRow.tsx'
import styles from './Trackers.module.css'
import { useTrackerList } from './useTrackerList.ts'
import { words } from './words.ts'

/** What the dialog is open for: a new tracker, or one to edit. */
type Open = { readonly tracker: Tracker | null } | null

/** The person's own trackers: made, edited, put in order, archived and brought back. */
export function TrackerSettings() {
  const trackers = useTrackers()
  const list = useTrackerList(trackers)
  const [open, setOpen] = useState<Open>(null)
  const announce = useAnnounce()
  const saved = (name: string) => {
    setOpen(null)
    announce({ text: words.saved(name), quiet: true })
  }
  return (
    <Section title={words.title} hint={words.hint}>
      <Writing>
        {list.asked.length === 0 && <p>{words.none}</p>}
        <ul className={styles['list']}>
          {list.asked.map((tracker) => (
            <TrackerRow key={tracker.id} tracker={tracker} list={list} onEdit={() => setOpen({ tracker })} />
          ))}
        </ul>
        <div>
          <Button icon="plus" onClick={() => setOpen({ tracker: null })}>
            {words.add}
          </Button>
        </div>
        <FailureNotice failure={list.failure} />
        {list.archived.length > 0 && <ArchivedTrackers list={list} />}
      </Writing>
      {open !== null && (
        <TrackerDialog tracker={open.tracker} onClose={() => setOpen(null)} onSaved={saved} />
      )}
    </Section>
  )
}

function ArchivedTrackers({ list }: { list: ReturnType<typeof useTrackerList> }) {
  return (
    <Disclosure label={words.archivedTitle}>
      <ul className={styles['list']}>
        {list.archived.map((tracker) => (
          <li key={tracker.id} className={styles['row']}>
            <span className={styles['names']}>
              {tracker.name}
              <span className={styles['detail']}>
                {words.kinds[tracker.form.kind]}, {words.days(tracker.days)}
              </span>
            </span>
            <Button
              size="small"
              name={words.unarchiveOf(tracker.name)}
              onClick={() => list.bringBack(tracker)}
            >
              {words.unarchive}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
