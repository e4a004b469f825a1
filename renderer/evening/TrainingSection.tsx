import { restDayRefusal } from '../../shared/evening/draft.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import { MOST_SESSIONS, type TrainingDay } from '../../shared/evening/trainingSession.ts'
import { dayLoadOf, loadInUnits } from '../../shared/training/sessionLoad.ts'
import { classNames } from '../ui/classNames.ts'
import { Stack } from '../ui/Layout.tsx'
import { Section } from '../ui/Section.tsx'
import { Switch } from '../ui/Switch.tsx'
import { AddButton } from './AddButton.tsx'
import type { SectionProps } from './draftFields.ts'
import styles from './Evening.module.css'
import { loadInWords } from './loadInWords.ts'
import { newId } from './newId.ts'
import { RemovedLine } from './RemovedLine.tsx'
import { SessionItem } from './SessionItem.tsx'
import { useItemList } from './useItemList.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface TrainingSectionProps extends SectionProps {
  training: TrainingDay
  activities: readonly string[]
  readDraft: () => Evening
}

/** The day's sessions, or one press that says it was a rest day. */
export function TrainingSection({ training, activities, readDraft, ...section }: TrainingSectionProps) {
  const { dispatch } = section
  const { sessions, restDay } = training
  const list = useItemList('sessions', readDraft, dispatch)
  const add = () => {
    const id = newId()
    dispatch({ type: 'addSession', id })
    list.arrive(id)
  }
  const hasSessions = restDayRefusal(readDraft()) === 'has-sessions'
  const load = sessions.length > 1 ? loadInUnits(dayLoadOf(training)) : null
  return (
    <Section card title={words.sections.training} hint={sessions.length > 0 ? words.trainingHint : undefined}>
      <Switch
        label={words.restDay}
        hint={hasSessions ? words.restDayHasSessions : words.restDayHint}
        value={restDay}
        disabled={hasSessions}
        onChange={() => dispatch({ type: 'toggleRestDay' })}
      />
      <Stack>
        {sessions.map((session, index) => (
          <SessionItem
            key={session.id}
            session={session}
            place={index + 1}
            activities={activities}
            takesFocus={list.arrived === session.id}
            onRemove={(title) =>
              list.remove(session.id, title, () => dispatch({ type: 'removeSession', id: session.id }))
            }
            {...section}
          />
        ))}
        {list.gone && <RemovedLine title={list.gone.title} onUndo={list.putBack} />}
        {load !== null && <p className={cx('total')}>{words.loadOfDay(loadInWords(load))}</p>}
        <AddButton
          label={words.addSession}
          onAdd={add}
          full={sessions.length >= MOST_SESSIONS ? words.sessionsFull(MOST_SESSIONS) : null}
        />
      </Stack>
    </Section>
  )
}
