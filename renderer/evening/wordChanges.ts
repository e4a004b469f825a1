import { diffArrays } from 'diff'
import { PICTURE_IN_TEXT } from '../../shared/pictures/pictureReference.ts'

/** A stretch of two texts that is the same, or that only one of them holds. */
export interface TextPiece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * Beyond so many insertions and deletions the words are not compared one by one: the work grows with the square of
 * it, and what comes out is no reading any more. The same goes for the lines after them.
 */
const MOST_EDITS = 1500

/** Below this share of the shorter text in common, the two stand beside each other as wholes. */
const LEAST_IN_COMMON = 1 / 3

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Words with the space behind them; joined, they are the text. A picture is one word, however long its description. */
function wordsOf(text: string): string[] {
  const found: string[] = []
  const add = (word: string) => {
    const last = found.at(-1)
    if (last !== undefined && /^[^\S\n]+$/u.test(word) && !/\s$/u.test(last))
      found[found.length - 1] = last + word
    else found.push(word)
  }
  for (const part of text.split(PICTURE_IN_TEXT)) {
    if (PICTURE_IN_TEXT.test(part)) found.push(part)
    else for (const { segment } of SEGMENTER.segment(part)) add(segment)
  }
  return found
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? []

function compared(before: readonly string[], after: readonly string[]): TextPiece[] | null {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  return (
    changes?.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })) ?? null
  )
}

const lengthOf = (pieces: readonly TextPiece[], kind: TextPiece['kind']): number =>
  pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + text.trim().length, 0)

/**
 * How one text became the other, word by word; by lines or as wholes where they have little in common. What is not
 * `added` joins to the older text, what is not `removed` to the newer one, letter for letter.
 */
export function wordChanges(before: string, after: string): TextPiece[] {
  const pieces = compared(wordsOf(before), wordsOf(after)) ?? compared(linesOf(before), linesOf(after))
  const shorter = Math.min(before.trim().length, after.trim().length)
  if (pieces !== null && lengthOf(pieces, 'same') >= shorter * LEAST_IN_COMMON) return pieces
  const wholes: TextPiece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return wholes.filter(({ text }) => text !== '')
}

/** Letters of an unchanged stretch that stay in sight beside a change, and the longest one that is left whole. */
const CONTEXT = 120
const LONGEST_SAME = 400

/** An unchanged stretch in the parts that are shown; null stands for what is left out between them. */
export function contextOf(
  text: string,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): (string | null)[] {
  if (text.length <= LONGEST_SAME) return [text]
  const head = isFirst ? [] : [text.slice(0, CONTEXT).replace(/\s*\S+$/u, '')]
  const tail = isLast ? [] : [text.slice(-CONTEXT).replace(/^\S+\s*/u, '')]
  return [...head, null, ...tail]
}
