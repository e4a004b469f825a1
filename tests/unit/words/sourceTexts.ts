/** A text that stands in a source file, as a person may come to read it. */
export interface SourceText {
  readonly file: string
  /** Interpolated values stand as "…". */
  readonly text: string
}

interface Cursor {
  readonly source: string
  at: number
}

const QUOTES = ["'", '"']
const PLACEHOLDER = '$' + '{'

function skipComment(cursor: Cursor): boolean {
  const { source, at } = cursor
  if (source.startsWith('//', at)) {
    const end = source.indexOf('\n', at)
    cursor.at = end < 0 ? source.length : end
    return true
  }
  if (!source.startsWith('/*', at)) return false
  cursor.at = source.indexOf('*/', at + 2) + 2
  return true
}

/** A pattern between slashes, after a sign that no value ends with. */
function skipPattern(cursor: Cursor, before: string): boolean {
  const rest = cursor.source.slice(cursor.at)
  const pattern = /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/.exec(rest)?.[0]
  if (pattern === undefined || !/[(,=:[!&|?{};>\s]$/.test(before) || /[\w)\]]\s*$/.test(before)) return false
  cursor.at += pattern.length
  return true
}

function readQuoted(cursor: Cursor, quote: string): string {
  let text = ''
  for (cursor.at += 1; cursor.source[cursor.at] !== quote; cursor.at += 1) {
    if (cursor.at >= cursor.source.length) throw new RangeError('a quotation has no end')
    if (cursor.source[cursor.at] === '\\') cursor.at += 1
    text += cursor.source[cursor.at]
  }
  cursor.at += 1
  return text
}

function readTemplate(cursor: Cursor, texts: string[]): void {
  let text = ''
  cursor.at += 1
  while (cursor.source[cursor.at] !== '`') {
    if (cursor.at >= cursor.source.length) throw new RangeError('a template has no end')
    if (cursor.source.startsWith(PLACEHOLDER, cursor.at)) {
      cursor.at += 2
      readCode(cursor, texts)
      text += '…'
    } else {
      if (cursor.source[cursor.at] === '\\') cursor.at += 1
      text += cursor.source[cursor.at]
      cursor.at += 1
    }
  }
  cursor.at += 1
  texts.push(text)
}

/** Steps over what is not text, or keeps a text; false where code goes on. */
function readPart(cursor: Cursor, texts: string[]): boolean {
  const { source, at } = cursor
  if (skipComment(cursor) || skipPattern(cursor, source.slice(Math.max(0, at - 20), at))) return true
  const sign = source[at] ?? ''
  if (sign === '`') readTemplate(cursor, texts)
  else if (QUOTES.includes(sign)) texts.push(readQuoted(cursor, sign))
  else return false
  return true
}

/** Reads code up to the brace that closes it, or to the end, and keeps the texts in it. */
function readCode(cursor: Cursor, texts: string[]): void {
  let depth = 1
  while (cursor.at < cursor.source.length && depth > 0) {
    if (readPart(cursor, texts)) continue
    const sign = cursor.source[cursor.at]
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    cursor.at += 1
  }
}

const IMPORTS = /^(?:import|export)\b[^'"]*?from\s+['"][^'"]+['"].*$|^import\s+['"][^'"]+['"].*$/gm

/** Every text of a TypeScript file without JSX, comments, patterns and import lines left out. */
export function sourceTexts(file: string, source: string): SourceText[] {
  const texts: string[] = []
  const cursor = { source: source.replace(IMPORTS, ''), at: 0 }
  readCode(cursor, texts)
  if (cursor.at < cursor.source.length) throw new RangeError(`${file} was not read to its end`)
  return texts.filter((text) => text.trim() !== '').map((text) => ({ file, text }))
}

/** Every text of a parsed JSON file, keys left out. */
export function jsonTexts(file: string, value: unknown): SourceText[] {
  if (typeof value === 'string') return [{ file, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((part) => jsonTexts(file, part))
}
