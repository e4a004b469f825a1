import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AT_LOGIN, desktopEntry } from '../../../../electron/main/desktopEntry.ts'
import { autostartFile } from '../../../../electron/main/loginStart.ts'

const newFile = (): string =>
  join(mkdtempSync(join(tmpdir(), 'evenkeel-login-')), 'autostart', 'evenkeel.desktop')

describe('starting at login on Linux', () => {
  test('is off until it is asked for, and leaves nothing behind when it is not wanted any more', async () => {
    const file = newFile()
    const start = autostartFile(file, '/opt/Evenkeel/evenkeel')
    expect(await start.read()).toBe(false)
    await start.set(true)
    expect(await start.read()).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe(desktopEntry('/opt/Evenkeel/evenkeel'))
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await start.set(false)
    await start.set(false)
    expect(await start.read()).toBe(false)
    expect(readdirSync(join(file, '..'))).toEqual([])
  })

  test('is off where the person switched it off in the settings of the desktop', async () => {
    const file = newFile()
    const start = autostartFile(file, '/opt/Evenkeel/evenkeel')
    await start.set(true)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('enabled=true', 'enabled=false'))
    expect(await start.read()).toBe(false)
    writeFileSync(file, `${text}Hidden=true\n`)
    expect(await start.read()).toBe(false)
  })

  test.each([
    ['/opt/Evenkeel/evenkeel', `"/opt/Evenkeel/evenkeel" ${AT_LOGIN}`],
    ['/home/a b/Evenkeel.AppImage', `"/home/a b/Evenkeel.AppImage" ${AT_LOGIN}`],
    ['/home/100%/x', `"/home/100%%/x" ${AT_LOGIN}`],
    ['/home/$me/"x"', `"/home/\\\\$me/\\\\"x\\\\"" ${AT_LOGIN}`],
    ['/home/a\\b', `"/home/a\\\\\\\\b" ${AT_LOGIN}`],
  ])('writes %s as the desktop reads it', (executable, line) => {
    expect(desktopEntry(executable).split('\n')).toContain(`Exec=${line}`)
  })
})
