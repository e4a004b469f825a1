import { translated } from '../../language/translated.ts'
import type { RuleDefinition } from './ruleDefinition.ts'
import { RULE_TABLE, type RuleId } from './ruleTable.ts'
import { german } from './ruleTexts.de.ts'

/** What a rule says of itself. `{name}` stands for the limit of that name. */
export type RuleTexts = Pick<
  RuleDefinition,
  'title' | 'enter' | 'clear' | 'raisedWhen' | 'source' | 'suppressedWhen'
>

/** The English stands in the table itself, beside the numbers that it speaks of. */
const english: Readonly<Record<RuleId, RuleTexts>> = RULE_TABLE

/** What each rule says of itself, in the language in force. */
export const ruleTexts = translated({ en: english, de: german })
