/** Most quotes and lists in one another at the beginning of a line. */
const MOST_CONTAINERS = 20

/** Most runs of `*`, `_` or `[` between two blank lines: the work on them grows with their square. */
const MOST_MARKS = 2000

const CONTAINER = String.raw`[ \t]*(?:>|(?:[+*-]|\d{1,9}[.)])(?=[ \t]))`
const TOO_DEEP = new RegExp(`^(?:${CONTAINER}){${MOST_CONTAINERS + 1}}`, 'm')

/** A line of stars or hyphens alone is a line that is drawn, however long. */
const DRAWN_LINE = /^[ \t]*([*-])(?:[ \t]*\1)*[ \t]*$/gm

/**
 * Whether a text, as Markdown, is more than a person writes: quotes more than twenty deep, or thousands of emphases or
 * links in one paragraph. A CommonMark reader takes half a minute for such a one, or more depth than there is.
 */
export function isBeyondMarkdown(text: string): boolean {
  const written = text.replaceAll(DRAWN_LINE, '')
  if (TOO_DEEP.test(written)) return true
  return written
    .split(/\n[ \t]*\n/)
    .some((paragraph) => (paragraph.match(/\*+|_+|\[+/g)?.length ?? 0) > MOST_MARKS)
}
