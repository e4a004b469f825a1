import type { Command } from '../commands/command.ts'

/** Plain letters: accents off, lower case, ß as ss, so that "ubung" finds "Übung". */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').trim()
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Shorter pieces are looked for at the beginnings of words alone. */
const SHORTEST_INSIDE = 3
const SHORTEST_WITH_SLIP = 4

/**
 * How well a command fits what was typed: 0 is best, null is not at all. Every word typed has to be found: at the
 * beginning of the name, of a word of the name, of a keyword, as initials ("bun" for "Back up now"), inside a
 * word, or with one slip of the finger at the beginning of a word. Letters that are merely strewn over a name
 * find nothing.
 */
export function matchCommand(typed: string, command: Pick<Command, 'name' | 'keywords'>): number | null {
  const name = wordsOf(command.name)
  const keywords = wordsOf(command.keywords ?? '')
  let sum = 0
  for (const [index, piece] of wordsOf(typed).entries()) {
    const fit = fitOf(piece, name, keywords)
    if (fit === null) return null
    sum += fit + (index === 0 && name[0]?.startsWith(piece) ? 0 : 1)
  }
  return sum
}

function fitOf(piece: string, name: readonly string[], keywords: readonly string[]): number | null {
  const starts = (word: string): boolean => word.startsWith(piece)
  if (name.some(starts)) return 0
  if (keywords.some(starts)) return 2
  const initials = name.map((word) => word[0]).join('')
  if (piece.length > 1 && initials.startsWith(piece)) return 3
  if (piece.length >= SHORTEST_INSIDE && name.some((word) => word.includes(piece))) return 4
  if (
    piece.length >= SHORTEST_WITH_SLIP &&
    [...name, ...keywords].some((word) => startsWithOneSlip(word, piece))
  )
    return 5
  return null
}

/** Whether the word begins with the piece when one letter of it is wrong, missing, too many or swapped. */
function startsWithOneSlip(word: string, piece: string): boolean {
  let same = 0
  while (same < piece.length && piece[same] === word[same]) same += 1
  const typed = piece.slice(same)
  const meant = word.slice(same)
  const swapped = `${typed[1] ?? ''}${typed[0] ?? ''}${typed.slice(2)}`
  return (
    meant.slice(1).startsWith(typed.slice(1)) ||
    meant.startsWith(typed.slice(1)) ||
    meant.slice(1).startsWith(typed) ||
    (typed.length > 1 && meant.startsWith(swapped))
  )
}
