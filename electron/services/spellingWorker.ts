import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { Language } from '../../shared/language/language.ts'
import { createSpeller } from './speller.ts'

/** What the thread is started with. */
export interface SpellingThread {
  readonly language: Language
  /** The folders of the dictionaries, each with `index.aff` and `index.dic`. */
  readonly dictionaries: readonly string[]
}

/** One question: which of the words are wrong, or what the one word may mean. */
export interface SpellingQuestion {
  readonly id: number
  readonly ask: 'wrong' | 'suggest'
  readonly words: readonly string[]
}

/** Reads the dictionaries, then answers one question after the other. It writes nothing and lives until the journal locks. */
function answerQuestions({ language, dictionaries }: SpellingThread): void {
  const speller = createSpeller(
    language,
    dictionaries.map((folder) => ({
      affixes: readFileSync(`${folder}/index.aff`, 'utf8'),
      words: readFileSync(`${folder}/index.dic`, 'utf8'),
    })),
  )
  parentPort?.on('message', ({ id, ask, words }: SpellingQuestion) => {
    const answer =
      ask === 'wrong'
        ? words.filter((word) => !speller.isRight(word))
        : words.flatMap((word) => speller.suggest(word))
    parentPort?.postMessage({ id, words: answer })
  })
}

answerQuestions(workerData)
