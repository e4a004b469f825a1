import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../renderer/commands/command.ts'
import { paletteResults, type ResultGroup } from '../../../../renderer/palette/paletteResults.ts'
import { parseCivilDate } from '../../../../shared/calendar/civilDate.ts'
import { readDayInWords } from '../../../../shared/calendar/readDayInWords.ts'

const TODAY = parseCivilDate('2026-11-26')
if (TODAY === null) throw new Error('no day')

const command = (id: string, name: string, more: Partial<Command> = {}): Command => ({
  id,
  name,
  group: 'do',
  run: () => undefined,
  ...more,
})

const COMMANDS = [
  command('tonight', 'Tonight', { group: 'go' }),
  command('week', 'Week', { group: 'go' }),
  command('backup', 'Back up now'),
  command('back', 'Back', { keyOnly: true }),
  command('light', 'Theme: Light', { group: 'change', off: 'in use' }),
  command('dusk', 'Theme: Dusk', { group: 'change' }),
]

const ask = (typed: string, recent: readonly string[] = []): readonly ResultGroup[] =>
  paletteResults({ typed, commands: COMMANDS, recent, reading: readDayInWords(typed, TODAY) })

const shown = (groups: readonly ResultGroup[]) =>
  groups.map(({ id, results }) => [
    id,
    ...results.map((result) => (result.kind === 'day' ? result.day : result.command.id)),
  ])

describe('what the palette shows', () => {
  it('with nothing typed is everything by group, what was used first', () => {
    expect(shown(ask(''))).toEqual([
      ['go', 'tonight', 'week'],
      ['do', 'backup'],
      ['change', 'light', 'dusk'],
    ])
    expect(shown(ask(' ', ['dusk', 'gone', 'week']))).toEqual([
      ['recent', 'dusk', 'week'],
      ['go', 'tonight'],
      ['do', 'backup'],
      ['change', 'light'],
    ])
  })

  it('is the day that the text names, before commands that fit', () => {
    expect(shown(ask('last friday'))).toEqual([['days', '2026-11-20']])
    expect(shown(ask('3/4'))).toEqual([['days', '2026-04-03', '2026-03-04']])
    expect(shown(ask('next friday'))).toEqual([])
  })

  it('is the command first where its whole name is also a day', () => {
    expect(shown(ask('tonight'))).toEqual([
      ['found', 'tonight'],
      ['days', '2026-11-26'],
    ])
  })

  it('puts what can be done before what cannot, and of equals what was used before', () => {
    expect(shown(ask('theme'))).toEqual([['found', 'dusk', 'light']])
    expect(shown(ask('t', ['dusk']))).toEqual([['found', 'dusk', 'tonight', 'light']])
  })

  it('never holds what has a key alone', () => {
    expect(shown(ask('back'))).toEqual([['found', 'backup']])
  })
})
