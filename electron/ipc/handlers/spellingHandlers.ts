import type { SpellingService } from '../../services/spellingService.ts'
import type { Handlers } from '../router.ts'

/** Which words are marked while they are typed. */
export function spellingHandlers(spelling: Pick<SpellingService, 'check'>) {
  return {
    'spelling.check': async ({ words }) => ({ misspelled: [...(await spelling.check(words))] }),
  } satisfies Partial<Handlers>
}
