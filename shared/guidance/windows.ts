/** Values of the days from `from` days back to `to` days back of the judged one, oldest first; null before the records begin. */
export function daysBack<Item, Value>(
  items: readonly Item[],
  index: number,
  { from, to }: { from: number; to: number },
  read: (item: Item) => Value | null,
): (Value | null)[] {
  const values: (Value | null)[] = []
  for (let back = from; back >= to; back--) {
    const item = items[index - back]
    values.push(item === undefined || index - back < 0 ? null : read(item))
  }
  return values
}

/** How many of the values are true, and how many are known. */
export function countTrue(values: readonly (boolean | null)[]): { yes: number; known: number } {
  let yes = 0
  let known = 0
  for (const value of values) {
    if (value !== null) known += 1
    if (value === true) yes += 1
  }
  return { yes, known }
}
