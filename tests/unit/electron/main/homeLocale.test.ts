import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { homeClock, homeLocale, type System } from '../../../../electron/main/homeLocale.ts'

const linux = (env: System['env']): System => ({
  platform: 'linux',
  env,
  systemLocale: 'en-US',
  forcedClock: null,
})

describe('where a computer is at home', () => {
  test('is said on Linux by LC_ALL, else by LC_TIME, else by LANG', () => {
    const env = { LANG: 'de_DE.UTF-8', LC_TIME: 'en_US.UTF-8', LC_ALL: 'fr_FR' }
    expect(homeLocale(linux(env))).toBe('fr-FR')
    expect(homeLocale(linux({ ...env, LC_ALL: '' }))).toBe('en-US')
    expect(homeLocale(linux({ LANG: 'de_AT@euro' }))).toBe('de-AT')
  })

  test.each(['', 'C', 'C.UTF-8', 'POSIX', 'no locale', '%'])('is not said by "%s"', (name) => {
    expect(homeLocale(linux({ LANG: name }))).toBeNull()
    expect(homeClock(linux({ LANG: name }))).toBeNull()
  })

  test('is said by the regional formats elsewhere', () => {
    const mac: System = { ...linux({ LANG: 'de_DE' }), platform: 'darwin', systemLocale: 'en-AU' }
    expect(homeLocale(mac)).toBe('en-AU')
    expect(homeClock(mac)).toBe('12')
    expect(homeClock({ ...mac, forcedClock: '24' })).toBe('24')
  })

  test.each([
    ['en_US.UTF-8', '12'],
    ['en_GB.UTF-8', '24'],
    ['de_DE', '24'],
    ['en_IN', '12'],
  ])('%s counts its hours to %s', (name, form) => {
    expect(homeClock(linux({ LC_TIME: name }))).toBe(form)
  })

  test('is never a failure, whatever is set', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(['12', '24', null]).toContain(homeClock(linux({ LC_TIME: name })))
      }),
    )
  })
})
