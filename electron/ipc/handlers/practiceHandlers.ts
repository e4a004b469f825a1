import type { PracticeHold } from '../../services/practiceHold.ts'
import type { Handlers } from '../router.ts'

export function practiceHandlers(practices: PracticeHold) {
  return {
    'practice.hold': ({ minutes }) => {
      practices.hold(minutes)
      return {}
    },
  } satisfies Partial<Handlers>
}
