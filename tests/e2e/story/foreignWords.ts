import { globSync, readFileSync } from 'node:fs'
import { type SourceText, sourceTexts } from '../../unit/words/sourceTexts.ts'

/** Shortest piece of a sentence that is looked for within a text, characters; shorter ones are compared as a whole. */
const SHORTEST_PIECE = 12

const textsOf = (files: readonly string[]): SourceText[] =>
  files.flatMap((file) => sourceTexts(file, readFileSync(file, 'utf8')))

/** The pieces of a text between its values, as they reach the page. */
const piecesOf = ({ text }: SourceText): string[] => text.split('…').map((piece) => piece.trim())

/** Where words stand in English, and where they stand in German. */
function sources(): { english: string[]; german: string[] } {
  const files = globSync('{renderer,shared}/**/*{words,Words,prompts}*.ts').map((file) =>
    file.replaceAll('\\', '/'),
  )
  const rules = globSync('shared/guidance/rules/*Rules.ts')
  const isGerman = (file: string): boolean => file.endsWith('.de.ts')
  return {
    english: textsOf([...files.filter((file) => !isGerman(file)), ...rules]).flatMap(piecesOf),
    german: textsOf([...files.filter(isGerman), ...globSync('shared/guidance/rules/*.de.ts')]).flatMap(
      piecesOf,
    ),
  }
}

/**
 * Finds English on a German page: a text that is an English word of the app as a whole, or holds a longer piece of
 * an English sentence. What both languages say alike ("Training", "Libido") is neither.
 */
export function englishFinder(): (said: readonly string[]) => string[] {
  const { english, german } = sources()
  const alike = new Set(german)
  const words = new Set(english.filter((piece) => /[a-z]{2}/i.test(piece) && !alike.has(piece)))
  const pieces = [...words].filter((piece) => piece.length >= SHORTEST_PIECE && piece.includes(' '))
  return (said) => said.filter((text) => words.has(text) || pieces.some((piece) => text.includes(piece)))
}
