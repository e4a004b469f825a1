/** Where services read the time. Nothing below them does. */
export interface Clock {
  /** UTC milliseconds. */
  now(): number
  /** The IANA zone that the computer is in now. */
  zone(): string
}

export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
}
