import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forbiddenSwitches } from '../../../../electron/main/forbiddenSwitches.ts'

describe('a packaged app is not started', () => {
  test.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-port',
    '--remote-debugging-pipe',
    '--remote-debugging-address=0.0.0.0',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '--inspect-port=9229',
    '--debug',
    '--debug-brk=1',
    '--no-sandbox',
    '--disable-setuid-sandbox',
    '--disable-seccomp-filter-sandbox',
    '--disable-gpu-sandbox',
    '--disable-web-security',
    '--disable-site-isolation-trials',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp/x',
    '--renderer-cmd-prefix=gdb',
    '--proxy-server=example.net:80',
    '--host-resolver-rules=MAP * 127.0.0.1',
    '--log-net-log=/tmp/x.json',
    '--enable-logging=file',
    '--require=/tmp/x.js',
    '-r',
  ])('with %s', (argument) => {
    expect(forbiddenSwitches([argument])).toHaveLength(1)
  })

  test('however the switch is spelled, and wherever it stands', () => {
    for (const argument of [
      '-inspect',
      '/inspect',
      '--INSPECT',
      ' --inspect',
      '--inspect_brk',
      '-Inspect=0',
    ]) {
      expect(forbiddenSwitches(['--lang=de', argument, 'file.zip'])).toHaveLength(1)
    }
  })

  test('and the log is told the name alone, never the value', () => {
    expect(forbiddenSwitches(['--log-net-log=/home/someone/private'])).toEqual(['log-net-log'])
  })

  test('whatever value follows', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(forbiddenSwitches([`--remote-debugging-port=${value}`])).toEqual(['remote-debugging-port'])
      }),
    )
  })
})

describe('a packaged app is started', () => {
  test.each([
    [[]],
    [['--lang=de', '--force-device-scale-factor=1.5', '--ozone-platform=wayland', '--disable-gpu']],
    [['--no-sandboxes', '--inspector', '--debugging', '--remote', 'inspect', 'no-sandbox', '--']],
    [['/home/someone/inspect', '/usr/share/debug.zip']],
    [['--high-dpi-support=1', '--enable-features=UseOzonePlatform']],
  ])('with %j', (args) => {
    expect(forbiddenSwitches(args)).toEqual([])
  })
})
