/** Our own scheme and host: the only address that a page of ours ever has. */
export const PAGE_SCHEME = 'app'
export const PAGE_HOST = 'journal'
export const PAGE_ADDRESS = `${PAGE_SCHEME}://${PAGE_HOST}/index.html` as const
/** A page without anything on it and of no origin: going there ends the process that drew the page before. */
export const NO_PAGE = 'about:blank'

/**
 * Whether an address is one of ours. Scheme and host are compared one by one, because the origin of a custom
 * scheme reads "null" in Node.
 */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host } = new URL(address)
    return protocol === `${PAGE_SCHEME}:` && host === PAGE_HOST
  } catch {
    return false
  }
}

/**
 * The path of a requested file below the page's folder, or null for anything that is not plainly a file of
 * ours: another host, a path with dots, escapes or empty parts.
 */
export function pageFileOf(address: string): string | null {
  if (!isOwnAddress(address)) return null
  const { pathname } = new URL(address)
  const isPlain = /^(\/[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)+$/.test(pathname)
  return isPlain ? pathname.slice(1) : null
}
