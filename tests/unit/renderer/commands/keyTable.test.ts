import { describe, expect, it } from 'vitest'
import { opensValue, walk } from '../../../../renderer/charts/walk.ts'
import type { KeyPress } from '../../../../renderer/commands/combo.ts'
import { bindingOf, combosOf, KEY_IDS, type KeyId, PLACES } from '../../../../renderer/commands/keyTable.ts'
import { pressCalendarKey } from '../../../../renderer/day/month.ts'
import { eveningStep } from '../../../../renderer/evening/sectionKeys.ts'
import { keyMap } from '../../../../renderer/palette/keyMap.ts'
import { pressScaleKey, scaleSteps } from '../../../../renderer/ui/scaleKeys.ts'
import { stepOfKey } from '../../../../renderer/ui/stepKeys.ts'
import { parseCivilDate } from '../../../../shared/calendar/civilDate.ts'

const pressOf = (combo: string): KeyPress => {
  const held = combo.split('+').slice(0, -1)
  return {
    key: combo.split('+').at(-1) ?? '',
    ctrlKey: held.includes('Mod'),
    metaKey: false,
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift'),
  }
}

const DAY = parseCivilDate('2026-11-25')
if (DAY === null) throw new Error('no day')
const STEPS = scaleSteps(0, 10)

/** What a control answers to a key of its own: null where the key is none of its business. */
const ANSWERS: readonly (readonly [readonly KeyId[], (press: KeyPress) => unknown])[] = [
  [['fieldNext', 'sectionNext', 'sectionBefore', 'leaveOut'], eveningStep],
  [
    ['rate', 'rateStep', 'rateEnds', 'rateClear'],
    ({ key }) => pressScaleKey({ value: 5, digits: '', digitsAt: 0 }, key, 0, STEPS),
  ],
  [
    ['calendarDay', 'calendarWeek', 'calendarMonth', 'calendarEnds'],
    ({ key }) => pressCalendarKey(DAY, key, 1),
  ],
  [['timeStep', 'timeFineStep', 'timeLongStep'], (press) => stepOfKey(press)],
  [['figureWalk', 'figureEnds'], ({ key }) => walk(3, key, 7)],
  [['trendOpen'], ({ key }) => (opensValue(key) ? key : null)],
]

describe('the table of keys', () => {
  it('gives no key two meanings in one place', () => {
    for (const mac of [false, true]) {
      for (const place of PLACES) {
        const combos = KEY_IDS.filter((id) => bindingOf(id).place === place).flatMap((id) =>
          combosOf(id, mac),
        )
        expect(new Set(combos).size).toBe(combos.length)
      }
    }
  })

  it('lets no key of a place hide one that works everywhere', () => {
    const heard = KEY_IDS.filter((id) => bindingOf(id).heardBy === undefined)
    const everywhere = heard
      .filter((id) => bindingOf(id).place === 'everywhere')
      .flatMap((id) => combosOf(id, false))
    const elsewhere = heard.filter((id) => bindingOf(id).place !== 'everywhere')
    expect(
      elsewhere.flatMap((id) => combosOf(id, false)).filter((combo) => everywhere.includes(combo)),
    ).toEqual([])
  })

  it.each(ANSWERS)('lists %s, and each is a key to which the control answers', (ids, answer) => {
    for (const combo of ids.flatMap((id) => combosOf(id, false))) {
      expect(answer(pressOf(combo)), combo).not.toBeNull()
    }
  })

  it('is drawn whole, a screen’s digit by the name of its screen', () => {
    const names = keyMap([{ key: 'screen3', name: 'Week' }]).flatMap(({ lines }) => lines)
    const digits = KEY_IDS.filter((id) => id.startsWith('screen'))
    expect(names.filter(({ id }) => digits.includes(id))).toEqual([{ id: 'screen3', name: 'Week' }])
    expect(names.length).toBe(KEY_IDS.length - digits.length + 1)
    expect(names.every(({ name }) => name.length > 3)).toBe(true)
  })
})
