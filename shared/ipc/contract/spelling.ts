import { z } from 'zod'
import { SPELLING_BOUNDS } from '../channels.ts'

const wordsSchema = z.array(z.string().min(1).max(SPELLING_BOUNDS.letters)).max(SPELLING_BOUNDS.words)

export const spellingChannels = {
  /** Which of the words may be misspelled, in the language in force. */
  'spelling.check': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ words: wordsSchema }),
    output: z.strictObject({ misspelled: wordsSchema }),
  },
} as const
