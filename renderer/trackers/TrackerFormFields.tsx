import { MOST_CHOICES, TRACKER_BOUNDS } from '../../shared/trackers/tracker.ts'
import { newId } from '../evening/newId.ts'
import { Button } from '../ui/Button.tsx'
import { FieldGrid, Stack } from '../ui/Layout.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { ChoiceRow } from './ChoiceRow.tsx'
import styles from './Trackers.module.css'
import type { ChoiceDraft, TrackerDraft } from './trackerDraft.ts'
import { words } from './words.ts'

interface FieldsProps {
  draft: TrackerDraft
  onChange: (patch: Partial<TrackerDraft>) => void
}

/** What the chosen kind needs to know. */
export function TrackerFormFields(props: FieldsProps) {
  const { kind } = props.draft
  switch (kind) {
    case 'scale':
      return <ScaleFields {...props} />
    case 'number':
      return <NumberFields {...props} />
    case 'choice':
      return <ChoiceFields {...props} />
    case 'yes-no':
    case 'text':
      return null
    default:
      return kind satisfies never
  }
}

function ScaleFields({ draft, onChange }: FieldsProps) {
  return (
    <>
      <FieldGrid>
        <NumberField
          label={words.min}
          min={-100}
          max={100}
          value={draft.scale.min}
          onChange={(min) => onChange({ scale: { ...draft.scale, min } })}
        />
        <NumberField
          label={words.max}
          min={-100}
          max={100}
          value={draft.scale.max}
          onChange={(max) => onChange({ scale: { ...draft.scale, max } })}
        />
      </FieldGrid>
      <WordFields draft={draft} onChange={onChange} />
    </>
  )
}

function WordFields({ draft, onChange }: FieldsProps) {
  return (
    <FieldGrid columns="wide">
      {(['lowWord', 'highWord'] as const).map((end) => (
        <TextField
          key={end}
          label={words[end]}
          hint={words.optional}
          maxLength={TRACKER_BOUNDS.wordLength.max}
          value={draft[end] === '' ? null : draft[end]}
          onChange={(next) => onChange({ [end]: next ?? '' })}
        />
      ))}
    </FieldGrid>
  )
}

function NumberFields({ draft, onChange }: FieldsProps) {
  const bound = { min: -1e9, max: 1e9, step: 0.001 }
  return (
    <>
      <FieldGrid>
        <TextField
          label={words.unit}
          hint={words.unitHint}
          maxLength={TRACKER_BOUNDS.unitLength.max}
          value={draft.unit === '' ? null : draft.unit}
          onChange={(next) => onChange({ unit: next ?? '' })}
        />
        <NumberField
          label={words.decimals}
          min={0}
          max={3}
          value={draft.decimals}
          onChange={(next) => onChange({ decimals: next ?? 0 })}
        />
      </FieldGrid>
      <FieldGrid>
        <NumberField
          label={words.min}
          hint={words.optional}
          {...bound}
          value={draft.bounds.min}
          onChange={(min) => onChange({ bounds: { ...draft.bounds, min } })}
        />
        <NumberField
          label={words.max}
          hint={words.optional}
          {...bound}
          value={draft.bounds.max}
          onChange={(max) => onChange({ bounds: { ...draft.bounds, max } })}
        />
      </FieldGrid>
    </>
  )
}

function ChoiceFields({ draft, onChange }: FieldsProps) {
  const shown = draft.choices.filter(({ retired }) => !retired)
  const put = (choice: ChoiceDraft) =>
    onChange({ choices: draft.choices.map((each) => (each.id === choice.id ? choice : each)) })
  const remove = (id: string) => onChange({ choices: draft.choices.filter((each) => each.id !== id) })
  const add = () => onChange({ choices: [...draft.choices, { id: newId(), label: '', retired: false }] })
  return (
    <Stack gap="tight">
      {shown.map((choice, index) => (
        <ChoiceRow
          key={choice.id}
          choice={choice}
          place={index + 1}
          onChange={put}
          onRemove={shown.length > 2 ? () => remove(choice.id) : null}
        />
      ))}
      <div>
        <Button size="small" icon="plus" disabled={draft.choices.length >= MOST_CHOICES} onClick={add}>
          {words.addChoice}
        </Button>
      </div>
      <p className={styles['detail']}>{words.choicesHint}</p>
    </Stack>
  )
}
