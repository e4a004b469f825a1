/** Anything JSON can hold that has exactly one canonical form here: no fractions, no undefined. */
export type CanonicalValue =
  | null
  | boolean
  | string
  | number
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue }

/**
 * The one text form of a value, so that two readers compute the same authentication code over it: keys sorted
 * by UTF-16 code unit, no white space, integers only. A subset of the JSON Canonicalization Scheme (RFC 8785),
 * which leaves out fractions because their printed form is where implementations disagree.
 *
 * @throws {TypeError} for a number that is not a safe integer: a caller's bug, never a reader's file.
 * @example canonicalJson({ b: 1, a: ['x', null] }) === '{"a":["x",null],"b":1}'
 */
export function canonicalJson(value: CanonicalValue): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError('canonical JSON holds safe integers only')
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** Deepest nesting that is looked at in a foreign file: far above our formats, far below the stack. */
const DEEPEST = 16

/** Whether a value read from a foreign file has a canonical form: integers only, nested at most 16 deep. */
export function isCanonical(value: unknown, depth = 0): value is CanonicalValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (typeof value !== 'object' || depth === DEEPEST) return false
  return Object.values(value).every((member) => isCanonical(member, depth + 1))
}

/** Array.isArray does not narrow a readonly array. */
function isList(value: CanonicalValue): value is readonly CanonicalValue[] {
  return Array.isArray(value)
}
