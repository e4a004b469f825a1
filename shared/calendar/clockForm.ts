import type { ClockTime } from './clockTime.ts'

/** How a time of day is shown: '22:30', or '10:30 pm'. What is typed is understood in both. */
export type ClockForm = '12' | '24'

let inForce: ClockForm = '24'

/** Sets how every time is shown from now on. Called where the settings are known, before anything is drawn or said. */
export function showClocksIn(form: ClockForm): void {
  inForce = form
}

export function clockFormInForce(): ClockForm {
  return inForce
}

let atHome: ClockForm | null = null

/**
 * Sets how this computer writes times; null where it says nothing. Called by the main process at start, and by the page
 * before any other module of it runs.
 */
export function clocksAtHome(form: ClockForm | null): void {
  atHome = form
}

export function clockFormAtHome(): ClockForm | null {
  return atHome
}

/** The form of clocks of a locale (BCP 47): 'en-US' counts to twelve, 'en-GB' and 'de' to twenty-four. */
export function clockFormIn(locale: string): ClockForm {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
  return hour12 === true ? '12' : '24'
}

/**
 * What a setting means on this computer: a choice stands, 'auto' follows the computer, and where that says nothing the
 * language.
 * @param locale BCP 47 tag of the language in force
 */
export function clockFormFor(setting: 'auto' | ClockForm, locale: string): ClockForm {
  return setting === 'auto' ? (atHome ?? clockFormIn(locale)) : setting
}

/** A time for people, in the form in force unless told: 22:30 is '22:30' or '10:30 pm', 00:05 is '00:05' or '12:05 am'. */
export function clockWords(time: ClockTime, form: ClockForm = inForce): string {
  if (form === '24') return time
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)} ${hour < 12 ? 'am' : 'pm'}`
}
