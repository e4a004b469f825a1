import { localeInForce } from './languageInForce.ts'

const REAL_MINUS = '−'

/**
 * A number with at most so many places after the point, thousands apart and a real minus: 1680.5 with one place is
 * "1,680.5" in English and "1.680,5" in German.
 */
export function decimal(value: number, places: number): string {
  return written(value, { maximumFractionDigits: places })
}

/** A number with exactly so many places, so that figures in a column line up: 7 with one place is "7.0". */
export function fixed(value: number, places: number): string {
  return written(value, { minimumFractionDigits: places, maximumFractionDigits: places })
}

/** A number as a person types it into a field: every place of it, nothing between thousands, a plain minus. */
export function plain(value: number): string {
  return new Intl.NumberFormat(localeInForce(), { useGrouping: false, maximumFractionDigits: 20 }).format(
    value,
  )
}

/** Making one takes longer than hundreds of numbers; there are as many as there are numbers of places, by language. */
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = localeInForce()
  const { minimumFractionDigits = '', maximumFractionDigits = '' } = options
  const key = `${locale} ${minimumFractionDigits} ${maximumFractionDigits}`
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options)
  formats.set(key, known)
  return known
}

function written(value: number, options: Intl.NumberFormatOptions): string {
  const text = formatOf(options).format(Math.abs(value))
  const isZero = !/[1-9]/.test(text)
  return value < 0 && !isZero ? `${REAL_MINUS}${text}` : text
}

/** The form of a noun that goes with a count: 1 takes `one`, everything else `many`. */
export function form<Form>(count: number, one: Form, many: Form): Form {
  return new Intl.PluralRules(localeInForce()).select(count) === 'one' ? one : many
}

/** "1 day", "2 days", "1,680 days"; `many` is `one` with an s unless given, which only English may leave out. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${decimal(count, 0)} ${form(count, one, many)}`
}

/** "a", "a and b", "a, b and c" */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(localeInForce(), { type: 'conjunction' }).format(parts)
}

/** 460 is "7 h 40", 425 is "7 h 05", 45 is "45 min", 420 is "7 h". */
export function duration(minutes: number): string {
  const whole = Math.round(minutes)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
}
