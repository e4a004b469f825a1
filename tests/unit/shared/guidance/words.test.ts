import { describe, expect, it } from 'vitest'
import { describeFlag, describeJudgement, ruleText } from '../../../../shared/guidance/describe.ts'
import { evaluateGuidance, guidanceOn, ruleReports } from '../../../../shared/guidance/evaluateGuidance.ts'
import { DEFAULT_GUIDANCE_SETTINGS } from '../../../../shared/guidance/guidanceSettings.ts'
import { RULE_IDS, ruleOf } from '../../../../shared/guidance/rules/ruleTable.ts'
import { ANNOTATION_WORDS, MUTE_WORDS } from '../../../../shared/guidance/words.ts'
import { dayAt, hooper, journal, load } from './journals.ts'

const SETTINGS = DEFAULT_GUIDANCE_SETTINGS
const NEVER_SAID =
  /overtrain|insomnia|depress|hypogonad|recovered|\bsafe\b|caused|causes|!|should have|failed|streak/i

const everyText = (): string[] => [
  ...RULE_IDS.flatMap((id) => {
    const { title, enter, clear, raisedWhen, suppressedWhen } = ruleText(id, SETTINGS)
    return [title, enter, clear, raisedWhen ?? '', suppressedWhen]
  }),
  ...Object.values(MUTE_WORDS),
  ...Object.values(ANNOTATION_WORDS),
]

describe('the words of the guidance', () => {
  it('never name a state of health, a cause or a fault', () => {
    for (const text of everyText()) expect(text).not.toMatch(NEVER_SAID)
  })

  it('fill in every limit as chosen', () => {
    for (const text of everyText()) expect(text).not.toMatch(/[{}]/)
    expect(ruleText('T-01', { ...SETTINGS, limits: { 'T-01': { enter: 2.4 } } }).enter).toContain('2.4')
  })

  it('show the working of monotony as a sum', () => {
    const days = journal(60, (index) => load([360, 400, 380, 420, 350, 390, 0][index % 7] ?? 0))
    const flag = guidanceOn(evaluateGuidance(days, SETTINGS), dayAt(55))?.flags[0]
    expect(flag && describeFlag(flag, SETTINGS)).toEqual({
      title: 'Training days are very alike',
      why: 'The last 7 days add up to 2,300 AU: 329 a day with a spread (SD) of 147. 329 ÷ 147 = monotony 2.24.',
      clearsWhen: 'Clears when: monotony under 1.8 on three days.',
      suggestion: null,
      notes: [],
    })
  })

  it('say what is missing when a rule cannot tell', () => {
    const days = journal(40, (index) => (index % 3 === 0 ? hooper(3) : {}))
    const reports = ruleReports(evaluateGuidance(days, SETTINGS), dayAt(39))
    const said = reports.map(({ ruleId, judgement }) => describeJudgement(ruleId, judgement, SETTINGS).why)
    expect(said).toContain(
      'Cannot tell yet: Hooper items over the 28 baseline days: 10 known, 14 needed; Hooper items over the last days: 1 known, 2 needed.',
    )
    for (const text of said) expect(text).not.toMatch(NEVER_SAID)
  })

  it('give every rule a source and limits within their bounds', () => {
    for (const id of RULE_IDS) {
      expect(ruleOf(id).source).not.toBe('')
      for (const { value, min, max } of Object.values(ruleOf(id).limits)) {
        expect(value).toBeGreaterThanOrEqual(min)
        expect(value).toBeLessThanOrEqual(max)
      }
    }
  })
})
