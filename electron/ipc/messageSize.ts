/**
 * The most that one message may carry: characters of text (a byte of a picture counts as one), values in all, and
 * levels of nesting. Twelve reflections of the greatest length fit.
 */
export const MESSAGE_BOUNDS = { characters: 3_000_000, values: 50_000, depth: 12 } as const

/**
 * Whether an incoming message stays within the bounds. It is asked before the schema, so that a huge or
 * deeply nested message costs nothing more than this walk. Only plain data passes.
 */
export function isWithinBounds(message: unknown): boolean {
  let characters = 0
  let values = 0
  const walk = (value: unknown, depth: number): boolean => {
    values += 1
    if (values > MESSAGE_BOUNDS.values || depth > MESSAGE_BOUNDS.depth) return false
    if (typeof value === 'string' || value instanceof Uint8Array) {
      characters += value.length
      return characters <= MESSAGE_BOUNDS.characters
    }
    if (value === null || typeof value !== 'object') return typeof value !== 'bigint'
    if (Array.isArray(value)) {
      // A list can be nothing but holes, which walking would skip uncounted.
      const isShort = value.length <= MESSAGE_BOUNDS.values - values
      return isShort && value.every((item) => walk(item, depth + 1))
    }
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return false
    return Object.entries(value).every(([key, item]) => {
      characters += key.length
      return walk(item, depth + 1)
    })
  }
  return walk(message, 0)
}
