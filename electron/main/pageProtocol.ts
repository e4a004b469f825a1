import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { protocol, type Session } from 'electron'
import { clockFormAtHome } from '../../shared/calendar/clockForm.ts'
import { languageInForce } from '../../shared/language/languageInForce.ts'
import { PAGE_HEADERS } from './contentPolicy.ts'
import { PAGE_SCHEME, pageFileOf } from './pageAddress.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Makes our scheme a standard, secure one. Must run before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: PAGE_SCHEME,
      privileges: { standard: true, secure: true, corsEnabled: true, supportFetchAPI: false },
    },
  ])
}

/** The page learns its language, and the computer's clock, from its first line, before any module of it runs. */
const inLanguage = (html: string): string =>
  html.replace(
    '<html lang="en">',
    `<html lang="${languageInForce()}" data-home-clock="${clockFormAtHome() ?? ''}">`,
  )

/** Serves the built page from its folder, with the content policy on every response; all else is 404. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(PAGE_SCHEME, async (request) => {
    const file = request.method === 'GET' ? pageFileOf(request.url) : null
    const type = file === null ? undefined : TYPES[extname(file)]
    if (file === null || type === undefined) return new Response(null, { status: 404, headers: PAGE_HEADERS })
    try {
      const body = await readFile(join(folder, file))
      const served = file.endsWith('.html') ? inLanguage(body.toString()) : new Uint8Array(body)
      return new Response(served, { headers: { ...PAGE_HEADERS, 'Content-Type': type } })
    } catch {
      return new Response(null, { status: 404, headers: PAGE_HEADERS })
    }
  })
}
