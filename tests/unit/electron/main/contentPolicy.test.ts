import { describe, expect, test } from 'vitest'
import { CONTENT_POLICY, PAGE_HEADERS } from '../../../../electron/main/contentPolicy.ts'

const directives = new Map(
  CONTENT_POLICY.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources.join(' ')] as const
  }),
)

describe('the content policy', () => {
  test('starts from nothing', () => {
    expect(CONTENT_POLICY.startsWith("default-src 'none'; ")).toBe(true)
  })

  test('has each directive once', () => {
    expect(directives.size).toBe(CONTENT_POLICY.split('; ').length)
  })

  test('allows nothing unsafe, no wildcard and no foreign place', () => {
    expect(CONTENT_POLICY).not.toMatch(/unsafe-|\*|https?:|wss?:|file:|filesystem:/)
    const allowed = new Set(["'none'", "'self'", 'data:', 'blob:', "'script'"])
    for (const [name, sources] of directives) {
      if (name === 'sandbox') continue
      for (const source of sources.split(' ')) expect(allowed).toContain(source)
    }
  })

  test('lets scripts come from our own files only, never from data', () => {
    expect(directives.get('script-src')).toBe("'self'")
    expect(directives.get('style-src')).toBe("'self'")
  })

  test.each(['connect-src', 'worker-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'])(
    '%s is closed',
    (name) => {
      expect(directives.get(name)).toBe("'none'")
    },
  )

  test('keeps the page apart from everything, so that not even its own frames are open to it', () => {
    const allowed = directives.get('sandbox')?.split(' ')
    expect(allowed).toEqual(['allow-scripts', 'allow-forms', 'allow-modals'])
  })

  test('text cannot become script through the page itself', () => {
    expect(directives.get('require-trusted-types-for')).toBe("'script'")
    expect(directives.get('trusted-types')).toBe("'none'")
  })

  test('goes out with headers that keep the page from being cached, sniffed or referred to', () => {
    expect(PAGE_HEADERS).toMatchObject({
      'Content-Security-Policy': CONTENT_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    })
  })
})
