import { printable } from '../../shared/evening/printable.ts'
import {
  MOST_SCALE_POINTS,
  TRACKER_BOUNDS,
  type Tracker,
  type TrackerEdit,
  type TrackerForm,
  type TrackerKind,
} from '../../shared/trackers/tracker.ts'

/** A choice while it is written; its label may still be empty. */
export interface ChoiceDraft {
  readonly id: string
  readonly label: string
  readonly retired: boolean
}

export interface Ends {
  readonly min: number | null
  readonly max: number | null
}

/** A tracker while it is made: what every kind may need, so that a change of kind loses nothing typed. */
export interface TrackerDraft {
  readonly id: string
  readonly name: string
  readonly kind: TrackerKind
  /** The ends of a scale. */
  readonly scale: Ends
  /** The bounds of a number; null = none. */
  readonly bounds: Ends
  readonly lowWord: string
  readonly highWord: string
  readonly unit: string
  /** Places after the point of a number, 0 to 3. */
  readonly decimals: number
  readonly choices: readonly ChoiceDraft[]
}

/** Why a draft cannot be saved yet. */
export type Missing = 'name' | 'range' | 'choices'

const NOTHING = {
  scale: { min: 0, max: 10 },
  bounds: { min: null, max: null },
  lowWord: '',
  highWord: '',
  unit: '',
  decimals: 0,
  choices: [],
} as const

/** @param ids new ids: of the tracker and of its first two choices. */
export function newDraft(ids: readonly [string, string, string]): TrackerDraft {
  const [id, one, two] = ids
  const choices = [one, two].map((choice) => ({ id: choice, label: '', retired: false }))
  return { ...NOTHING, id, name: '', kind: 'scale', choices }
}

/** A tracker as it can be edited; `ids` as for a new one, for what its kind does not hold. */
export function draftOf({ id, name, form }: Tracker, ids: readonly [string, string, string]): TrackerDraft {
  const base = { ...newDraft(ids), id, name, kind: form.kind }
  switch (form.kind) {
    case 'scale':
      return {
        ...base,
        scale: { min: form.min, max: form.max },
        lowWord: form.lowWord ?? '',
        highWord: form.highWord ?? '',
      }
    case 'number':
      return {
        ...base,
        bounds: { min: form.min, max: form.max },
        unit: form.unit ?? '',
        decimals: decimalsOf(form.step),
      }
    case 'choice':
      return { ...base, choices: form.choices }
    case 'yes-no':
    case 'text':
      return base
    default:
      return form satisfies never
  }
}

const decimalsOf = (step: number): number => Math.min(3, Math.max(0, Math.ceil(-Math.log10(step))))

const orNull = (text: string, longest: number): string | null =>
  printable(text.trim(), longest).trim() || null

const isBelow = (min: number | null, max: number | null): boolean => min === null || max === null || min < max

function formOf(draft: TrackerDraft): TrackerForm | Missing {
  const { kind } = draft
  const word = TRACKER_BOUNDS.wordLength.max
  switch (kind) {
    case 'scale': {
      const { min, max } = draft.scale
      if (min === null || max === null || min >= max || max - min >= MOST_SCALE_POINTS) return 'range'
      return { kind, min, max, lowWord: orNull(draft.lowWord, word), highWord: orNull(draft.highWord, word) }
    }
    case 'number': {
      const { min, max } = draft.bounds
      if (!isBelow(min, max)) return 'range'
      const step = Number((10 ** -draft.decimals).toFixed(draft.decimals))
      return { kind, unit: orNull(draft.unit, TRACKER_BOUNDS.unitLength.max), min, max, step }
    }
    case 'choice': {
      const choices = draft.choices.flatMap(({ label, ...choice }) => {
        const kept = orNull(label, TRACKER_BOUNDS.nameLength.max)
        return kept === null ? [] : [{ ...choice, label: kept }]
      })
      return choices.filter(({ retired }) => !retired).length < 2 ? 'choices' : { kind, choices }
    }
    case 'yes-no':
    case 'text':
      return { kind }
    default:
      return kind satisfies never
  }
}

/** The tracker to save, or what is still missing. */
export function editOf(draft: TrackerDraft): TrackerEdit | Missing {
  const name = orNull(draft.name, TRACKER_BOUNDS.nameLength.max)
  const form = formOf(draft)
  if (name === null) return 'name'
  return typeof form === 'string' ? form : { id: draft.id, name, form }
}
