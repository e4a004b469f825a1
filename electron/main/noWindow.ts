import type { WindowPort } from '../services/ports.ts'

/** Where no window is, as when the application runs on Node alone: nothing to take away, protect or copy to. */
export const NO_WINDOW: WindowPort = {
  withoutPage: (work) => work(),
  protectContent: () => undefined,
  clipboard: { read: () => '', write: () => undefined, clear: () => undefined },
}
