import { readFileSync } from 'node:fs'

/** What a colour's comment promises: the least contrast against each of the named colours. */
export interface Promised {
  token: string
  on: string
  kind: 'text' | 'graphic'
  least: number
}

export interface Theme {
  name: string
  colours: ReadonlyMap<string, string>
  promises: readonly Promised[]
}

const BLOCK = /:root\[data-theme="([a-z-]+)"\]\s*\{([^}]*)\}/g
const TOKEN = /--([a-z0-9-]+):\s*(#[0-9a-f]{6});[ \t]*(?:\/\* (text|graphic) on ([^*]+) \*\/)?/g

/** WCAG 2.2 at level AA (1.4.3 and 1.4.11); high contrast keeps level AAA for text (1.4.6) and as much more for marks. */
const LEAST = { text: 4.5, graphic: 3 } as const
const LEAST_IN_CONTRAST = { text: 7, graphic: 4.5 } as const

const folder = new URL('../../../../renderer/styles/themes/', import.meta.url)

/** Reads the themes: every '#rrggbb' token and the promise in the comment behind it. */
export function readThemes(names: readonly string[]): Theme[] {
  return names.flatMap((name) => themesOf(readFileSync(new URL(`${name}.css`, folder), 'utf8')))
}

function themesOf(css: string): Theme[] {
  return [...css.matchAll(BLOCK)].map(([, name = '', body = '']) => {
    const colours = new Map<string, string>()
    const promises: Promised[] = []
    const least = name === 'contrast' ? LEAST_IN_CONTRAST : LEAST
    for (const [, token = '', colour = '', word, list] of body.matchAll(TOKEN)) {
      colours.set(token, colour)
      const kind = word === 'text' ? 'text' : 'graphic'
      for (const on of list?.split(',') ?? []) {
        promises.push({ token, on: on.trim(), kind, least: least[kind] })
      }
    }
    return { name, colours, promises }
  })
}
