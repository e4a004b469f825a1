import { type Translation, translated } from '../../shared/language/translated.ts'
import type { CommandGroup } from './command.ts'
import type { KeyId, Place, ScreenKey } from './keyTable.ts'
import { german } from './words.de.ts'

const english = {
  groups: {
    here: 'On this page',
    go: 'Go to',
    do: 'Do',
    change: 'Change',
  } satisfies Record<CommandGroup, string>,
  places: {
    everywhere: 'Everywhere',
    palette: 'In the command palette',
    evening: 'On an evening’s page',
    ratings: 'In a rating',
    times: 'In a field for a time or a number',
    days: 'In the calendar',
    day: 'On a past day',
    week: 'In the week',
    practice: 'While a practice runs',
    figures: 'In a figure',
  } satisfies Record<Place, string>,
  keys: {
    palette: 'Open the command palette',
    keys: 'Show this list of keys',
    back: 'Back to where you were',
    forward: 'Forward again',
    lock: 'Lock the journal',
    messages: 'Go to the message at the edge, such as Undo',
    closeDialog: 'Close what is open',
    paletteMove: 'Move through the list',
    paletteRun: 'Do it, or go there',
    fieldNext: 'Next field',
    sectionNext: 'Next part of the page',
    sectionBefore: 'Part before',
    leaveOut: 'Leave an empty field out, or ask it again',
    rate: 'Choose that number; 1 and 0 soon after is 10',
    rateStep: 'One step lower or higher',
    rateEnds: 'Lowest or highest',
    rateClear: 'Clear the rating',
    timeStep: 'A little later or earlier, more or less',
    timeFineStep: 'The smallest step',
    timeLongStep: 'A long step, such as an hour',
    timeUsual: 'Take the usual time',
    calendarDay: 'A day back or on',
    calendarWeek: 'A week back or on',
    calendarMonth: 'A month back or on',
    calendarEnds: 'First or last day of the week',
    calendarOpen: 'Open the day',
    dayBefore: 'Day before',
    dayAfter: 'Day after',
    weekBefore: 'Week before',
    weekAfter: 'Week after',
    print: 'Print this week',
    practicePause: 'Pause it, or go on',
    practiceStop: 'Stop it early',
    figureWalk: 'Read the values one by one',
    figureEnds: 'First or last value',
  } satisfies Record<Exclude<KeyId, ScreenKey>, string>,
  caps: {
    Ctrl: 'Ctrl',
    Shift: 'Shift',
    Space: 'Space',
    Enter: 'Enter',
    Escape: 'Esc',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Backspace: 'Backspace',
    Delete: 'Delete',
  } as Readonly<Record<string, string>>,
  or: 'or',
  upTo: 'to',
} as const

export type Words = Translation<typeof english>

/** What the keys of the page do, and what their caps are called. */
export const words = translated({ en: english, de: german })
