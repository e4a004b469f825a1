/** Whether two results agree: numbers within the tolerance, everything else exactly, lists and objects part by part. */
export function agrees(expected: unknown, actual: unknown, tolerance: number): boolean {
  if (typeof expected === 'number' && typeof actual === 'number')
    return Math.abs(expected - actual) <= tolerance
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || expected.length !== actual.length) return false
    return expected.every((part, index) => agrees(part, actual[index], tolerance))
  }
  if (typeof expected === 'object' && expected !== null && typeof actual === 'object' && actual !== null) {
    const given = new Map(Object.entries(actual))
    return Object.entries(expected).every(([name, part]) => agrees(part, given.get(name), tolerance))
  }
  return Object.is(expected, actual)
}

/** The expected outputs that differ, each with both values. Outputs that nobody expects are left alone. */
export function differences(
  expected: Record<string, unknown>,
  actual: Record<string, unknown>,
  tolerance: number,
): string[] {
  return Object.entries(expected)
    .filter(([name, value]) => !agrees(value, actual[name], tolerance))
    .map(([name, value]) => `${name}: expected ${JSON.stringify(value)}, got ${JSON.stringify(actual[name])}`)
}
