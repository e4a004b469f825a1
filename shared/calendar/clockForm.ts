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

/**
 * What a setting means on this computer: a choice stands, 'auto' follows the computer's own locale.
 * @param locale BCP 47 tag of the computer: 'en-US' counts to twelve, 'en-GB' and 'de' to twenty-four
 */
export function clockFormFor(setting: 'auto' | ClockForm, locale: string): ClockForm {
  if (setting !== 'auto') return setting
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
  return hour12 === true ? '12' : '24'
}

/** A time for people, in the form in force unless told: 22:30 is '22:30' or '10:30 pm', 00:05 is '00:05' or '12:05 am'. */
export function clockWords(time: ClockTime, form: ClockForm = inForce): string {
  if (form === '24') return time
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)} ${hour < 12 ? 'am' : 'pm'}`
}
