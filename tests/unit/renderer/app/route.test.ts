import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Journey,
  LONGEST_PAST,
  mainScreenOf,
  placeKey,
  type Route,
  type Step,
  startingAt,
  takeStep,
} from '../../../../renderer/app/route.ts'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'

const tuesday: Route = { screen: 'day', day: civilDateSchema.parse('2026-11-24') }
const monday: Route = { screen: 'day', day: civilDateSchema.parse('2026-11-23') }
const walk = (steps: readonly Step[]): Journey => steps.reduce(takeStep, startingAt({ screen: 'tonight' }))
const go = (route: Route): Step => ({ type: 'go', route })

const route = fc.constantFrom<Route>(
  { screen: 'tonight' },
  { screen: 'days' },
  { screen: 'week' },
  tuesday,
  monday,
)
const step = fc.oneof(
  route.map(go),
  fc.constant<Step>({ type: 'back' }),
  fc.constant<Step>({ type: 'forward' }),
)

describe('a journey through the screens', () => {
  it('comes back the way it went', () => {
    expect(walk([go({ screen: 'days' }), go(tuesday), { type: 'back' }]).here).toEqual({ screen: 'days' })
  })

  it('goes forward again after coming back', () => {
    expect(walk([go(tuesday), { type: 'back' }, { type: 'forward' }]).here).toEqual(tuesday)
  })

  it('forgets the way forward once it turns elsewhere', () => {
    const journey = walk([go(tuesday), { type: 'back' }, go({ screen: 'week' }), { type: 'forward' }])
    expect(journey.here).toEqual({ screen: 'week' })
  })

  it('stays when asked to go where it already is', () => {
    const journey = walk([go(tuesday)])
    expect(takeStep(journey, go(tuesday))).toBe(journey)
  })

  it('tells two days apart', () => {
    expect(walk([go(tuesday), go(monday), { type: 'back' }]).here).toEqual(tuesday)
  })

  it('counts a past day to the days', () => {
    expect(mainScreenOf(tuesday)).toBe('days')
  })

  it('counts what stays private to the settings', () => {
    expect(mainScreenOf({ screen: 'privacy' })).toBe('settings')
  })

  it('returns to the same place by back and forward, wherever it is', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const journey = walk(steps)
        fc.pre(journey.past.length > 0)
        const returned = takeStep(takeStep(journey, { type: 'back' }), { type: 'forward' })
        expect(returned).toEqual(journey)
      }),
    )
  })

  it('never remembers the same place twice in a row, nor more than it may', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 3 * LONGEST_PAST }), (steps) => {
        const { past, here, future } = walk(steps)
        const places = [...past, here, ...future].map(placeKey)
        expect(places.some((place, i) => place === places[i + 1])).toBe(false)
        expect(past.length).toBeLessThanOrEqual(LONGEST_PAST)
      }),
    )
  })
})
