import { type Evening, LONGEST_AS_TYPED, MOST_AS_TYPED } from './evening.ts'
import { printable } from './printable.ts'

/** Keeps, under the field's name, text that is being typed or was not understood; null takes it away. */
export function keepAsTyped(evening: Evening, path: string, raw: string | null): Evening {
  const { [path]: before, ...others } = evening.asTyped
  if (raw === null) return before === undefined ? evening : { ...evening, asTyped: others }
  const kept = printable(raw, LONGEST_AS_TYPED)
  if (kept === before) return evening
  if (before === undefined && Object.keys(others).length >= MOST_AS_TYPED) return evening
  return { ...evening, asTyped: { ...others, [path]: kept } }
}

/** What is kept of the fields whose names begin so, and of all the other fields. */
export function splitByField<Kept>(byField: Readonly<Record<string, Kept>>, prefix: string) {
  const entries = Object.entries(byField)
  return {
    inside: Object.fromEntries(entries.filter(([path]) => path.startsWith(prefix))),
    outside: Object.fromEntries(entries.filter(([path]) => !path.startsWith(prefix))),
  }
}
