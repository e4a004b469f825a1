import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addonCacheKey,
  cacheFolder,
  checkoutDistKey,
  electronCacheKey,
} from '../../../scripts/runtime/runtimeCache.ts'

describe('the cache folder', () => {
  test('is .cache/evenkeel in the home folder', () => {
    expect(cacheFolder({}, '/home/ada')).toBe('/home/ada/.cache/evenkeel')
  })

  test('follows XDG_CACHE_HOME', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/cache/ada' }, '/home/ada')).toBe('/var/cache/ada/evenkeel')
  })

  test('an empty or relative XDG_CACHE_HOME is ignored', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '' }, '/home/ada')).toBe('/home/ada/.cache/evenkeel')
    expect(cacheFolder({ XDG_CACHE_HOME: 'cache' }, '/home/ada')).toBe('/home/ada/.cache/evenkeel')
  })
})

describe('cache keys', () => {
  test('the runtime is kept under both versions', () => {
    expect(electronCacheKey('25.1.1', '0.2.194')).toBe('electron-25.1.1-linux-x64-0.2.194')
  })

  test('the addon is kept under its version, the Node-API and the recipe', () => {
    const key = addonCacheKey({ addonVersion: '13.0.3', nodeApiVersion: 8, recipe: '-O2' })
    expect(key).toMatch(/^sqlite-13\.0\.3-napi8-linux-x64-[0-9a-f]{8}$/)
  })

  test('another recipe, version or Node-API never meets an old build', () => {
    const inputs = fc.record({
      addonVersion: fc.constantFrom('13.0.3', '13.0.4', '14.0.0'),
      nodeApiVersion: fc.constantFrom(8, 9, 10),
      recipe: fc.string(),
    })
    fc.assert(
      fc.property(inputs, inputs, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other)
        expect(addonCacheKey(one) === addonCacheKey(other)).toBe(same)
      }),
    )
  })

  test('two checkouts never share a folder of links', () => {
    const here = checkoutDistKey('electron-25.1.1', '/home/ada/evenkeel')
    const there = checkoutDistKey('electron-25.1.1', '/home/ada/evenkeel-2')
    expect(here).not.toBe(there)
    expect(here).toMatch(/^electron-25\.1\.1-[0-9a-f]{8}$/)
  })
})
