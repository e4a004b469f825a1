import fc from 'fast-check'
import type { DayLoad, SessionEffort } from '../../../../shared/training/sessionLoad.ts'

/** Days written as loads in AU; 0 is a confirmed rest, null is unknown. */
export function days(...loads: readonly (number | null)[]): DayLoad[] {
  return loads.map((load) => {
    if (load === null) return { kind: 'unknown' }
    return load === 0 ? { kind: 'rest' } : { kind: 'value', load }
  })
}

export const anySession: fc.Arbitrary<SessionEffort> = fc.record({
  ratingOfPerceivedExertion: fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2),
  durationMin: fc.integer({ min: 1, max: 300 }),
})

export const anyLoad = fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: 10, max: 900 }))

export const anyWeek = fc.array(anyLoad, { minLength: 7, maxLength: 7 })
