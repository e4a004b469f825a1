import type { RefusalCount } from '../../services/refusalCount.ts'
import type { Handlers } from '../router.ts'

export function privacyHandlers({ refusals }: { readonly refusals: RefusalCount }) {
  return {
    'privacy.read': () => refusals.read(),
  } satisfies Partial<Handlers>
}
