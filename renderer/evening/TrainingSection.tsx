import type { Evening } from '../../shared/evening/evening.ts'
import type { Offers, SessionOffer } from '../../shared/evening/offers.ts'
import { MOST_SESSIONS, type TrainingDay } from '../../shared/evening/trainingSession.ts'
import { dayLoadOf, loadInUnits } from '../../shared/training/sessionLoad.ts'
import { classNames } from '../ui/classNames.ts'
import { Stack } from '../ui/Layout.tsx'
import { PressToggle } from '../ui/PressToggle.tsx'
import { Section } from '../ui/Section.tsx'
import type { SectionProps } from './draftFields.ts'
import styles from './Evening.module.css'
import { loadInWords } from './loadInWords.ts'
import { newId } from './newId.ts'
import { RemovedLine } from './RemovedLine.tsx'
import { SessionItem } from './SessionItem.tsx'
import { StartRow } from './StartRow.tsx'
import { useItemList } from './useItemList.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface TrainingSectionProps extends SectionProps {
  training: TrainingDay
  offers: Pick<Offers, 'activities' | 'sessions'>
  readDraft: () => Evening
}

/** The day's sessions, or one press that says it was a rest day. */
export function TrainingSection({ training, offers, readDraft, ...section }: TrainingSectionProps) {
  const { dispatch } = section
  const { sessions, restDay } = training
  const list = useItemList('sessions', readDraft, dispatch)
  const add = (offer?: SessionOffer) => {
    const id = newId()
    dispatch({ type: 'addSession', id })
    if (offer) dispatch({ type: 'updateSession', id, change: offer })
    list.arrive(id, offer ? 'open' : 'first')
  }
  const load = sessions.length > 1 ? loadInUnits(dayLoadOf(training)) : null
  return (
    <Section title={words.sections.training} hint={hintOf(training)}>
      <Stack>
        {sessions.map((session, index) => (
          <SessionItem
            key={session.id}
            session={session}
            place={index + 1}
            activities={offers.activities}
            takesFocus={list.focusOf(session.id)}
            onRemove={(title) =>
              list.remove(session.id, title, () => dispatch({ type: 'removeSession', id: session.id }))
            }
            {...section}
          />
        ))}
        {list.gone && <RemovedLine gone={list.gone} onUndo={list.putBack} />}
        {load !== null && <p className={cx('total')}>{words.loadOfDay(loadInWords(load))}</p>}
        <StartRow
          again={againOf(offers.sessions, training).map((offer) => ({
            what: offer.activity,
            minutes: offer.durationMin,
            take: () => add(offer),
          }))}
          addLabel={words.addSession}
          onAdd={() => add()}
          full={sessions.length >= MOST_SESSIONS ? words.sessionsFull(MOST_SESSIONS) : null}
        >
          {sessions.length === 0 && (
            <PressToggle
              size="small"
              label={words.restDay}
              value={restDay}
              onChange={() => dispatch({ type: 'toggleRestDay' })}
            />
          )}
        </StartRow>
      </Stack>
    </Section>
  )
}

/** What was done before and is not there yet today; nothing on a rest day. */
function againOf(
  offers: readonly SessionOffer[],
  { restDay, sessions }: TrainingDay,
): readonly SessionOffer[] {
  if (restDay) return []
  const done = new Set(sessions.map(({ activity }) => activity?.trim().toLowerCase()))
  return offers.filter(({ activity }) => !done.has(activity.toLowerCase()))
}

function hintOf({ restDay, sessions }: TrainingDay): string {
  if (restDay) return words.restDayHint
  return sessions.length > 0 ? words.trainingHint : words.trainingEmptyHint
}
