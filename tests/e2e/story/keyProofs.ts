import { afterAll, expect, it } from 'vitest'
import { type KeyId, SCREEN_KEYS } from '../../../renderer/commands/keyTable.ts'
import { MAIN_SCREENS } from '../../../shared/around/wishes.ts'

/** Every line of the list of keys, by the file that tries it. */
export const KEYS_BY_SUBJECT = {
  places: [
    'palette',
    'closeDialog',
    'paletteMove',
    'paletteRun',
    ...SCREEN_KEYS.slice(0, MAIN_SCREENS.length),
    'back',
    'forward',
    'messages',
    'keys',
    'lock',
  ],
  evening: [
    'sectionNext',
    'sectionBefore',
    'rate',
    'rateStep',
    'rateEnds',
    'rateClear',
    'leaveOut',
    'timeStep',
    'timeFineStep',
    'timeLongStep',
    'timeUsual',
    'fieldNext',
  ],
  screens: [
    'calendarDay',
    'calendarWeek',
    'calendarMonth',
    'calendarEnds',
    'calendarOpen',
    'dayBefore',
    'dayAfter',
    'weekBefore',
    'weekAfter',
    'print',
    'practicePause',
    'practiceStop',
    'figureWalk',
    'figureEnds',
    'trendOpen',
    'printTrend',
  ],
} as const satisfies Record<string, readonly KeyId[]>

/** Call once at the top of a file of key tests: after its last test it fails where a key of its subject was not tried. */
export function useKeyProofs(subject: keyof typeof KEYS_BY_SUBJECT) {
  const proved = new Set<KeyId>()
  const wasProved = (...ids: readonly KeyId[]) => {
    for (const id of ids) proved.add(id)
  }
  afterAll(() => expect([...proved].toSorted()).toEqual([...KEYS_BY_SUBJECT[subject]].toSorted()))
  return {
    wasProved,
    /** A test of some lines of the list, by their ids. */
    proves: (ids: readonly KeyId[], what: string, act: () => Promise<void>): void => {
      it(what, async () => {
        await act()
        wasProved(...ids)
      })
    },
  }
}
