import { type ClockForm, clockFormIn } from '../../shared/calendar/clockForm.ts'

/** What a system says of where it is at home. */
export interface System {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The locale of regional formats: `app.getSystemLocale()`. */
  readonly systemLocale: string
  /** A Mac's own choice of a clock, beside its region; null where none was made, and elsewhere. */
  readonly forcedClock: ClockForm | null
}

/** `de_AT.UTF-8@euro` and `de-AT` are `de-AT`; null for what names no language, such as `C`. */
function tagOf(name: string): string | null {
  const [bare = ''] = name.split(/[.@]/)
  if (['', 'C', 'POSIX'].includes(bare)) return null
  try {
    return Intl.getCanonicalLocales(bare.replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

/**
 * The locale by which this computer writes times and begins its weeks, which need not be the language that it speaks:
 * a BCP 47 tag, or null where it says nothing. On Linux it is the first of LC_ALL, LC_TIME and LANG that is set (POSIX
 * 1003.1, 8.2), which Electron does not read so.
 */
export function homeLocale({ platform, env, systemLocale }: System): string | null {
  if (platform === 'darwin' || platform === 'win32') return tagOf(systemLocale)
  const said = [env['LC_ALL'], env['LC_TIME'], env['LANG']].find((name) => name !== undefined && name !== '')
  return tagOf(said ?? '')
}

/** How this computer writes times; null where it says nothing. */
export function homeClock(system: System): ClockForm | null {
  if (system.forcedClock !== null) return system.forcedClock
  const locale = homeLocale(system)
  return locale === null ? null : clockFormIn(locale)
}
