import type { Surroundings, WindowPort } from '../services/ports.ts'

/** Where no window is, as when the application runs on Node alone: nothing to take away, protect, put into words or copy to. */
export const NO_WINDOW: WindowPort = {
  withoutPage: (work) => work(),
  protectContent: () => undefined,
  speak: () => undefined,
  keepAwake: () => undefined,
  clipboard: { read: () => '', write: () => undefined, clear: () => undefined },
}

/** Where nothing is around a window: no tray, nobody to remind, no login. */
export const NO_SURROUNDINGS: Surroundings = {
  hasTray: false,
  preferred: () => undefined,
  remind: () => undefined,
  isLookedAt: () => false,
  loginStart: { read: () => Promise.resolve(null), set: () => Promise.resolve() },
}
