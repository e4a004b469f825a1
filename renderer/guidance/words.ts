import type { EvidenceGrade } from '../../shared/guidance/rules/ruleDefinition.ts'
import { plural } from '../../shared/language/numbers.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const GRADES: Readonly<Record<EvidenceGrade, string>> = {
  A: 'A: consensus, meta-analysis or large trial',
  B: 'B: cohort studies or small trials',
  C: 'C: custom among experts',
  D: 'D: a convention of this app',
}

const english = {
  learning: (day: number) =>
    `Day ${day} of 28. Until then the rules get to know your usual, and most of them keep quiet.`,
  since: (day: string, days: number) =>
    days > 365 ? 'for a year or more' : days <= 1 ? `since ${day}` : `since ${day}, ${plural(days, 'day')}`,
  rule: 'Rule',
  judgedOn: 'Numbers of',
  basis: 'Known records',
  basisOf: (n: number, needed: number) => `${n}, with ${needed} needed`,
  clears: 'How it ends',
  assumed: 'Taken for granted',
  evidence: 'Evidence',
  evidenceOf: (grade: EvidenceGrade, source: string) => `${GRADES[grade]}. Source: ${source}.`,
  further: (count: number) => `Also in force (${count})`,
  quiet: (count: number) => `Kept quiet (${count})`,

  ofDay: 'What the records show',
  ofDayHint: 'Judged from what you wrote up to this day. It describes records and is no diagnosis.',
} as const

export type Words = Translation<typeof english>

/** Every string of a flag, wherever it is shown, that the engine itself does not say. */
export const words = translated({ en: english, de: german })
