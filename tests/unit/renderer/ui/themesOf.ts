/** What a colour's comment promises: the least contrast against each of the named colours. */
export interface Promised {
  token: string
  on: string
  least: number
}

export interface Theme {
  name: string
  colours: ReadonlyMap<string, string>
  promises: readonly Promised[]
}

const BLOCK = /:root\[data-theme="([a-z-]+)"\]\s*\{([^}]*)\}/g
const TOKEN = /--([a-z0-9-]+):\s*(#[0-9a-f]{6});[ \t]*(?:\/\* (text|graphic) on ([^*]+) \*\/)?/g

/** Reads the themes of tokens.css: every '#rrggbb' token and the promise in the comment behind it. */
export function themesOf(css: string): Theme[] {
  return [...css.matchAll(BLOCK)].map(([, name = '', body = '']) => {
    const colours = new Map<string, string>()
    const promises: Promised[] = []
    for (const [, token = '', colour = '', kind, list] of body.matchAll(TOKEN)) {
      colours.set(token, colour)
      for (const on of list?.split(',') ?? []) {
        promises.push({ token, on: on.trim(), least: kind === 'text' ? 4.5 : 3 })
      }
    }
    return { name, colours, promises }
  })
}
