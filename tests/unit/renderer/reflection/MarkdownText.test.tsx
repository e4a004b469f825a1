import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { MarkdownText } from '../../../../renderer/reflection/MarkdownText.tsx'

const rendered = (text: string): string =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MarkdownText text={text} />
    </QueryClientProvider>,
  )

describe('a reflection as it reads', () => {
  test('is CommonMark', () => {
    const page = rendered('## Snow\n\n**much** *light*\n\n- one\n- two\n\n> said')
    for (const part of [
      '<h4>Snow</h4>',
      '<strong>much</strong>',
      '<em>light</em>',
      '<li>one</li>',
      '<blockquote>',
    ]) {
      expect(page).toContain(part)
    }
  })

  test('shows HTML as it was typed', () => {
    const page = rendered('<img src=x onerror=alert(1)> <script>alert(1)</script>')
    expect(page).not.toMatch(/<(img|script)/)
    expect(page).toContain('&lt;script&gt;')
  })

  test.each([
    ['quotes in quotes', '> '.repeat(50_000)],
    ['lists in lists', `${'1. + '.repeat(20_000)}a`],
    ['emphases without an end', '*a **b'.repeat(16_000)],
    ['links without an end', '[a](b'.repeat(20_000)],
  ])('is shown as it was typed where it holds more %s than Markdown is for', (_what, text) => {
    expect(rendered(text)).toContain(text.slice(0, 100).replaceAll('>', '&gt;'))
    expect(rendered(text)).not.toMatch(/<(blockquote|ul|ol|em|strong|a)[ >]/)
  })

  test('is CommonMark still where it holds as many as are read at once', () => {
    expect(rendered(`${'> '.repeat(20)}deep`).match(/<blockquote>/g)).toHaveLength(20)
    expect(rendered(`${'-'.repeat(60)}\n\n${'* '.repeat(60)}`).match(/<hr\/>/g)).toHaveLength(2)
    expect(rendered(`${'-'.repeat(60)} *later*`)).toContain('<em>')
    expect(rendered('*a* '.repeat(1000)).match(/<em>/g)).toHaveLength(1000)
    expect(rendered(`${'*a* '.repeat(1000)}\n\n${'*a* '.repeat(1000)}`).match(/<em>/g)).toHaveLength(2000)
  })

  test('has no link to follow and no picture from elsewhere', () => {
    const page = rendered(
      '[a](https://example.org/x) ![b](https://example.org/b.png) [c](javascript:alert(1))',
    )
    expect(page).not.toMatch(/<(a|img) /)
    expect(page).toContain('(https://example.org/x)')
    expect(page).not.toContain('javascript:')
  })

  test('never has an element or an attribute that acts or fetches, whatever the text', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          '<a href=x>',
          '![',
          '](',
          ')',
          'javascript:',
          'data:',
          '<svg onload=x>',
          '`',
          '**',
          '\n\n',
          '[x]: y',
        ),
      ),
    )
    fc.assert(
      fc.property(pieces, (parts) => {
        const page = rendered(parts.join(''))
        expect(page).not.toMatch(/<(a|img|script|svg|iframe|form|input|style|link|object)\b/i)
        expect(page).not.toMatch(/<[^>]*\s(on\w+|src|href|style)=/i)
      }),
    )
  })
})
