/**
 * The content policy of every page response. It starts from nothing: only our own scripts, styles, fonts and
 * images load, nothing connects, frames, posts or evaluates.
 *
 * `sandbox` gives the page an origin that nothing else has, not even an empty frame that a script puts into it.
 * Such a frame is what no other rule here refuses, and it would bring back what the preload script takes away.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "worker-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'sandbox allow-scripts allow-forms allow-modals',
].join('; ')

/** The headers of every response of our own scheme. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // The page in its sandbox is a stranger to its own files, so they are given to strangers. There is no other page
  // that could ask, and every response is a file of the program.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': 'null',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()',
  'Cache-Control': 'no-store',
}
