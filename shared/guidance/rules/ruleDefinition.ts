import type { EvidenceGrade } from '../../statistics/evidenceGrade.ts'

export type { EvidenceGrade }

/** info: worth knowing; watch: worth a change of plan; act: worth doing something now. */
export type Severity = 'info' | 'watch' | 'act'

/**
 * How a rule turns on and off. `hysteresis`: two of three evaluations on, three in a row under the clearing
 * line off. `latch`: a window that is its own memory, on and off at once. `event`: on while the event stands.
 * `escalation`: follows the level of the mismatch between load and readiness.
 */
export type RuleMachine = 'hysteresis' | 'latch' | 'event' | 'escalation'

/** What a rule reads. */
export type GuidanceInput =
  | 'training load'
  | 'sessions'
  | 'Hooper items'
  | 'resting heart rate'
  | 'heart rate variability'
  | 'sleep'
  | 'mood'
  | 'performance'
  | 'readiness signals'
  | 'weight'
  | 'appetite'
  | 'libido'
  | 'feeling cold or irritable'
  | 'your own mark'

/** Why a rule that would show is kept quiet. */
export type MuteReason =
  | 'learning'
  | 'ill'
  | 'after-illness'
  | 'superseded'
  | 'dismissed'
  | 'switched-off'
  | 'low-load'
  | 'few-sessions'

/** A threshold and the bounds within which a person may move it. */
export interface Limit {
  readonly value: number
  readonly min: number
  readonly max: number
  readonly unit: string
}

/** One rule of the table: everything about it but the arithmetic. `{name}` in a text stands for the limit of that name. */
export interface RuleDefinition {
  readonly id: string
  /** Raised whenever the arithmetic or a default limit changes. */
  readonly version: number
  readonly title: string
  readonly inputs: readonly GuidanceInput[]
  /** Days that the rule looks back over, the judged day included. */
  readonly windowDays: number
  readonly enter: string
  readonly clear: string
  readonly severity: Severity
  /** When the severity is higher than usual; null = never. */
  readonly raisedWhen: string | null
  readonly grade: EvidenceGrade
  /** Author and year of what the rule stands on. */
  readonly source: string
  /** When the rule stays silent or cannot tell. */
  readonly suppressedWhen: string
  readonly machine: RuleMachine
  readonly limits: Readonly<Record<string, Limit>>
}

/** A threshold with its unit and the bounds of its adjustment. */
export const limit = (value: number, unit: string, min: number, max: number): Limit => ({
  value,
  unit,
  min,
  max,
})
