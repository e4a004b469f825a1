import { describe, expect, it } from 'vitest'
import { versionFrom } from '../../../../renderer/settings/versionFrom.ts'

describe('the version in the user agent', () => {
  it('is the app’s own, not that of Chrome or Electron', () => {
    const agent = 'Mozilla/5.0 (X11; Linux x86_64) evenkeel/0.1.0 Chrome/114.0.5735.45 Electron/25.1.1'
    expect(versionFrom(agent)).toBe('0.1.0')
  })

  it('is not invented where it is missing', () => {
    expect(versionFrom('Mozilla/5.0 Chrome/114.0.5735.45')).toBeNull()
  })
})
