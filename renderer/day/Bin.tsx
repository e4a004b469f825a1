import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { utcToLocal } from '../../shared/calendar/zone.ts'
import type { BinnedDay } from '../../shared/ipc/contract/history.ts'
import { listed } from '../../shared/language/numbers.ts'
import { call } from '../bridge/call.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { refresh } from '../bridge/queryClient.ts'
import { useReadOnly } from '../bridge/readOnly.ts'
import { useToday } from '../bridge/today.tsx'
import { focusHeading } from '../bridge/useArrivalFocus.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { restoreFromBin } from '../evening/binnedDays.ts'
import { dateInWords, dayInWords } from '../evening/dayInWords.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { classNames } from '../ui/classNames.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Cluster } from '../ui/Layout.tsx'
import styles from './Bin.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** What lies in the bin, folded; nothing where it is empty. */
export function Bin({ onOpenDay }: { onOpenDay: (day: CivilDate) => void }) {
  const bin = useJournalQuery('bin.list', {})
  const { today } = useToday()
  const announce = useAnnounce()
  const [asked, setAsked] = useState<BinnedDay | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const items = bin.data ?? []
  const inWords = ({ day }: BinnedDay) => dayInWords(day, today)
  /** What had the focus is gone with its day: it goes to the bin's line, or to the page's heading. */
  const moveOn = () => {
    const summary = items.length > 1 ? frame.current?.querySelector('summary') : null
    if (summary) summary.focus()
    else focusHeading(frame.current?.closest('main') ?? null)
  }
  const putBack = async (item: BinnedDay) => {
    const reply = await restoreFromBin(item.id)
    if (!reply.ok) return announce({ text: failureWords(reply.error), tone: 'problem' })
    moveOn()
    const say = reply.value.replaced ? words.isBackOver : words.isBack
    announce({ text: say(inWords(item)), action: { label: words.openIt, run: () => onOpenDay(item.day) } })
  }
  const remove = async (item: BinnedDay) => {
    const reply = await call('bin.empty', { id: item.id })
    // Closed at once: the dialog gives the focus back to its button first, which leaves with its day.
    flushSync(() => setAsked(null))
    if (!reply.ok) return announce({ text: failureWords(reply.error), tone: 'problem' })
    announce({ text: words.removedForGood(inWords(item)) })
    moveOn()
    return refresh('bin.list')
  }
  if (items.length === 0) return null
  return (
    <div ref={frame}>
      <Disclosure label={words.bin(items.length)}>
        <p className={cx('hint')}>{words.binHint}</p>
        <ul className={cx('list')}>
          {items.map((item) => (
            <Binned
              key={item.id}
              item={item}
              inWords={inWords(item)}
              onPutBack={() => void putBack(item)}
              onRemove={() => setAsked(item)}
            />
          ))}
        </ul>
      </Disclosure>
      <ConfirmDialog
        open={asked !== null}
        title={asked === null ? '' : words.removeTitle(inWords(asked))}
        confirmLabel={words.removeForGood}
        cancelLabel={words.keepIt}
        tone="danger"
        onConfirm={() => asked !== null && void remove(asked)}
        onCancel={() => setAsked(null)}
      >
        <p>{asked !== null && words.removeBody(asked.versions)}</p>
      </ConfirmDialog>
    </div>
  )
}

interface BinnedProps {
  item: BinnedDay
  inWords: string
  onPutBack: () => void
  onRemove: () => void
}

function Binned({ item, inWords, onPutBack, onRemove }: BinnedProps) {
  const { today, zone } = useToday()
  const readOnly = useReadOnly()
  const until = dateInWords(utcToLocal(item.removedAfter, zone).date, today.slice(0, 4))
  const holds = listed(item.sections.map((section) => words.sections[section]))
  return (
    <li className={cx('item')}>
      <div className={cx('words')}>
        <p>{inWords}</p>
        <p className={cx('hint')}>
          {holds !== '' && words.binHolds(holds)} {words.keptUntil(until)}
        </p>
      </div>
      {!readOnly && (
        <Cluster>
          <Button size="small" icon="undo" name={words.putBackDay(inWords)} onClick={onPutBack}>
            {words.putBack}
          </Button>
          <Button size="small" tone="plain" name={words.removeDayForGood(inWords)} onClick={onRemove}>
            {words.removeForGood}
          </Button>
        </Cluster>
      )}
    </li>
  )
}
