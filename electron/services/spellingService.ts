import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Preferences } from '../../shared/ipc/contract/settings.ts'
import type { Language } from '../../shared/language/language.ts'
import type { SpellingQuestion, SpellingThread } from './spellingWorker.ts'

/** The dictionaries of each language; a word of any of them is right. */
const DICTIONARIES: Readonly<Record<Language, readonly string[]>> = {
  en: ['dictionary-en', 'dictionary-en-gb'],
  de: ['dictionary-de'],
}

const answerSchema = z.strictObject({ id: z.number(), words: z.array(z.string()) })

export interface SpellingParts {
  /** The built `spellingWorker.cjs`, or the source itself where Node strips types. */
  readonly workerFile: string | URL
  /** Where the dictionaries lie, each in a folder of its name. */
  readonly dictionaries: string | URL
  readonly language: () => Language
  readonly report: (error: unknown) => void
}

/** Marks words that may be misspelled. Nothing of it leaves the process, and nothing is written. */
export interface SpellingService {
  /** Takes over whether words are marked at all. */
  preferred(preferences: Pick<Preferences, 'markMisspelled'>): void
  /** The words that may be wrong. None where that is switched off, or where no dictionary can be read. */
  check(words: readonly string[]): Promise<readonly string[]>
  /** What a word may mean, likeliest first, at most five. */
  suggest(word: string): Promise<readonly string[]>
  /** Takes the word as right until the journal is locked. */
  leave(word: string): void
  /** Ends the thread, which takes along every word that it was asked about, and the words that were left. */
  forget(): void
}

export function createSpellingService({
  workerFile,
  dictionaries,
  language,
  report,
}: SpellingParts): SpellingService {
  const left = new Set<string>()
  let isOn = true
  let thread: Thread | null = null
  const end = (): void => {
    thread?.end()
    thread = null
  }
  const inForce = (): Thread => {
    const wanted = language()
    if (thread !== null && thread.language !== wanted) end()
    thread ??= startThread(workerFile, wanted, asFolder(dictionaries), report)
    return thread
  }
  return {
    preferred: ({ markMisspelled }) => {
      isOn = markMisspelled
      if (!isOn) end()
    },
    check: async (words) => {
      if (!isOn || words.length === 0) return []
      const wrong = await inForce().ask('wrong', words)
      return wrong.filter((word) => !left.has(word))
    },
    suggest: async (word) => (isOn ? inForce().ask('suggest', [word]) : []),
    leave: (word) => {
      left.add(word)
    },
    forget: () => {
      left.clear()
      end()
    },
  }
}

interface Thread {
  readonly language: Language
  /** Resolves with nothing when the thread ends before it answered. */
  ask(ask: SpellingQuestion['ask'], words: readonly string[]): Promise<readonly string[]>
  end(): void
}

function startThread(
  workerFile: string | URL,
  language: Language,
  folder: string,
  report: (error: unknown) => void,
): Thread {
  const workerData: SpellingThread = {
    language,
    dictionaries: DICTIONARIES[language].map((name) => `${folder}/${name}`),
  }
  const worker = new Worker(workerFile, { workerData })
  const waiting = new Map<number, (words: readonly string[]) => void>()
  let asked = 0
  let isOver = false
  const settleAll = (): void => {
    isOver = true
    for (const settle of waiting.values()) settle([])
    waiting.clear()
  }
  worker.on('message', (message: unknown) => {
    const { id, words } = answerSchema.parse(message)
    waiting.get(id)?.(words)
    waiting.delete(id)
  })
  worker.on('error', report)
  worker.on('exit', settleAll)
  // The app never waits for it.
  worker.unref()
  return {
    language,
    ask: (ask, words) => {
      if (isOver) return Promise.resolve([])
      asked += 1
      const question: SpellingQuestion = { id: asked, ask, words }
      return new Promise((resolve) => {
        waiting.set(question.id, resolve)
        worker.postMessage(question)
      })
    },
    end: () => {
      settleAll()
      void worker.terminate()
    },
  }
}

const asFolder = (place: string | URL): string => (place instanceof URL ? fileURLToPath(place) : place)
