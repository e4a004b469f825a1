import type { MainScreen } from '../../shared/around/wishes.ts'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'

/** Where one can be in the open journal. */
export type Route =
  | { readonly screen: 'tonight' }
  | { readonly screen: 'days' }
  | { readonly screen: 'day'; readonly day: CivilDate }
  /** The week that begins on this day; without one, the present week. */
  | { readonly screen: 'week'; readonly weekStart?: CivilDate }
  | { readonly screen: 'trends' }
  | { readonly screen: 'practice' }
  | { readonly screen: 'import' }
  | { readonly screen: 'backups' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'privacy' }

export type Screen = Route['screen']

/** Where one is, was, and has come back from; the newest of `past` is last, the nearest of `future` first. */
export interface Journey {
  readonly past: readonly Route[]
  readonly here: Route
  readonly future: readonly Route[]
}

export type Step =
  | { readonly type: 'go'; readonly route: Route }
  /** Puts another place where one is: "back" still leads to where one came from. */
  | { readonly type: 'turn'; readonly route: Route }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }

/** Most places that "back" remembers. */
export const LONGEST_PAST = 50

export const startingAt = (route: Route): Journey => ({ past: [], here: route, future: [] })

/** One step of a journey. Going where one already is, and back from the first place, change nothing. */
export function takeStep(journey: Journey, step: Step): Journey {
  const { past, here, future } = journey
  switch (step.type) {
    case 'go':
      if (samePlace(here, step.route)) return journey
      return { past: [...past, here].slice(-LONGEST_PAST), here: step.route, future: [] }
    case 'turn':
      return { past, here: step.route, future: [] }
    case 'back': {
      const before = past.at(-1)
      if (before === undefined) return journey
      return { past: past.slice(0, -1), here: before, future: [here, ...future] }
    }
    case 'forward': {
      const next = future[0]
      if (next === undefined) return journey
      return { past: [...past, here], here: next, future: future.slice(1) }
    }
    default:
      return step satisfies never
  }
}

export function samePlace(first: Route, second: Route): boolean {
  return placeKey(first) === placeKey(second)
}

/** Tells places apart: `day/2026-11-24` and `day/2026-11-23` are two. */
export function placeKey(route: Route): string {
  return route.screen === 'day' ? `day/${route.day}` : route.screen
}

/** The sidebar entry that a place belongs to: a past day belongs to the days, privacy to the settings. */
export function mainScreenOf(route: Route): MainScreen {
  switch (route.screen) {
    case 'day':
      return 'days'
    case 'privacy':
      return 'settings'
    default:
      return route.screen
  }
}
