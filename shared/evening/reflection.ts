import { z } from 'zod'
import { printable, printableText } from './printable.ts'
import { itemIdSchema } from './sleepDiary.ts'

/** Longest reflection, in UTF-16 code units (about 30,000 words). */
export const LONGEST_REFLECTION = 200_000

/** How many reflections one day can hold, how many tags one of them, and the longest tag. */
export const MOST_REFLECTIONS = 12
export const MOST_REFLECTION_TAGS = 20
export const LONGEST_REFLECTION_TAG = 40

const tagSchema = printableText(LONGEST_REFLECTION_TAG)
  .min(1)
  .refine((tag) => tag.trim() === tag, { message: 'a tag has no blanks at its ends' })

const isOnce = (tags: readonly string[]): boolean =>
  new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length

/** One text of the day, in Markdown, with tags in the person's words. */
export const reflectionSchema = z.strictObject({
  id: itemIdSchema,
  text: printableText(LONGEST_REFLECTION),
  /** Each once, whatever its capitals. */
  tags: z.array(tagSchema).max(MOST_REFLECTION_TAGS).refine(isOnce, { message: 'a tag stands once' }),
  /** The prompt that it was begun with; null = a blank page. */
  promptId: itemIdSchema.nullable(),
})

export type Reflection = z.infer<typeof reflectionSchema>

/** The id of a reflection from the time when a day held one. */
export const FIRST_REFLECTION = 'first'

/** Whether there is anything in it: a word or a tag. */
export const holdsSomething = ({ text, tags }: Reflection): boolean => text.trim() !== '' || tags.length > 0

/** Tags as they can be kept: without blanks at the ends, without empty ones, each once, the first spelling. */
export function tagsOf(typed: readonly string[]): string[] {
  const tags: string[] = []
  for (const each of typed) {
    const tag = printable(each.trim(), LONGEST_REFLECTION_TAG).trim()
    const isNew = tags.every((other) => other.toLowerCase() !== tag.toLowerCase())
    if (tag !== '' && isNew && tags.length < MOST_REFLECTION_TAGS) tags.push(tag)
  }
  return tags
}
