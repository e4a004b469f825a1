import type { Wish } from '../../shared/around/wishes.ts'
import type { Emit } from './ports.ts'

/**
 * What was asked for outside the page and not done yet. The page fetches it: at once, or, where the journal is
 * locked, as soon as it is open. A wish therefore survives the unlock page, and is never sent to a page that is
 * still loading.
 */
export interface WishBox {
  ask(wish: Wish): void
  /** The wish, once; null = none. */
  take(): Wish | null
  /** The person went away without unlocking: tomorrow the wish would be a surprise. */
  forget(): void
}

export function createWishBox(emit: Emit): WishBox {
  let waiting: Wish | null = null
  return {
    ask: (wish) => {
      waiting = wish
      emit('around.wished', {})
    },
    take: () => {
      const wish = waiting
      waiting = null
      return wish
    },
    forget: () => {
      waiting = null
    },
  }
}
