/** The longest tag, in characters. */
export const TAG_MAX_LENGTH = 40

/** Tags are the same whatever their case: "Sauna" and "sauna" are one. */
const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase()

/** A tag as it is kept: one line, single spaces, no commas and no more than {@link TAG_MAX_LENGTH}; '' is none. */
export function tidyTag(raw: string): string {
  const line = raw.normalize('NFC').replaceAll(/[\s,]+/g, ' ')
  return Array.from(line.trim()).slice(0, TAG_MAX_LENGTH).join('').trim()
}

/** The tags with another at the end, as it was written before where it is known; the same tags when it is there or empty. */
export function addTag(tags: readonly string[], raw: string, known: readonly string[]): readonly string[] {
  const tag = tidyTag(raw)
  if (tag === '' || tags.some((one) => folded(one) === folded(tag))) return tags
  return [...tags, known.find((one) => folded(one) === folded(tag)) ?? tag]
}

interface Suggesting {
  most: number
  /** Left out: what is chosen already. */
  without?: readonly string[]
}

/** Of the known ones those that contain the text, those that begin with it first; all of them when nothing is typed. */
export function suggest(
  text: string,
  known: readonly string[],
  { most, without = [] }: Suggesting,
): string[] {
  const wanted = folded(text.trim())
  const taken = new Set(without.map(folded))
  const fitting = known.filter((one) => !taken.has(folded(one)) && folded(one).includes(wanted))
  const begins = (one: string) => folded(one).startsWith(wanted)
  return [...fitting.filter(begins), ...fitting.filter((one) => !begins(one))].slice(0, most)
}

/** The new tag that a text would make; null when it is empty, chosen already or known as it is. */
export function newTag(text: string, tags: readonly string[], known: readonly string[]): string | null {
  const tag = tidyTag(text)
  const there = [...tags, ...known].some((one) => folded(one) === folded(tag))
  return tag === '' || there ? null : tag
}
