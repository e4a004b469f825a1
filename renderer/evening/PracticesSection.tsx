import type { Evening } from '../../shared/evening/evening.ts'
import { fieldPath } from '../../shared/evening/fieldPath.ts'
import type { Offers, PracticeOffer } from '../../shared/evening/offers.ts'
import {
  MOST_PRACTICES,
  PRACTICE_BOUNDS,
  PRACTICE_KINDS,
  type StressPractice,
} from '../../shared/evening/stressPractice.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Stack } from '../ui/Layout.tsx'
import { MinutesField } from '../ui/MinutesField.tsx'
import { ScalePair } from '../ui/ScalePair.tsx'
import { Section } from '../ui/Section.tsx'
import { Select } from '../ui/Select.tsx'
import { leftOutOf, type SectionProps, typedProps } from './draftFields.ts'
import styles from './Evening.module.css'
import { ListItem } from './ListItem.tsx'
import { newId } from './newId.ts'
import { usePractiseNow } from './practiseNow.ts'
import { RemovedLine } from './RemovedLine.tsx'
import { StartRow } from './StartRow.tsx'
import { type ItemFocus, useItemList } from './useItemList.ts'
import { words } from './words.ts'

const cx = classNames(styles)

const KIND_OPTIONS = PRACTICE_KINDS.map((kind) => ({ value: kind, label: words.practices[kind] }))

interface PracticesSectionProps extends SectionProps {
  practices: readonly StressPractice[]
  offers: Pick<Offers, 'practices' | 'lastPractice'>
  readDraft: () => Evening
}

/** What was done to settle, with the tension before and after. */
export function PracticesSection({ practices, offers, readDraft, ...section }: PracticesSectionProps) {
  const { dispatch } = section
  const list = useItemList('practices', readDraft, dispatch)
  const add = (offer?: PracticeOffer) => {
    const id = newId()
    dispatch({ type: 'addPractice', id, kind: offer?.kind ?? offers.lastPractice ?? 'resonance-breathing' })
    if (offer) dispatch({ type: 'updatePractice', id, change: { durationMin: offer.durationMin } })
    list.arrive(id, offer ? 'open' : 'first')
  }
  const done = new Set(practices.map(({ kind }) => kind))
  return (
    <Section title={words.sections.practices} hint={words.practicesHint}>
      <Stack>
        {practices.map((practice, index) => (
          <PracticeItem
            key={practice.id}
            practice={practice}
            title={words.practice(index + 1, words.practices[practice.kind])}
            takesFocus={list.focusOf(practice.id)}
            onRemove={(title) =>
              list.remove(practice.id, title, () => dispatch({ type: 'removePractice', id: practice.id }))
            }
            {...section}
          />
        ))}
        {list.gone && <RemovedLine gone={list.gone} onUndo={list.putBack} />}
        <StartRow
          again={offers.practices
            .filter(({ kind }) => !done.has(kind))
            .map((offer) => ({
              what: words.practices[offer.kind],
              minutes: offer.durationMin,
              take: () => add(offer),
            }))}
          addLabel={words.addPractice}
          onAdd={() => add()}
          full={practices.length >= MOST_PRACTICES ? words.practicesFull(MOST_PRACTICES) : null}
        >
          <PractiseNowButton />
        </StartRow>
      </Stack>
    </Section>
  )
}

function PractiseNowButton() {
  const practise = usePractiseNow()
  if (practise === null) return null
  return (
    <Button size="small" icon="breath" onClick={practise}>
      {words.practiseNow}
    </Button>
  )
}

interface PracticeItemProps extends SectionProps {
  practice: StressPractice
  title: string
  takesFocus: ItemFocus | null
  onRemove: (title: string) => void
}

function PracticeItem({ practice, title, takesFocus, onRemove, ...section }: PracticeItemProps) {
  const { id, kind, durationMin, tensionBefore, tensionAfter } = practice
  const change = (fields: Partial<Omit<StressPractice, 'id'>>) =>
    section.dispatch({ type: 'updatePractice', id, change: fields })
  return (
    <ListItem title={title} takesFocus={takesFocus} onRemove={() => onRemove(title)}>
      <div className={cx('practiceLine')}>
        <Select
          label={words.practiceKind}
          value={kind}
          onChange={(next) => next !== null && change({ kind: next })}
          options={KIND_OPTIONS}
          emptyLabel={null}
        />
        <MinutesField
          label={words.practiceLength}
          value={durationMin}
          onChange={(next) => change({ durationMin: next })}
          {...PRACTICE_BOUNDS.durationMin}
          {...typedProps(section, fieldPath.item('practices', id, 'durationMin'), durationMin)}
        />
      </div>
      <ScalePair
        label={words.tension}
        value={{ before: tensionBefore, after: tensionAfter }}
        onChange={({ before, after }) => change({ tensionBefore: before, tensionAfter: after })}
        {...PRACTICE_BOUNDS.tension}
        lowWord={words.tensionLow}
        highWord={words.tensionHigh}
        leftOut={{
          before: leftOutOf(section, fieldPath.item('practices', id, 'tensionBefore'), tensionBefore),
          after: leftOutOf(section, fieldPath.item('practices', id, 'tensionAfter'), tensionAfter),
        }}
      />
    </ListItem>
  )
}
