import type { WindowPort } from '../services/ports.ts'

/** Where no window is, as when the application runs on Node alone: nothing to take away, protect, put into words or copy to. */
export const NO_WINDOW: WindowPort = {
  withoutPage: (work) => work(),
  protectContent: () => undefined,
  speak: () => undefined,
  keepAwake: () => undefined,
  clipboard: { read: () => '', write: () => undefined, clear: () => undefined },
}
