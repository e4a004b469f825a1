import { isTypedIn } from '../../shared/evening/blanks.ts'
import type { CheckInField } from '../../shared/evening/checkIn.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import { recordedSections, SECTIONS, type Section } from '../../shared/evening/sections.ts'
import type { Settings } from '../../shared/ipc/contract/settings.ts'

/** How much of an evening is asked at once: in the morning the night and what is measured on waking. */
export type Scope = 'whole' | 'morning'

/** What is measured on waking, and so asked in the morning too. */
export const MEASURED = ['restingHeartRateBpm', 'hrvRmssdMs'] as const satisfies readonly CheckInField[]

/** How a part of the evening stands. `written`: it holds something, be it half a text. `folded`: it is switched off and holds something of this day all the same. */
export type PartState = 'empty' | 'written' | 'skipped' | 'folded'

export interface Part {
  readonly section: Section
  readonly state: PartState
}

/** The parts on the page, in their order. What is switched off and holds nothing is not there. */
export function partsOf(draft: Evening, scope: Scope, modules: Settings['modules']): readonly Part[] {
  const recorded = recordedSections(draft)
  const asked: readonly Section[] = scope === 'morning' ? ['sleep'] : SECTIONS
  return asked.flatMap((section): readonly Part[] => {
    const holds = recorded.includes(section)
    if (!modules[section]) return holds ? [{ section, state: 'folded' }] : []
    if (holds || isTypedIn(draft, section)) return [{ section, state: 'written' }]
    return [{ section, state: draft.blanks[section] === 'skipped' ? 'skipped' : 'empty' }]
  })
}
