import type { CheckInField } from '../../shared/evening/checkIn.ts'
import { SECTIONS, type Section } from '../../shared/evening/sections.ts'

/** How much of an evening is asked at once: in the morning the night and what is measured on waking. */
export type Scope = 'whole' | 'morning'

/** What is measured on waking, and so asked in the morning too. */
export const MEASURED = ['restingHeartRateBpm', 'hrvRmssdMs'] as const satisfies readonly CheckInField[]

/** Trackers have no part of the page yet. */
const WHOLE = SECTIONS.filter((section) => section !== 'trackers')

/** The parts on the page, in their order. */
export function partsOf(scope: Scope): readonly Section[] {
  return scope === 'morning' ? ['sleep'] : WHOLE
}
