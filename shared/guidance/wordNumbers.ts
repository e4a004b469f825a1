import { decimal, fixed } from '../language/numbers.ts'
import type { WorkingValue } from './judgement.ts'
import { type LimitChoices, limitByName, type RuleId } from './rules/ruleTable.ts'
import { words } from './words.ts'

const DECIMALS: Readonly<Record<string, number>> = {
  ratio: 2,
  SD: 2,
  'ln ms': 2,
  points: 1,
  steps: 1,
  bpm: 1,
  km: 1,
  '%': 0,
  AU: 0,
}

/** A number with the decimals of its unit: 1680 AU is '1,680', 2.238 as a ratio '2.24'. The unit is left to the sentence. */
export function formatNumber(value: number, unit: string): string {
  return fixed(value, DECIMALS[unit] ?? 0)
}

/** The named value of a judgement, written out; 'not known' when it is null or absent. */
export function numberIn(values: readonly WorkingValue[], name: string): string {
  const found = values.find((value) => value.name === name)
  if (found === undefined || found.value === null) return words.notKnown
  return formatNumber(found.value, found.unit)
}

/** A rule's text with `{name}` replaced by the limit of that name; throws on a name that the rule does not have. */
export function withLimits(text: string, ruleId: RuleId, choices: LimitChoices): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => decimal(limitByName(choices, ruleId, name), 2))
}
