import type { WindowPort } from '../../../../electron/services/ports.ts'

/** A window with a clipboard of its own that writes down what was done to it. */
export interface TestWindow extends WindowPort {
  readonly clipboard: { read(): string; write(text: string): void; clear(): void }
  /** `page gone`, `page back`, `protected`, `in sight`, `speaks`, `awake` and `may sleep`, in order. */
  readonly happened: string[]
}

export function testWindow(): TestWindow {
  const happened: string[] = []
  let text = ''
  return {
    happened,
    withoutPage: async (work) => {
      happened.push('page gone')
      try {
        return await work()
      } finally {
        happened.push('page back')
      }
    },
    protectContent: (on) => happened.push(on ? 'protected' : 'in sight'),
    speak: (choice) => happened.push(`speaks ${choice}`),
    keepAwake: (on) => happened.push(on ? 'awake' : 'may sleep'),
    clipboard: {
      read: () => text,
      write: (next) => {
        text = next
      },
      clear: () => {
        text = ''
      },
    },
  }
}
