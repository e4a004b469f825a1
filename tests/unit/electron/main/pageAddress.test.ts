import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOwnAddress, PAGE_ADDRESS, pageFileOf } from '../../../../electron/main/pageAddress.ts'

describe('an address is ours', () => {
  test('with our scheme and our host, whatever follows', () => {
    expect(isOwnAddress(PAGE_ADDRESS)).toBe(true)
    expect(isOwnAddress('app://journal/assets/index-x.js?v=1#top')).toBe(true)
  })

  test.each([
    ['another host', 'app://other/index.html'],
    ['a host that begins like ours', 'app://journal.example.net/index.html'],
    ['our host with a port', 'app://journal:80/index.html'],
    ['our name as a user of another host', 'app://journal@example.net/index.html'],
    ['another scheme', 'https://journal/index.html'],
    ['a scheme that begins like ours', 'apps://journal/index.html'],
    ['a file', 'file:///journal/index.html'],
    ['a script', 'javascript:alert(1)'],
    ['a page made of data', 'data:text/html,app://journal/'],
    ['a blob of our own page', 'blob:app://journal/0000'],
    ['the blank page', 'about:blank'],
    ['no address at all', 'journal'],
    ['nothing', ''],
  ])('but not %s', (_what, address) => {
    expect(isOwnAddress(address)).toBe(false)
  })
})

describe('a file of the page', () => {
  test('is named by its plain path', () => {
    expect(pageFileOf(PAGE_ADDRESS)).toBe('index.html')
    expect(pageFileOf('app://journal/assets/index-BxY_1.js')).toBe('assets/index-BxY_1.js')
    expect(pageFileOf('app://journal/assets/font.woff2?x=1')).toBe('assets/font.woff2')
  })

  test('above the folder is read as one inside it, because an address cannot climb above its host', () => {
    expect(pageFileOf('app://journal/../../package.json')).toBe('package.json')
    expect(pageFileOf('app://journal/%2e%2e/secret.txt')).toBe('secret.txt')
  })

  test.each([
    ['of another host', 'app://other/index.html'],
    ['with an encoded slash behind dots', 'app://journal/..%2f..%2fetc/passwd'],
    ['with an encoded backslash', 'app://journal/..%5c..%5csecret'],
    ['with dots encoded twice', 'app://journal/%252e%252e/secret'],
    ['with any escape', 'app://journal/index%2ehtml'],
    ['with a zero byte', 'app://journal/index.html%00.png'],
    ['with an empty part', 'app://journal//etc/passwd'],
    ['that is a folder', 'app://journal/'],
    ['that is hidden', 'app://journal/.env'],
    ['of a drive', 'app://journal/C:/secret.txt'],
    ['with two dots in its name', 'app://journal/a..b'],
  ])('%s is none', (_what, address) => {
    expect(pageFileOf(address)).toBe(null)
  })

  test('never leads out of the folder, whatever is asked', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2E%2e',
      '/',
      '//',
      '\\',
      '%2f',
      '%5c',
      'a',
      'a.js',
      '\0',
      ':',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const file = pageFileOf(`app://journal/${parts.join('')}`)
        if (file === null) return
        expect(file).not.toMatch(/(^|\/)\.\.?(\/|$)|^\/|[\\:%\0]/)
      }),
    )
  })
})
