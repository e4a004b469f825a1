import type { Flag } from './flag.ts'
import type { GuidanceSettings } from './guidanceSettings.ts'
import type { Judgement, Missing } from './judgement.ts'
import type { Severity } from './rules/ruleDefinition.ts'
import { type RuleId, ruleOf } from './rules/ruleTable.ts'
import { ruleTexts } from './rules/ruleTexts.ts'
import { numberIn, withLimits } from './wordNumbers.ts'
import { words } from './words.ts'

/** A judgement as sentences that show its working. */
export interface RuleWords {
  readonly title: string
  /** The numbers and the arithmetic, or what is missing to tell. */
  readonly why: string
  readonly clearsWhen: string
  /** What a person may do with it; null when there is nothing to add. */
  readonly suggestion: string | null
  readonly notes: readonly string[]
}

function missingSentence(missing: readonly Missing[]): string {
  if (missing.length === 0) return words.cannotTellOnDay
  return words.cannotTellYet(
    missing.map(({ input, over, known, needed }) =>
      words.missing(words.inputs[input], words.stretches[over], known, needed),
    ),
  )
}

function whySentence(ruleId: RuleId, judgement: Judgement): string {
  if (judgement.crossing === null) return missingSentence(judgement.missing)
  const monotony = judgement.values.find(({ name }) => name === 'monotony')
  if (ruleId === 'T-01' && monotony?.value === null && judgement.crossing.atEnter) return words.sevenEqual
  if (judgement.values.length === 0) return words.nothingOfTheKind
  return words.working[ruleId](
    (name) => numberIn(judgement.values, name),
    (name) => judgement.values.find((value) => value.name === name)?.unit ?? '',
  )
}

function suggestionOf(ruleId: RuleId, severity: Severity): string | null {
  if (ruleId === 'R-05') return severity === 'watch' ? words.moodSuggestion : null
  const suggestions: Partial<Record<RuleId, string>> = words.suggestions
  return suggestions[ruleId] ?? null
}

/** A rule's texts with the limits as chosen. */
export function ruleText(ruleId: RuleId, { limits }: GuidanceSettings) {
  const { title, enter, clear, raisedWhen, suppressedWhen, source } = ruleTexts[ruleId]
  const { grade } = ruleOf(ruleId)
  const fill = (text: string) => withLimits(text, ruleId, limits)
  return {
    title,
    enter: fill(enter),
    clear: fill(clear),
    raisedWhen: raisedWhen === null ? null : fill(raisedWhen),
    suppressedWhen,
    source,
    grade,
  }
}

/** The judgement of a rule on a day, active or not, in words. */
export function describeJudgement(
  ruleId: RuleId,
  judgement: Judgement,
  settings: GuidanceSettings,
): RuleWords {
  const { title, clear } = ruleText(ruleId, settings)
  return {
    title,
    why: whySentence(ruleId, judgement),
    clearsWhen: words.clearsWhen(clear),
    suggestion: suggestionOf(ruleId, judgement.severity),
    notes: judgement.annotations.map((annotation) => words.annotations[annotation]),
  }
}

/** A flag in words: its working, what clears it, and why it is quiet if it is. */
export function describeFlag(flag: Flag, settings: GuidanceSettings): RuleWords {
  const said = describeJudgement(flag.ruleId, flag.judgement, settings)
  const stale = flag.state === 'stale' ? [words.stale] : []
  return { ...said, notes: [...stale, ...said.notes, ...flag.mutes.map((mute) => words.mutes[mute])] }
}
