import type { AroundState } from '../../../shared/ipc/contract/around.ts'
import type { Surroundings } from '../../services/ports.ts'
import type { WishBox } from '../../services/wishBox.ts'
import type { Handlers } from '../router.ts'

export interface AroundHandlerParts {
  readonly surroundings: Surroundings
  readonly wishes: WishBox
}

/** What the app does around its window. */
export function aroundHandlers({ surroundings, wishes }: AroundHandlerParts) {
  const { hasTray, loginStart } = surroundings
  const read = async (): Promise<AroundState> => ({ hasTray, startsAtLogin: await loginStart.read() })
  return {
    'around.read': read,
    'around.startAtLogin': async ({ on }) => {
      await loginStart.set(on)
      return read()
    },
    'around.takeWish': () => ({ wish: wishes.take() }),
  } satisfies Partial<Handlers>
}
