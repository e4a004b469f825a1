import { LOAD_RULES } from './loadRules.ts'
import { MISMATCH_RULES } from './mismatchRules.ts'
import { READINESS_RULES } from './readinessRules.ts'
import type { Limit, RuleDefinition } from './ruleDefinition.ts'

/**
 * Every rule of the guidance, by id. All thresholds and windows are conventions chosen to be legible and quiet;
 * none is a validated predictor for one person.
 */
export const RULE_TABLE = { ...LOAD_RULES, ...READINESS_RULES, ...MISMATCH_RULES } as const

export type RuleId = keyof typeof RULE_TABLE
export type LimitName<Id extends RuleId> = keyof (typeof RULE_TABLE)[Id]['limits'] & string

/** The ids in the order of evaluation: rules that read other rules come after them. */
export const RULE_IDS: readonly RuleId[] = [
  'T-01',
  'T-02',
  'T-03',
  'T-04',
  'T-05',
  'T-06',
  'R-01',
  'R-02',
  'R-03',
  'R-04',
  'R-05',
  'R-06',
  'X-01',
  'X-02',
  'X-03',
  'X-04',
  'X-05a',
  'X-05b',
  'X-06',
]

/** Limits that a person has moved, by rule and name; anything else is the table's. */
export type LimitChoices = { readonly [Id in RuleId]?: Readonly<Record<string, number>> }

/** The definition of a rule without its literal types. */
export function ruleOf(id: RuleId): RuleDefinition {
  return RULE_TABLE[id]
}

function within({ value, min, max }: Limit, chosen: number | undefined): number {
  return chosen === undefined || !Number.isFinite(chosen) ? value : Math.min(max, Math.max(min, chosen))
}

/** A threshold by a name that is only known at run time; throws when the rule has no limit of that name. */
export function limitByName(choices: LimitChoices, id: RuleId, name: string): number {
  const definition = ruleOf(id).limits[name]
  if (definition === undefined) throw new RangeError(`rule ${id} has no limit ${name}`)
  return within(definition, choices[id]?.[name])
}

/** A threshold as chosen, held within the bounds of its adjustment. */
export function limitOf<Id extends RuleId>(choices: LimitChoices, id: Id, name: LimitName<Id>): number {
  return limitByName(choices, id, name)
}
