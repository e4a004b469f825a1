/** A text and what is selected in it, in UTF-16 code units; `start` = `end` is a caret. */
export interface Selection {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Replaces [from, to) by `insert`, then selects [start, end) of the new text. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly insert: string
  readonly start: number
  readonly end: number
}

/** CommonMark's emphasis and strong emphasis. */
export type Emphasis = '*' | '**'

/** CommonMark's beginnings of lines: bullet list, block quote, heading of the second level. */
export type LineStart = '- ' | '> ' | '## '

/** The text after an edit. */
export function applyEdit(text: string, { from, to, insert }: TextEdit): string {
  return text.slice(0, from) + insert + text.slice(to)
}

const runBefore = (text: string, at: number): number => at - text.slice(0, at).replace(/\*+$/, '').length
const runAfter = (text: string, at: number): number =>
  text.length - at - text.slice(at).replace(/^\*+/, '').length

/** Whether the stars around the selection hold this mark: three hold both, two the strong one, one the other. */
function isMarked({ text, start, end }: Selection, mark: Emphasis): boolean {
  const run = Math.min(runBefore(text, start), runAfter(text, end))
  return run === 3 || run === mark.length
}

/**
 * Marks the selection, or takes the mark away where it stands around it already. A caret gets an empty pair of
 * marks around it, to type between.
 */
export function toggleEmphasis(selection: Selection, mark: Emphasis): TextEdit {
  const { text, start, end } = selection
  const inner = text.slice(start, end)
  const size = mark.length
  if (isMarked(selection, mark)) {
    return { from: start - size, to: end + size, insert: inner, start: start - size, end: end - size }
  }
  return { from: start, to: end, insert: mark + inner + mark, start: start + size, end: end + size }
}

const lineStartAt = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

function lineEndAt(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

/** Sets all lines that the selection touches under a mark, or takes it away where every one of them has it. */
export function toggleLineStart({ text, start, end }: Selection, mark: LineStart): TextEdit {
  const from = lineStartAt(text, start)
  const to = lineEndAt(text, end)
  const lines = text.slice(from, to).split('\n')
  const hasAll = lines.every((line) => line.startsWith(mark))
  const insert = lines
    .map((line) => (hasAll ? line.slice(mark.length) : line.startsWith(mark) ? line : mark + line))
    .join('\n')
  const grown = insert.length - (to - from)
  if (start !== end) return { from, to, insert, start: from, end: to + grown }
  const caret = Math.max(from, start + grown)
  return { from, to, insert, start: caret, end: caret }
}

const LIST_ITEM = /^(\s*)(?:([-*+])|(\d{1,9})([.)]))( +)/

/**
 * What Enter does in a list: the next item begins, numbered on; in an item without words the list ends. Null
 * where there is no list, or a selection: then Enter is just Enter.
 */
export function continueList({ text, start, end }: Selection): TextEdit | null {
  if (start !== end) return null
  const from = lineStartAt(text, start)
  const [marker, indent = '', bullet, number, dot = '', gap = ' '] =
    LIST_ITEM.exec(text.slice(from, lineEndAt(text, start))) ?? []
  if (marker === undefined || start < from + marker.length) return null
  const isBare = text.slice(from + marker.length, lineEndAt(text, start)).trim() === ''
  if (isBare) return { from, to: start, insert: '', start: from, end: from }
  const next = bullet ?? `${Number(number) + 1}${dot}`
  const insert = `\n${indent}${next}${gap}`
  const caret = start + insert.length
  return { from: start, to: start, insert, start: caret, end: caret }
}

/** Sets a block of its own at the caret, with a blank line before it where something precedes. */
export function insertBlock({ text, start, end }: Selection, block: string): TextEdit {
  const before = text.slice(0, start)
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const insert = `${lead}${block}\n\n`
  const caret = start + insert.length
  return { from: start, to: end, insert, start: caret, end: caret }
}
